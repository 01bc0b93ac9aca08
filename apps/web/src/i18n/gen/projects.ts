// Written by build/catalogues.mjs from the catalogues; do not edit.
import type { None, Text } from '../arguments';

export interface Messages {
  'projects.title': None;
  'projects.lead': None;
  'projects.clients': None;
  'projects.clientsLead': None;
  'projects.tabs': None;
  'projects.search': None;
  'projects.searchClients': None;
  'projects.list': None;
  'projects.clientList': None;
  'projects.people': {
    count: number;
  };
  'projects.projectCount': {
    count: number;
  };
  'projects.ended': None;
  'projects.confidential': None;
  'projects.confidentialHint': None;
  'projects.since': {
    day: Text;
  };
  'projects.from': {
    from: Text;
    to: Text;
  };
  'projects.until': {
    day: Text;
  };
  'projects.starts': {
    day: Text;
  };
  'projects.empty': None;
  'projects.emptyBody': None;
  'projects.emptyAdd': None;
  'projects.noMatch': {
    q: Text;
  };
  'projects.noMatchBody': None;
  'projects.showAll': None;
  'projects.emptyClients': None;
  'projects.emptyClientsBody': None;
  'projects.backProjects': None;
  'projects.backClients': None;
  'projects.team': None;
  'projects.serving': None;
  'projects.before': None;
  'projects.noTeam': None;
  'projects.showTeam': {
    count: number;
  };
  'projects.join': None;
  'projects.projectsOf': None;
  'projects.wall': None;
  'projects.wallClient': None;
  'projects.wallEmpty': None;
  'projects.wallEmptyBody': None;
  'projects.wallClosed': None;
  'projects.now': None;
  'projects.later': None;
  'projects.pastCount': {
    count: number;
  };
  'projects.nowEmpty': None;
  'projects.nowEmptyOwn': None;
  'projects.add': None;
  'projects.edit': {
    name: Text;
  };
  'projects.stillRight': None;
  'projects.stillRightYes': None;
  'projects.stillRightNo': None;
  'projects.confirmed': None;
  'projects.endedNow': None;
  'projects.dialogAdd': None;
  'projects.dialogEdit': {
    name: Text;
  };
  'projects.project': None;
  'projects.projectPrompt': None;
  'projects.projectNew': {
    name: Text;
  };
  'projects.projectChange': None;
  'projects.client': None;
  'projects.clientHint': None;
  'projects.role': None;
  'projects.rolePrompt': None;
  'projects.share': None;
  'projects.shareUnsaid': None;
  'projects.fromDay': None;
  'projects.toDay': None;
  'projects.save': None;
  'projects.saved': None;
  'projects.remove': None;
  'projects.removed': None;
  'projects.endsFirst': None;
  'projects.internal': None;
}
