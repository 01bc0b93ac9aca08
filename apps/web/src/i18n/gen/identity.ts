// Written by build/catalogues.mjs from the catalogues; do not edit.
import type { None, Text } from '../arguments';

export interface Messages {
  'identity.signInTitle': None;
  'identity.welcome': {
    company: Text;
  };
  'identity.lead': None;
  'identity.email': None;
  'identity.password': None;
  'identity.signIn': None;
  'identity.forgot': None;
  'identity.demoTitle': None;
  'identity.demoBody': None;
  'identity.demoAs': {
    name: Text;
  };
  'identity.demoRole': {
    role: 'administrator' | 'employee' | 'executive' | 'expert' | 'finance' | (string & {});
  };
  'identity.demoOr': None;
  'identity.forgotTitle': None;
  'identity.forgotBody': None;
  'identity.forgotSend': None;
  'identity.forgotSent': {
    email: Text;
  };
  'identity.back': None;
  'identity.setupTitle': None;
  'identity.setupLead': None;
  'identity.setupToken': None;
  'identity.company': None;
  'identity.givenName': None;
  'identity.familyName': None;
  'identity.newPassword': None;
  'identity.passwordHint': {
    count: number;
  };
  'identity.setupSend': None;
  'identity.inviteTitle': {
    name: Text;
  };
  'identity.resetTitle': None;
  'identity.tokenBody': {
    email: Text;
  };
  'identity.tokenSend': None;
  'identity.tokenSpent': None;
}
