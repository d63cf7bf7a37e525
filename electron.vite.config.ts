import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Targets are the oldest runtime the product runs on (Electron 25), not the installed electron package.
const nodeTarget = 'node18.15';
const chromeTarget = 'chrome114';
const chrome114 = 114 << 16;

// Everything is bundled, so the packaged app needs no node_modules; a sandboxed preload must be CommonJS.
const commonJs = {
  target: nodeTarget,
  externalizeDeps: false,
  rolldownOptions: { output: { format: 'cjs' as const } },
};

export default defineConfig({
  main: { build: { ...commonJs } },
  preload: { build: { ...commonJs } },
  renderer: {
    plugins: [react()],
    worker: { format: 'es' },
    // Lightning CSS lowers light-dark() and relaxed nesting, which Chrome 114 lacks.
    css: { transformer: 'lightningcss', lightningcss: { targets: { chrome: chrome114 } } },
    build: {
      target: chromeTarget,
      cssTarget: chromeTarget,
      minify: true,
      cssMinify: 'lightningcss',
      modulePreload: { polyfill: false },
      // A data: URL for every small asset would hide what the start path loads; fonts and icons stay files.
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1500,
    },
  },
});
