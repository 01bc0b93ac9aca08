import type { Language } from '@app/contract';
import { useLanguage } from '../../i18n';

/** The reader's own of two texts, or the one there is; with its language when that is the other one. */
export function useOneOf({ fr, en }: Partial<Record<Language, string>>): [text: string, lang: Language | undefined] {
  const mine = useLanguage();
  const [own, other] = mine === 'fr' ? [fr, en] : [en, fr];
  if (own !== undefined || other === undefined) return [own ?? '', undefined];
  return [other, mine === 'fr' ? 'en' : 'fr'];
}
