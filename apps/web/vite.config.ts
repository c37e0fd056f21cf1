import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API is in development: `pnpm --filter @kita/web dev` beside a running `pnpm start`. */
const api = process.env['KITA_API_URL'] ?? 'http://127.0.0.1:8787';

export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: {
    target: 'es2023',
    manifest: true, // read by the size budget
    assetsInlineLimit: 0, // the policy of the page loads nothing from data: addresses
    modulePreload: { polyfill: false },
    emptyOutDir: true,
  },
  server: { port: 5173, strictPort: true, proxy: { '/v1': api, '/docs': api } },
});
