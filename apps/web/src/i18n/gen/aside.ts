// Written by build/catalogues.mjs from the catalogues; do not edit.
import type { None, Text } from '../arguments';

export interface Messages {
  'aside.offline': None;
  'aside.offlineQueue': {
    count: number;
  };
  'aside.updateReady': None;
  'aside.reload': None;
  'aside.later': None;
  'aside.shortcuts': None;
  'aside.shortcutsOff': None;
  'aside.keysGo': None;
  'aside.keysRead': None;
  'aside.keysWrite': None;
  'aside.keyPalette': None;
  'aside.keyHelp': None;
  'aside.keyNew': None;
  'aside.keyNext': None;
  'aside.keyOpen': None;
  'aside.keyReact': None;
  'aside.keyComment': None;
  'aside.keyCopy': None;
  'aside.keyShowNew': None;
  'aside.keySend': None;
  'aside.keyClose': None;
  'aside.then': None;
  'aside.palette': None;
  'aside.palettePlaceholder': None;
  'aside.paletteEmpty': {
    q: Text;
  };
  'aside.pages': None;
  'aside.actions': None;
  'aside.posts': None;
  'aside.skills': None;
  'aside.unreachable': None;
}
