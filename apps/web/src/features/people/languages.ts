import { useMemo } from 'react';
import { useLanguage } from '../../i18n';

/** What people usually speak at work here; a profile may name any other. */
export const commonLanguages = [
  'fr',
  'en',
  'es',
  'de',
  'it',
  'pt',
  'nl',
  'ar',
  'zh',
  'ja',
  'pl',
  'ro',
  'ru',
  'tr',
  'vi',
];

/** Writes a language code as a word of the reader's language; a word stays as it was given. */
export function useLanguageName(): (code: string) => string {
  const language = useLanguage();
  return useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'language' });
    return (code) => (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(code) ? (names.of(code) ?? code) : code);
  }, [language]);
}
