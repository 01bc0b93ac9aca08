// Written by build/catalogues.mjs from the catalogues; do not edit.
import type { None, Text } from '../arguments';

export interface Messages {
  'composer.praisePrompt': None;
  'composer.detailPrompt': None;
  'composer.questionTitle': None;
  'composer.requestTitle': None;
  'composer.ideaTitle': None;
  'composer.kindOfPost': None;
  'composer.publishHint': None;
  'composer.dropHere': None;
  'composer.addImage': None;
  'composer.removeImage': {
    name: Text;
  };
  'composer.altFor': {
    name: Text;
  };
  'composer.altPrompt': None;
  'composer.uploading': {
    name: Text;
    share: Text;
  };
  'composer.mentionSomebody': None;
  'composer.whoReads': None;
  'composer.findAudience': None;
  'composer.noAudience': {
    q: Text;
  };
  'composer.readers': {
    count: number;
  };
  'composer.openToStaff': None;
  'composer.audience.everyone': None;
  'composer.audience.unit': None;
  'composer.audience.site': None;
  'composer.audience.project': None;
  'composer.audience.client': None;
  'composer.audience.group': None;
  'composer.audience.rule': None;
  'composer.audience.chosen': None;
  'composer.audience.person': None;
  'composer.discarded': None;
}
