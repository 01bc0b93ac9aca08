// Written by build/catalogues.mjs from the catalogues; do not edit.
import type { None, Tag, Text } from '../arguments';

export interface Messages {
  'notifications.title': None;
  'notifications.filter': None;
  'notifications.all': None;
  'notifications.unreadOnly': None;
  'notifications.unread': None;
  'notifications.markRead': None;
  'notifications.markAll': None;
  'notifications.others': {
    count: number;
  };
  'notifications.reason.mention': {
    b: Tag;
    count: number;
    names: Text;
  };
  'notifications.reason.comment': {
    b: Tag;
    count: number;
    names: Text;
  };
  'notifications.reason.reply': {
    b: Tag;
    count: number;
    names: Text;
  };
  'notifications.reason.announcement': {
    b: Tag;
    count: number;
    names: Text;
  };
  'notifications.reason.group-request': {
    b: Tag;
    count: number;
    names: Text;
  };
  'notifications.reason.group-welcome': {
    b: Tag;
    count: number;
    names: Text;
  };
  'notifications.reason.request-invited': {
    b: Tag;
    count: number;
    names: Text;
  };
  'notifications.reason.request-accepted': {
    b: Tag;
    count: number;
    names: Text;
  };
  'notifications.reason.request-declined': {
    b: Tag;
    count: number;
    names: Text;
  };
  'notifications.reason.request-unanswered': {
    b: Tag;
    count: number;
    names: Text;
  };
  'notifications.reason.request-delivered': {
    b: Tag;
    count: number;
    names: Text;
  };
  'notifications.reason.request-closed': {
    b: Tag;
    count: number;
    names: Text;
  };
  'notifications.reason.request-reopened': {
    b: Tag;
    count: number;
    names: Text;
  };
  'notifications.empty': None;
  'notifications.emptyBody': None;
  'notifications.choose': None;
  'notifications.end': None;
  'notifications.settingsLead': None;
  'notifications.notify.mentions': None;
  'notifications.notify.mentionsHint': None;
  'notifications.notify.comments': None;
  'notifications.notify.commentsHint': None;
  'notifications.notify.announcements': None;
  'notifications.notify.announcementsHint': None;
}
