import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API is in development: `pnpm --filter @kita/web dev` beside a running `pnpm start`. */
const api = process.env['KITA_API_URL'] ?? 'http://127.0.0.1:8787';

export default defineConfig(({ command }) => {
  // A test run sets NODE_ENV to `test`; what is built is what merchants get all the same, never React for developers.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    plugins: [react(), tailwindcss()],
    build: {
      target: 'es2023',
      manifest: true, // read by the size budget
      assetsInlineLimit: 0, // the policy of the page loads nothing from data: addresses
      modulePreload: { polyfill: false },
      emptyOutDir: true,
      rolldownOptions: {
        output: {
          // Names of taxes are used by pages and by the fiscal core: apart, or the core would wait for what pages import.
          codeSplitting: { groups: [{ name: 'tax-names', test: /packages\/cfdi\/src\/easy\/tax-names/ }] },
        },
      },
    },
    server: { port: 5173, strictPort: true, proxy: { '/v1': api, '/docs': api } },
  };
});
