/**
 * Writes `preloads.json` beside the page: for the first screens, the files a browser needs at once, so that the server
 * can name them in the head instead of letting the browser find them one after the other.
 * `{ "screens": { "/": [...] }, "messages": { "fr": [...], "en": [...] } }`, all paths from the root.
 */
const screens = {
  '/': 'src/app/screens/home-screen.tsx',
  '/posts/': 'src/app/screens/post-screen.tsx',
  '/people': 'src/features/expertise/people-page.tsx',
  '/signin': 'src/features/identity/sign-in-page.tsx',
};
/** @returns {import('vite').Plugin} */
export function preloads() {
  return {
    name: 'parvis:preloads',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      const main = chunks.find((chunk) => chunk.isEntry);
      const withImports = (chunk, seen = new Set()) => {
        if (!chunk || seen.has(chunk.fileName)) return seen;
        seen.add(chunk.fileName);
        for (const name of chunk.imports) withImports(byName.get(name), seen);
        return seen;
      };
      const known = withImports(main);
      const files = (end) => {
        const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(end));
        const styles = [...withImports(chunk)].flatMap((name) => [
          ...(byName.get(name)?.viteMetadata?.importedCss ?? []),
        ]);
        const scripts = [...withImports(chunk)].filter((name) => !known.has(name));
        return [...scripts, ...new Set(styles)].map((name) => `/${name}`);
      };
      const source = JSON.stringify({
        screens: Object.fromEntries(Object.entries(screens).map(([path, file]) => [path, files(file)])),
        messages: { fr: files('src/i18n/first.fr.ts'), en: files('src/i18n/first.en.ts') },
      });
      this.emitFile({ type: 'asset', fileName: 'preloads.json', source });
    },
  };
}
