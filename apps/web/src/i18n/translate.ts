import type { Language } from '@app/contract';
import { useSyncExternalStore } from 'react';
import type { Tag } from './arguments';
import { catalogues, type Messages, type Namespace } from './catalogues';
import { compose, type Message } from './message';

export type Key = keyof Messages;
/** Keys of plain messages; those with tags are for `<T>`. */
type PlainKey = { [K in Key]: Tag extends Messages[K][keyof Messages[K]] ? never : K }[Key];
type Rest<A> = Record<never, never> extends A ? [] : [A];
export type Translate = <K extends PlainKey>(key: K, ...values: Rest<Messages[K]>) => string;

const messages: Record<Language, Record<string, Message>> = { fr: {}, en: {} };
/** The language on screen; `language` is the one that is wanted, and may still be on its way. */
let shown: Language | undefined;
const loaded = new Set<string>();
const wanted = new Set<Namespace>(['first']);
const listeners = new Set<() => void>();
let language: Language = initialLanguage();

function initialLanguage(): Language {
  const written = document.documentElement.lang;
  try {
    const kept = localStorage.getItem('parvis.language');
    if (kept === 'fr' || kept === 'en') return kept;
  } catch {
    // Storage may be closed to us.
  }
  if (document.documentElement.dataset.language === 'sure') return written === 'en' ? 'en' : 'fr';
  return navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** Makes the messages of these namespaces ready in the current language; what is there already costs nothing. */
export async function loadMessages(...namespaces: Namespace[]): Promise<void> {
  for (const namespace of namespaces) wanted.add(namespace);
  await Promise.all(
    [...wanted].map(async (namespace) => {
      const into = language;
      const name = `${namespace}.${into}`;
      if (loaded.has(name)) return;
      Object.assign(messages[into], (await catalogues[namespace][into]()).default);
      loaded.add(name);
    }),
  );
  if (shown !== language) activate();
}

/** A part of the page that is fetched when it is needed, together with what it says: for `lazy`. */
export const withMessages = async <M>(part: Promise<M>, ...namespaces: Namespace[]): Promise<M> => {
  const [loaded] = await Promise.all([part, loadMessages(...namespaces)]);
  return loaded;
};

/** Changes the language in place: no reload, and whatever was being typed stays. */
export async function setLanguage(next: Language): Promise<void> {
  if (next === language && shown === next) return;
  language = next;
  try {
    localStorage.setItem('parvis.language', next);
  } catch {
    // Storage may be closed to us.
  }
  await loadMessages();
}

function activate() {
  shown = language;
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

export const getLanguage = (): Language => shown ?? language;
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useLanguage = (): Language => useSyncExternalStore(subscribe, getLanguage);

/** The text of a message, for code outside components; a component asks `useT`, to follow the language. */
export const t: Translate = (key, ...values) =>
  compose(messages[getLanguage()][key] ?? key, (values[0] as Record<string, unknown> | undefined) ?? {}, getLanguage());
export const hasMessage = (key: string): key is Key => key in messages[getLanguage()];

// One function per language, so that what was computed with it is computed again after a switch.
const translators: Record<Language, Translate> = {
  fr: (key, ...values) => t(key, ...values),
  en: (key, ...values) => t(key, ...values),
};
export const useT = (): Translate => translators[useLanguage()];
