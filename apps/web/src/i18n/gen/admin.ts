// Written by build/catalogues.mjs from the catalogues; do not edit.
import type { None, Text } from '../arguments';

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
}
