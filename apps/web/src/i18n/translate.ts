import type { Language } from '@app/contract';
import { setupI18n } from '@lingui/core';
import { useSyncExternalStore } from 'react';
import type { Tag } from './arguments';
import { catalogues, type Messages, type Namespace } from './catalogues';

export type Key = keyof Messages;
/** Keys of plain messages; those with tags are for `<T>`. */
type PlainKey = { [K in Key]: Tag extends Messages[K][keyof Messages[K]] ? never : K }[Key];
type Rest<A> = Record<never, never> extends A ? [] : [A];
export type Translate = <K extends PlainKey>(key: K, ...values: Rest<Messages[K]>) => string;

const i18n = setupI18n();
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
      const messages = (await catalogues[namespace][into]()).default;
      i18n.load(into, messages as Parameters<typeof i18n.load>[1] & object);
      loaded.add(name);
    }),
  );
  if (i18n.locale !== language) activate();
}

/** Changes the language in place: no reload, and whatever was being typed stays. */
export async function setLanguage(next: Language): Promise<void> {
  if (next === language && i18n.locale === next) return;
  language = next;
  try {
    localStorage.setItem('parvis.language', next);
  } catch {
    // Storage may be closed to us.
  }
  await loadMessages();
}

function activate() {
  i18n.activate(language);
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

export const getLanguage = (): Language => (i18n.locale === 'en' ? 'en' : i18n.locale === 'fr' ? 'fr' : language);
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useLanguage = (): Language => useSyncExternalStore(subscribe, getLanguage);

/** The text of a message, for code outside components; a component asks `useT`, to follow the language. */
export const t: Translate = (key, ...values) => i18n._(key, values[0] as Record<string, unknown> | undefined);
export const hasMessage = (key: string): key is Key => key in i18n.messages;

// One function per language, so that what was computed with it is computed again after a switch.
const translators: Record<Language, Translate> = {
  fr: (key, ...values) => t(key, ...values),
  en: (key, ...values) => t(key, ...values),
};
export const useT = (): Translate => translators[useLanguage()];
