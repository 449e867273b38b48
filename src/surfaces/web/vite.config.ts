import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// Everything the page needs is in dist/web and comes from the desk itself: no address of anybody else is built in.
export default defineConfig({
  root: here('.'),
  plugins: [react()],
  // The desk puts a fresh nonce here at each answer; see NONCE_MARK in ../http/page.ts.
  html: { cspNonce: 'privet-nonce' },
  build: {
    outDir: here('../../../dist/web'),
    emptyOutDir: true,
    // data: addresses would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // core is pure, so what the page does not call of it can go.
      treeshake: { moduleSideEffects: [{ test: /\/src\/core\//, sideEffects: false }] },
    },
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
});
