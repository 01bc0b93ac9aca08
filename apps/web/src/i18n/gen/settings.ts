// Written by build/catalogues.mjs from the catalogues; do not edit.
import type { None, Text } from '../arguments';

export interface Messages {
  'settings.title': None;
  'settings.nav': None;
  'settings.profile': None;
  'settings.notifications': None;
  'settings.asks': None;
  'settings.appearance': None;
  'settings.sessions': None;
  'settings.language': None;
  'settings.french': None;
  'settings.english': None;
  'settings.theme': None;
  'settings.system': None;
  'settings.light': None;
  'settings.dark': None;
  'settings.density': None;
  'settings.comfortable': None;
  'settings.compact': None;
  'settings.shortcuts': None;
  'settings.shortcutsHint': None;
  'settings.shortcutsShow': None;
  'settings.sessionsLead': None;
  'settings.thisDevice': None;
  'settings.since': {
    day: Text;
  };
  'settings.end': None;
  'settings.endLabel': {
    agent: Text;
  };
  'settings.endOthers': None;
  'settings.ended': None;
  'settings.othersEnded': None;
  'settings.passwordTitle': None;
  'settings.passwordCurrent': None;
  'settings.passwordChange': None;
  'settings.passwordChanged': None;
}
