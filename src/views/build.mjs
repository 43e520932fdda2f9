// Bundles the views into the web project's wwwroot/dist: scripts, fonts, icons. Run by its build; see Bundle.targets.
import { mkdir, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleScripts } from './build/scripts.mjs';
import { writeFonts } from './build/fonts.mjs';
import { writeIcons } from './build/icons.mjs';

const here = new URL('./', import.meta.url);
const dist = new URL('../Khrushchev.Graph.Web/wwwroot/dist/', here);

await mkdir(dist, { recursive: true });
const written = new Set(
  (await Promise.all([bundleScripts(here, dist), writeFonts(here, dist), writeIcons(here, dist)])).flat(),
);

// What an older build left behind must not be served. Files are replaced in place, so a running server never misses one.
for (const entry of await readdir(dist))
  if (!written.has(entry)) await rm(fileURLToPath(new URL(entry, dist)), { recursive: true });
