import type { ImportDto } from '@app/contract';
import { hasMessage, type Key, type Translate } from '../../i18n';

type Kind = Extract<Key, `admin.kind.${string}`>;
type Step = Extract<Key, `admin.step.${string}`>;
const isKind = (key: string): key is Kind => hasMessage(key);
const isStep = (key: string): key is Step => hasMessage(key);

/** The kinds of records in the order in which they are brought in. */
const order = [
  'sites',
  'units',
  'people',
  'skills',
  'person-skills',
  'clients',
  'projects',
  'assignments',
  'groups',
  'memberships',
  'posts',
  'comments',
  'reactions',
];
export const kindsOf = (counts: ImportDto['counts']): string[] =>
  Object.keys(counts).sort((a, b) => order.indexOf(a) - order.indexOf(b));

/** `person-skills` in words; a kind that this page does not know keeps its name. */
export function kindText(t: Translate, kind: string): string {
  const key = `admin.kind.${kind}`;
  return isKind(key) ? t(key) : kind;
}

/** What an import is doing: the records of a kind, or work between them. */
export function stepText(t: Translate, step: string): string {
  const key = `admin.step.${step}`;
  return isStep(key) ? t(key) : kindText(t, step);
}
