import type { PersonSkill } from '@app/contract';
import { getLanguage } from '../../i18n';

/** The name of a skill in the reader's language, or in the other one. */
export const skillName = ({ labelFr, labelEn }: PersonSkill['skill'], language = getLanguage()): string =>
  (language === 'fr' ? (labelFr ?? labelEn) : (labelEn ?? labelFr)) ?? '';
