import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const entries = {
  timeline: 'src/timeline/index.ts',
  network: 'src/network/index.ts',
  causes: 'src/causes/index.ts',
  frame: 'src/frame/index.ts',
};

// Each entry stands alone: a chunk that two of them share would need a hashed name, which the server cannot fingerprint.
export async function bundleScripts(here, dist) {
  await build({
    absWorkingDir: fileURLToPath(here),
    entryPoints: entries,
    outdir: fileURLToPath(dist),
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022'],
    legalComments: 'none',
    logLevel: 'warning',
  });
  return Object.keys(entries).map((name) => `${name}.js`);
}
