import { setupI18n } from '@lingui/core';
import { argumentsOf, compile, namespaces, read } from '../../build/catalogues.mjs';
import { compose } from './message';

const numbers = [0, 1, 2, 5, 1234, 1_000_000];

describe.each(['fr', 'en'] as const)('every message in %s', (language) => {
  it.each(namespaces())('%s: reads as the library that compiled it would read it', (namespace) => {
    for (const [key, source] of Object.entries(read(namespace, language)) as [string, string][]) {
      const message = compile(source, language);
      const i18n = setupI18n({ locale: language, messages: { [language]: { [key]: message } } });
      const args = [...argumentsOf(source)] as [string, string][];
      const choices = args.flatMap(([, type]) => [...type.matchAll(/'(\w+)'/g)].map(([, name]) => name!));
      for (const count of numbers)
        for (const choice of [...choices, 'neither']) {
          const values = Object.fromEntries(args.map(([name, type]) => [name, type === 'number' ? count : choice]));
          expect([key, compose(message, values, language)]).toEqual([key, i18n._(key, values)]);
        }
    }
  });
});
