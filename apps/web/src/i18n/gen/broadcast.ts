// Written by build/catalogues.mjs from the catalogues; do not edit.
import type { None, Text } from '../arguments';

export interface Messages {
  'broadcast.title': None;
  'broadcast.lead': None;
  'broadcast.filter': None;
  'broadcast.all': None;
  'broadcast.mine': None;
  'broadcast.write': None;
  'broadcast.writeFirst': None;
  'broadcast.toWall': None;
  'broadcast.empty': None;
  'broadcast.emptyMine': None;
  'broadcast.emptyWriter': None;
  'broadcast.emptyReader': None;
  'broadcast.owed': {
    count: number;
  };
  'broadcast.others': None;
  'broadcast.toConfirm': None;
  'broadcast.confirmed': None;
  'broadcast.confirmedShare': {
    share: Text;
  };
  'broadcast.confirmedOf': {
    count: number;
    total: number;
  };
  'broadcast.follow': None;
}
