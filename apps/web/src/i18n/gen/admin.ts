// Written by build/catalogues.mjs from the catalogues; do not edit.
import type { None, Tag, Text } from '../arguments';

export interface Messages {
  'admin.title': None;
  'admin.nav': None;
  'admin.part.people': None;
  'admin.part.import': None;
  'admin.part.roles': None;
  'admin.part.audit': None;
  'admin.part.outbox': None;
  'admin.people.count': {
    count: number;
  };
  'admin.people.search': None;
  'admin.people.clear': None;
  'admin.people.state': None;
  'admin.people.anyState': None;
  'admin.people.role': None;
  'admin.people.anyRole': None;
  'admin.people.add': None;
  'admin.people.caption': None;
  'admin.people.person': None;
  'admin.people.place': None;
  'admin.people.roles': None;
  'admin.people.account': None;
  'admin.people.seen': None;
  'admin.people.never': None;
  'admin.people.actions': None;
  'admin.people.actionsFor': {
    name: Text;
  };
  'admin.people.noEmail': None;
  'admin.people.empty': None;
  'admin.people.emptyBody': None;
  'admin.people.clearFilters': None;
  'admin.people.nobody': None;
  'admin.people.nobodyBody': None;
  'admin.people.toImport': None;
  'admin.state.active': None;
  'admin.state.invited': None;
  'admin.state.suspended': None;
  'admin.state.left': None;
  'admin.role.employee': None;
  'admin.role.executive': None;
  'admin.role.moderator': None;
  'admin.role.administrator': None;
  'admin.role.guest': None;
  'admin.roleHint.employee': None;
  'admin.roleHint.executive': None;
  'admin.roleHint.moderator': None;
  'admin.roleHint.administrator': None;
  'admin.roleHint.guest': None;
  'admin.rolesDialog.open': None;
  'admin.rolesDialog.title': {
    name: Text;
  };
  'admin.rolesDialog.lead': None;
  'admin.rolesDialog.one': None;
  'admin.rolesDialog.save': None;
  'admin.rolesDialog.saved': {
    name: Text;
  };
  'admin.suspend.open': None;
  'admin.suspend.title': {
    name: Text;
  };
  'admin.suspend.lead': None;
  'admin.suspend.type': {
    name: Text;
  };
  'admin.suspend.wrong': None;
  'admin.suspend.confirm': None;
  'admin.suspend.done': {
    name: Text;
  };
  'admin.reinstate.open': None;
  'admin.reinstate.done': {
    name: Text;
  };
  'admin.invite.open': None;
  'admin.invite.done': {
    email: Text;
  };
  'admin.add.title': None;
  'admin.add.lead': None;
  'admin.add.givenName': None;
  'admin.add.familyName': None;
  'admin.add.email': None;
  'admin.add.jobTitle': None;
  'admin.add.unit': None;
  'admin.add.noUnit': None;
  'admin.add.site': None;
  'admin.add.noSite': None;
  'admin.add.roles': None;
  'admin.add.send': None;
  'admin.add.done': {
    email: Text;
    name: Text;
  };
  'admin.audit.lead': None;
  'admin.audit.filter': None;
  'admin.audit.any': None;
  'admin.audit.empty': None;
  'admin.audit.emptyBody': None;
  'admin.audit.all': None;
  'admin.audit.house': None;
  'admin.audit.from': {
    address: Text;
  };
  'admin.audit.end': None;
  'admin.act.person.added': None;
  'admin.act.roles.set': None;
  'admin.act.account.suspended': None;
  'admin.act.account.reinstated': None;
  'admin.act.account.left': None;
  'admin.act.invitation.sent': None;
  'admin.act.password.set': None;
  'admin.act.password.changed': None;
  'admin.act.sign-in.failed': None;
  'admin.act.sign-in.account-locked': None;
  'admin.act.sign-in.address-locked': None;
  'admin.act.group.managed': None;
  'admin.act.import.uploaded': None;
  'admin.act.import.applied': None;
  'admin.act.import.undone': None;
  'admin.did.person.added': {
    actor: Text;
    by: Tag;
    who: Tag;
  };
  'admin.did.roles.set': {
    actor: Text;
    by: Tag;
    from: Text;
    to: Text;
    who: Tag;
  };
  'admin.did.account.suspended': {
    actor: Text;
    by: Tag;
    who: Tag;
  };
  'admin.did.account.reinstated': {
    actor: Text;
    by: Tag;
    who: Tag;
  };
  'admin.did.account.left': {
    actor: Text;
    by: Tag;
    who: Tag;
  };
  'admin.did.invitation.sent': {
    actor: Text;
    by: Tag;
    who: Tag;
  };
  'admin.did.password.set': {
    who: Tag;
  };
  'admin.did.password.changed': {
    who: Tag;
  };
  'admin.did.sign-in.failed': {
    by: Tag;
    who: Text;
  };
  'admin.did.sign-in.account-locked': {
    by: Tag;
    who: Text;
  };
  'admin.did.sign-in.address-locked': {
    by: Tag;
    who: Text;
  };
  'admin.did.group.managed': {
    actor: Text;
    by: Tag;
    it: Tag;
  };
  'admin.did.import.uploaded': {
    actor: Text;
    by: Tag;
    file: Text;
    it: Tag;
  };
  'admin.did.import.applied': {
    actor: Text;
    by: Tag;
    file: Text;
    it: Tag;
  };
  'admin.did.import.undone': {
    actor: Text;
    by: Tag;
    file: Text;
    it: Tag;
  };
  'admin.did.other': {
    action: Text;
    actor: Text;
    by: Tag;
    who: Text;
  };
  'admin.outbox.lead': None;
  'admin.outbox.to': {
    address: Text;
  };
  'admin.outbox.empty': None;
  'admin.outbox.emptyBody': None;
  'admin.outbox.toPeople': None;
  'admin.rolesPage.lead': None;
  'admin.rolesPage.held': {
    count: number;
  };
  'admin.rolesPage.all': None;
  'admin.rolesPage.allOf': {
    role: Text;
  };
  'admin.rolesPage.more': {
    count: number;
  };
  'admin.may.employee.1': None;
  'admin.may.employee.2': None;
  'admin.may.employee.3': None;
  'admin.may.employee.4': None;
  'admin.may.executive.1': None;
  'admin.may.executive.2': None;
  'admin.may.executive.3': None;
  'admin.may.moderator.1': None;
  'admin.may.moderator.2': None;
  'admin.may.moderator.3': None;
  'admin.may.administrator.1': None;
  'admin.may.administrator.2': None;
  'admin.may.administrator.3': None;
  'admin.may.administrator.4': None;
  'admin.may.administrator.5': None;
  'admin.may.guest.1': None;
  'admin.may.guest.2': None;
  'admin.may.guest.3': None;
  'admin.act.password.link': None;
  'admin.did.password.link': {
    who: Tag;
  };
}
