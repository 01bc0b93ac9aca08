import locales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { catalogues } from './build/catalogues.mjs';
import { chunks } from './build/chunks.mjs';
import { precompress } from './build/precompress.mjs';
import { preloads } from './build/preloads.mjs';

const house = fileURLToPath(new URL('../..', import.meta.url));
const api = process.env.PARVIS_API ?? 'http://localhost:3000';

/** In the browser the contract is types and these constants; importing a schema by mistake breaks the build here. */
function contract(): Plugin {
  return {
    name: 'parvis:contract',
    enforce: 'pre',
    resolveId: (id) => (id === '@app/contract' ? '\0contract' : undefined),
    load: (id) =>
      id === '\0contract'
        ? ['limits', 'errors', 'endpoint', 'imports']
            .map((file) => `export * from '${house}/libs/contract/src/${file}.ts';`)
            .join('\n')
        : undefined,
  };
}

export default defineConfig(({ mode }) => ({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: `${house}/.cache/vite`,
  plugins: [
    contract(),
    catalogues(),
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
  css: { modules: { generateScopedName: mode === 'production' ? '[hash:base64:5]' : '[name]_[local]' } },
  json: { namedExports: false },
  build: {
    outDir: `${house}/dist/web`,
    emptyOutDir: true,
    target: 'baseline-widely-available',
    manifest: true,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: chunks(fileURLToPath(new URL('.', import.meta.url))) },
      },
    },
  },
  server: {
    port: 5173,
    proxy: { '/api': api, '/socket': { target: api, ws: true } },
  },
}));
