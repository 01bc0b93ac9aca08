import { hasMessage, t, type Key } from '../i18n';
import { ApiError } from './http';

const isKnown = (key: string): key is Extract<Key, 'error.offline'> => hasMessage(key);

/** What to tell a person about a failure: short, and with the way out. */
export function failureText(error: unknown): string {
  const key = `error.${error instanceof ApiError ? error.code : 'unknown'}`;
  return t(isKnown(key) ? key : 'ui.failed');
}

/** The part of a request id that a person can read out to their team. */
export const failureCode = (error: unknown): string | undefined =>
  error instanceof ApiError && error.requestId !== '' ? error.requestId.slice(0, 8) : undefined;

/** For a form: what is wrong with each field of the body, by field name. */
export function fieldTexts(error: unknown): Record<string, string> {
  if (!(error instanceof ApiError)) return {};
  return Object.fromEntries(error.fields.map(({ path, rule }) => [path.replace(/^body\./, ''), ruleText(rule)]));
}

/** What a rule of the contract asks, in words; `min 12` and `max 80` carry their number. */
export function ruleText(rule: string): string {
  const [, bound, count] = /^(min|max) (\d+)$/.exec(rule) ?? [];
  if (bound === 'min' && Number(count) > 1) return t('error.rule.min', { count: Number(count) });
  if (bound === 'max') return t('error.rule.max', { count: Number(count) });
  const key = `error.rule.${bound ? 'required' : rule}`;
  return t(isKnown(key) ? key : 'error.rule.other');
}
