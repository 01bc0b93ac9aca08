// Written by build/catalogues.mjs from the catalogues; do not edit.
import type { None, Tag, Text } from '../arguments';

export interface Messages {
  'admin.title': None;
  'admin.nav': None;
  'admin.part.people': None;
  'admin.part.import': None;
  'admin.part.needs': None;
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
  'admin.role.finance': None;
  'admin.role.moderator': None;
  'admin.role.administrator': None;
  'admin.role.guest': None;
  'admin.roleHint.employee': None;
  'admin.roleHint.executive': None;
  'admin.roleHint.finance': None;
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
  'admin.act.post.removed': None;
  'admin.act.post.restored': None;
  'admin.act.post.pinned': None;
  'admin.act.post.unpinned': None;
  'admin.act.comment.removed': None;
  'admin.act.comment.restored': None;
  'admin.act.import.uploaded': None;
  'admin.act.import.applied': None;
  'admin.act.import.undone': None;
  'admin.act.claim.claimed': None;
  'admin.act.claim.waiting': None;
  'admin.act.claim.documented': None;
  'admin.act.claim.confirmed': None;
  'admin.act.claim.audited': None;
  'admin.act.claim.reversed': None;
  'admin.act.ledger.rates-entered': None;
  'admin.act.ledger.unit-rate-entered': None;
  'admin.act.ledger.currency-chosen': None;
  'admin.act.vocabulary.name-added': None;
  'admin.act.vocabulary.skill-added': None;
  'admin.act.vocabulary.need-ignored': None;
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
    did: 'admitted' | 'changed' | 'dismissed' | 'promoted' | (string & {});
    it: Tag;
    who: Text;
  };
  'admin.did.post.removed': {
    actor: Text;
    by: Tag;
    it: Tag;
    who: Tag;
  };
  'admin.did.post.restored': {
    actor: Text;
    by: Tag;
    it: Tag;
    who: Tag;
  };
  'admin.did.post.pinned': {
    actor: Text;
    by: Tag;
    it: Tag;
    who: Tag;
  };
  'admin.did.post.unpinned': {
    actor: Text;
    by: Tag;
    it: Tag;
    who: Tag;
  };
  'admin.did.comment.removed': {
    actor: Text;
    by: Tag;
    who: Tag;
  };
  'admin.did.comment.restored': {
    actor: Text;
    by: Tag;
    who: Tag;
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
  'admin.did.claim.claimed': {
    actor: Text;
    by: Tag;
    it: Tag;
  };
  'admin.did.claim.waiting': {
    actor: Text;
    by: Tag;
    it: Tag;
  };
  'admin.did.claim.documented': {
    actor: Text;
    by: Tag;
    it: Tag;
  };
  'admin.did.claim.confirmed': {
    actor: Text;
    by: Tag;
    it: Tag;
  };
  'admin.did.claim.audited': {
    actor: Text;
    by: Tag;
    it: Tag;
  };
  'admin.did.claim.reversed': {
    actor: Text;
    by: Tag;
    it: Tag;
  };
  'admin.did.ledger.rates-entered': {
    actor: Text;
    by: Tag;
    it: Tag;
  };
  'admin.did.ledger.unit-rate-entered': {
    actor: Text;
    by: Tag;
    it: Tag;
  };
  'admin.did.ledger.currency-chosen': {
    actor: Text;
    by: Tag;
    it: Tag;
  };
  'admin.did.vocabulary.name-added': {
    actor: Text;
    by: Tag;
    file: Text;
    it: Tag;
  };
  'admin.did.vocabulary.skill-added': {
    actor: Text;
    by: Tag;
    file: Text;
    it: Tag;
  };
  'admin.did.vocabulary.need-ignored': {
    actor: Text;
    by: Tag;
    file: Text;
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
  'admin.may.finance.1': None;
  'admin.may.finance.2': None;
  'admin.may.finance.3': None;
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
  'admin.kind.sites': None;
  'admin.kind.units': None;
  'admin.kind.people': None;
  'admin.kind.skills': None;
  'admin.kind.person-skills': None;
  'admin.kind.clients': None;
  'admin.kind.projects': None;
  'admin.kind.assignments': None;
  'admin.kind.groups': None;
  'admin.kind.memberships': None;
  'admin.kind.posts': None;
  'admin.kind.comments': None;
  'admin.kind.reactions': None;
  'admin.imports.lead': None;
  'admin.imports.drop': None;
  'admin.imports.or': None;
  'admin.imports.choose': None;
  'admin.imports.formats': None;
  'admin.imports.sending': {
    name: Text;
  };
  'admin.imports.cancel': None;
  'admin.imports.earlier': None;
  'admin.imports.none': None;
  'admin.imports.noneBody': None;
  'admin.imports.back': None;
  'admin.imports.archive': None;
  'admin.imports.csv': None;
  'admin.imports.source': {
    source: Text;
  };
  'admin.importState.checking': None;
  'admin.importState.checked': None;
  'admin.importState.guarded': None;
  'admin.importState.applying': None;
  'admin.importState.applied': None;
  'admin.importState.undoing': None;
  'admin.importState.undone': None;
  'admin.importState.failed': None;
  'admin.report.checking': None;
  'admin.report.lines': {
    count: number;
  };
  'admin.report.willCreate': None;
  'admin.report.willUpdate': None;
  'admin.report.unchanged': None;
  'admin.report.refused': None;
  'admin.report.created': None;
  'admin.report.updated': None;
  'admin.report.summary': None;
  'admin.report.counts': None;
  'admin.report.what': None;
  'admin.report.colRead': None;
  'admin.report.colCreate': None;
  'admin.report.colUpdate': None;
  'admin.report.colCreated': None;
  'admin.report.colUpdated': None;
  'admin.report.colUnchanged': None;
  'admin.report.colRefused': None;
  'admin.report.empty': None;
  'admin.apply.title': None;
  'admin.apply.lead': None;
  'admin.apply.skip': {
    count: number;
  };
  'admin.apply.mustSkip': None;
  'admin.apply.guardTitle': {
    leaving: number;
    staff: number;
  };
  'admin.apply.guardBody': None;
  'admin.apply.override': {
    count: number;
  };
  'admin.apply.mustOverride': None;
  'admin.apply.go': {
    created: number;
    updated: number;
  };
  'admin.apply.goAgain': None;
  'admin.apply.again': None;
  'admin.apply.running': None;
  'admin.apply.leave': None;
  'admin.apply.progress': {
    done: number;
    total: number;
  };
  'admin.apply.resume': None;
  'admin.apply.failed': None;
  'admin.apply.unread': None;
  'admin.apply.other': None;
  'admin.step.reading': None;
  'admin.step.lines': None;
  'admin.step.audiences': None;
  'admin.step.recount': None;
  'admin.step.finish': None;
  'admin.undo.open': None;
  'admin.undo.title': None;
  'admin.undo.body': {
    count: number;
  };
  'admin.undo.confirm': None;
  'admin.undo.running': None;
  'admin.undo.leave': None;
  'admin.undo.left': None;
  'admin.columns.title': None;
  'admin.columns.lead': None;
  'admin.columns.header': None;
  'admin.columns.field': None;
  'admin.columns.fieldOf': {
    header: Text;
  };
  'admin.columns.twice': {
    header: Text;
  };
  'admin.columns.reset': None;
  'admin.problems.title': None;
  'admin.problems.none': None;
  'admin.problems.first': {
    count: number;
    shown: number;
  };
  'admin.problems.line': {
    line: Text;
  };
  'admin.problems.file': None;
  'admin.problems.isRefused': None;
  'admin.problems.unknown': None;
  'admin.problems.unknownLead': None;
  'admin.problems.unknownField': {
    count: number;
  };
  'admin.column.ignore': None;
  'admin.column.employeeId': None;
  'admin.column.email': None;
  'admin.column.givenName': None;
  'admin.column.familyName': None;
  'admin.column.fullName': None;
  'admin.column.title': None;
  'admin.column.unit': None;
  'admin.column.division': None;
  'admin.column.manager': None;
  'admin.column.site': None;
  'admin.column.city': None;
  'admin.column.country': None;
  'admin.column.timezone': None;
  'admin.column.language': None;
  'admin.column.phone': None;
  'admin.column.startedOn': None;
  'admin.column.leftOn': None;
  'admin.column.status': None;
  'admin.problem.line.too-long': None;
  'admin.problem.line.not-utf8': None;
  'admin.problem.line.not-json': None;
  'admin.problem.line.columns': None;
  'admin.problem.record.unsafe': None;
  'admin.problem.record.repeated': None;
  'admin.problem.field.missing': None;
  'admin.problem.field.too-long': None;
  'admin.problem.field.invalid': None;
  'admin.problem.email.taken': None;
  'admin.problem.name.taken': None;
  'admin.problem.group.opened-wider': None;
  'admin.problem.post.moved': None;
  'admin.problem.reference.dangling': None;
  'admin.problem.reference.elsewhere': None;
  'admin.problem.file.not-text': None;
  'admin.problem.file.unused': None;
  'admin.problem.file.missing': None;
  'admin.problem.file.too-large': None;
  'admin.problem.file.not-an-image': None;
  'admin.problem.file.too-many-pixels': None;
  'admin.problem.reference.left-empty': None;
  'admin.problem.reference.circle': None;
  'admin.problem.header.repeated': None;
  'admin.problem.header.unknown': None;
  'admin.problem.header.missing': None;
  'admin.problem.person.last-administrator': None;
  'admin.problem.undo.in-use': None;
  'admin.problem.import.failed': None;
  'admin.problem.import.unreadable': None;
  'admin.needs.lead': None;
  'admin.needs.list': None;
  'admin.needs.times': {
    count: number;
  };
  'admin.needs.last': {
    times: Text;
    when: Text;
  };
  'admin.needs.asName': None;
  'admin.needs.asSkill': None;
  'admin.needs.ignore': None;
  'admin.needs.asNameFor': {
    words: Text;
  };
  'admin.needs.asSkillFor': {
    words: Text;
  };
  'admin.needs.asNameLead': None;
  'admin.needs.asSkillLead': {
    words: Text;
  };
  'admin.needs.which': None;
  'admin.needs.known': None;
  'admin.needs.labelFr': None;
  'admin.needs.labelEn': None;
  'admin.needs.learn': None;
  'admin.needs.learned': {
    skill: Text;
    words: Text;
  };
  'admin.needs.ignored': {
    words: Text;
  };
  'admin.needs.empty': None;
  'admin.needs.emptyBody': None;
}
