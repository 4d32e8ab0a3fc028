import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const root = import.meta.dirname
const alias = { '@shared': resolve(root, 'src/shared'), '@resources': resolve(root, 'resources') }
// React's static renderer runs in main for prints: without this it would ship its development build.
const define = { 'process.env.NODE_ENV': JSON.stringify('production') }

export default defineConfig({
  main: {
    resolve: { alias },
    define,
    build: { lib: { entry: resolve(root, 'electron/main/index.ts') }, sourcemap: true },
  },
  preload: {
    resolve: { alias },
    build: {
      // A sandboxed preload cannot require packages: one CommonJS file with everything inside.
      externalizeDeps: false,
      lib: { entry: resolve(root, 'electron/preload/index.ts'), formats: ['cjs'] },
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: resolve(root, 'src'),
    resolve: { alias },
    plugins: [react()],
    build: {
      minify: true,
      // Read from the disk, not over a network: one large file is no harm.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: resolve(root, 'src/index.html') },
    },
  },
})
