// Written by build/catalogues.mjs from the catalogues; do not edit.
import type { None, Text } from '../arguments';

export interface Messages {
  'shell.skip': None;
  'shell.home': None;
  'shell.people': None;
  'shell.org': None;
  'shell.requests': None;
  'shell.projects': None;
  'shell.clients': None;
  'shell.broadcasts': None;
  'shell.newBroadcast': None;
  'shell.questions': None;
  'shell.groups': None;
  'shell.ledger': None;
  'shell.admin': None;
  'shell.notifications': None;
  'shell.drafts': None;
  'shell.settings': None;
  'shell.search': None;
  'shell.mainNav': None;
  'shell.myGroups': None;
  'shell.allGroups': None;
  'shell.myAccount': None;
  'shell.myProfile': None;
  'shell.status': None;
  'shell.statusNow': {
    text: Text;
  };
  'shell.signOut': None;
  'shell.publish': None;
  'shell.more': None;
  'shell.switchLanguage': None;
  'shell.toDark': None;
  'shell.toLight': None;
  'shell.unread': {
    count: number;
  };
  'shell.unreadMany': None;
  'shell.errorTitle': None;
  'shell.notFoundTitle': None;
  'shell.notFoundBody': None;
  'shell.toHome': None;
  'shell.title': {
    page: Text;
  };
  'shell.titleCount': {
    count: number;
    page: Text;
  };
  'shell.assignments': None;
  'shell.updateAssignments': None;
  'shell.until': {
    day: Text;
  };
  'shell.noAssignments': None;
  'shell.yourTurn': None;
  'shell.yourTurnEmpty': None;
}
