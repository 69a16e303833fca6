import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { leanPanel } from '../scripts/lean-panel.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Whoever builds, tests included, builds what is served: React's quick build.
process.env['NODE_ENV'] = 'production';

export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: false,
  plugins: [react(), leanPanel()],
  // The engine loads what reads workbooks when it is first needed.
  worker: { format: 'es' },
  build: {
    outDir: here('../dist/addin'),
    // Functions, metadata, icons and the manifest stand there too.
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: false,
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
    rollupOptions: { input: { taskpane: here('./taskpane.html'), help: here('./help.html') } },
  },
});
