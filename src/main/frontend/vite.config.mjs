import { defineConfig } from 'vite';

// One build: every page loads `app`; a page with a form, a diagram, a chart and so on adds its island.
export default defineConfig({
  base: '/assets/',
  publicDir: false,
  logLevel: 'warn',
  resolve: { dedupe: ['preact'] },
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
  build: {
    outDir: process.env.BUNDLE_DIR ?? '../../../target/classes/static/assets',
    emptyOutDir: true,
    assetsDir: '.',
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    target: ['chrome100', 'safari15.4', 'firefox100'],
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      // htmx contains an eval that `allowEval: false` keeps shut; the page's security policy forbids it too.
      checks: { eval: false, pluginTimings: false },
      input: {
        app: 'src/app/app.js',
        form: 'src/form/form.js',
        diagram: 'src/diagram/diagram.js',
        board: 'src/board/board.js',
        chart: 'src/chart/chart.js',
        receipt: 'src/receipt/receipt.js',
        print: 'src/print/print.js',
        table: 'src/table/table.js',
      },
    },
  },
});
