import type { Language } from '@app/contract';

interface Values {
  name: string;
  company: string;
  link: string;
}
interface Text {
  subject: string;
  body: string;
}
export type MailKind = 'invitation' | 'reset' | 'passwordChanged';

/** Every mail of this lib. Lines stay short; the link stands alone so that every mail program finds it. */
const texts: Record<Language, Record<MailKind, (values: Values) => Text>> = {
  fr: {
    invitation: ({ name, company, link }) => ({
      subject: `${company} vous attend sur Parvis`,
      body: `Bonjour ${name},

Un compte vous attend sur Parvis, le réseau de ${company}.
Choisissez votre mot de passe pour l’ouvrir :

${link}

Ce lien sert une seule fois et reste valable 7 jours.`,
    }),
    reset: ({ name, link }) => ({
      subject: 'Choisir un nouveau mot de passe',
      body: `Bonjour ${name},

Pour choisir un nouveau mot de passe, suivez ce lien :

${link}

Il sert une seule fois et reste valable 30 minutes.
Si vous n’avez rien demandé, ignorez ce message : rien ne change.`,
    }),
    passwordChanged: ({ name, link }) => ({
      subject: 'Votre mot de passe a changé',
      body: `Bonjour ${name},

Le mot de passe de votre compte vient de changer, et vos autres appareils
ont été déconnectés. Si ce n’était pas vous, choisissez-en un autre sans attendre :

${link}`,
    }),
  },
  en: {
    invitation: ({ name, company, link }) => ({
      subject: `${company} is waiting for you on Parvis`,
      body: `Hello ${name},

An account is waiting for you on Parvis, the network of ${company}.
Choose your password to open it:

${link}

This link works once and stays valid for 7 days.`,
    }),
    reset: ({ name, link }) => ({
      subject: 'Choose a new password',
      body: `Hello ${name},

To choose a new password, follow this link:

${link}

It works once and stays valid for 30 minutes.
If you did not ask for it, ignore this message: nothing changes.`,
    }),
    passwordChanged: ({ name, link }) => ({
      subject: 'Your password has changed',
      body: `Hello ${name},

The password of your account has just changed, and your other devices
were signed out. If this was not you, choose another one now:

${link}`,
    }),
  },
};

export const mailText = (kind: MailKind, language: Language, values: Values): Text => texts[language][kind](values);
