import { compile } from '../../apps/web/build/catalogues.mjs';

/** Compiles the messages as the build of the web does. */
export default {
  process(text, path) {
    const language = /\.(fr|en)\.json$/.exec(path)[1];
    const compiled = Object.entries(JSON.parse(text)).map(([key, source]) => [key, compile(source, language)]);
    return { code: JSON.stringify(Object.fromEntries(compiled)) };
  },
};
