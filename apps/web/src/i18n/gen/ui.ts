// Written by build/catalogues.mjs from the catalogues; do not edit.
import type { None, Text } from '../arguments';

export interface Messages {
  'ui.close': None;
  'ui.cancel': None;
  'ui.undo': None;
  'ui.retry': None;
  'ui.loading': None;
  'ui.optional': None;
  'ui.level': {
    level: Text;
    max: Text;
  };
  'ui.code': {
    code: Text;
  };
  'ui.errorTitle': None;
  'ui.showPassword': None;
  'ui.hidePassword': None;
  'ui.remaining': {
    count: number;
  };
  'ui.here': None;
  'ui.failed': None;
}
