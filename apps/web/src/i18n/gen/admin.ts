// Written by build/catalogues.mjs from the catalogues; do not edit.
import type { None } from '../arguments';

export interface Messages {
  'admin.title': None;
}
