import locales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { catalogues } from './build/catalogues.mjs';
import { classNames } from './build/class-names.mjs';
import { chunks } from './build/chunks.mjs';
import { icons } from './build/icons.mjs';
import { precompress } from './build/precompress.mjs';
import { preloads } from './build/preloads.mjs';

const house = fileURLToPath(new URL('../..', import.meta.url));
const web = fileURLToPath(new URL('.', import.meta.url));
const api = process.env.PARVIS_API ?? 'http://localhost:3000';

/** In the browser the contract is types and these constants; importing a schema by mistake breaks the build here. */
function contract(): Plugin {
  return {
    name: 'parvis:contract',
    enforce: 'pre',
    resolveId: (id) => (id === '@app/contract' ? '\0contract' : undefined),
    load: (id) =>
      id === '\0contract'
        ? ['limits', 'errors', 'endpoint', 'imports', 'frame', 'currencies']
            .map((file) => `export * from '${house}/libs/contract/src/${file}.ts';`)
            .join('\n')
        : undefined,
  };
}

export default defineConfig(({ mode }) => ({
  root: web,
  cacheDir: `${house}/.cache/vite`,
  plugins: [
    contract(),
    catalogues(),
    icons(),
    { ...(locales.vite({ locales: ['en-US', 'fr-FR'] }) as Plugin), enforce: 'pre' },
    react(),
    preloads(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: 'Parvis',
        short_name: 'Parvis',
        description: 'Le mur de l’entreprise',
        lang: 'fr',
        start_url: '/',
        display: 'standalone',
        background_color: '#F6F5F1',
        theme_color: '#F6F5F1',
        icons: [
          { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,woff2,svg}'],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/api/, /^\/socket/],
      },
    }),
    precompress(),
  ],
  // React has had this hook since version 18.
  resolve: {
    alias: { 'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector' },
  },
  css: { modules: { generateScopedName: mode === 'production' ? classNames(web) : '[name]_[local]' } },
  json: { namedExports: false },
  build: {
    outDir: `${house}/dist/web`,
    emptyOutDir: true,
    target: 'baseline-widely-available',
    manifest: true,
    modulePreload: {
      polyfill: false,
      // The list of what to fetch beside a screen is itself a part of the first file: only what is large or holds up.
      resolveDependencies: (_, files) => files.filter((file) => /\.css$|\/(aria|parts)-/.test(file)),
    },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: chunks(web) },
      },
    },
  },
  server: {
    port: 5173,
    proxy: { '/api': api, '/socket': { target: api, ws: true } },
  },
}));
