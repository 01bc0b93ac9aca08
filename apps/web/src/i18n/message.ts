import type { Language } from '@app/contract';

/** A message as the build compiles it: texts, arguments, and arguments that choose between messages. */
export type Message = string | (string | [name: string, type?: string, cases?: Cases | string])[];
type Cases = { [name: string]: Message } & { offset?: never };

/** The message with its values in it: what our catalogues use of ICU (plural, select, number), and nothing else. */
export function compose(message: Message, values: Record<string, unknown>, language: Language, count?: string): string {
  if (typeof message === 'string') return message;
  return message
    .map((part) => {
      if (typeof part === 'string') return part === '#' ? (count ?? part) : part;
      const [name, type, cases] = part;
      const value = values[name];
      if (type === 'number') return of(language).number.format(value as number);
      if (typeof cases !== 'object') return String(value ?? '');
      if (type === 'select') return compose(cases[String(value)] ?? cases['other']!, values, language, count);
      const { number, plural } = of(language);
      const chosen = cases[String(value)] ?? cases[plural.select(value as number)] ?? cases['other']!;
      return compose(chosen, values, language, number.format(value as number));
    })
    .join('');
}

const made = new Map<Language, { number: Intl.NumberFormat; plural: Intl.PluralRules }>();
function of(language: Language) {
  const known = made.get(language);
  if (known) return known;
  const fresh = { number: new Intl.NumberFormat(language), plural: new Intl.PluralRules(language) };
  made.set(language, fresh);
  return fresh;
}
