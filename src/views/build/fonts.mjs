import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';

const families = [
  { name: 'Source Serif 4', slug: 'source-serif-4', styles: ['normal', 'italic'] },
  { name: 'Source Sans 3', slug: 'source-sans-3', styles: ['normal'] },
];
const subsets = ['latin-ext', 'latin'];

// Local fonts set to the widths and heights of ours, so that text does not jump when ours arrive.
const fallbacks = `@font-face {
  font-family: 'Source Serif 4 Fallback';
  src: local('Georgia'), local('Gelasio');
  size-adjust: 95%;
  ascent-override: 109%;
  descent-override: 35%;
  line-gap-override: 0%;
}
@font-face {
  font-family: 'Source Sans 3 Fallback';
  src: local('Arial'), local('Liberation Sans'), local('Helvetica');
  size-adjust: 94%;
  ascent-override: 109%;
  descent-override: 43%;
  line-gap-override: 0%;
}
`;

export async function writeFonts(here, dist) {
  await mkdir(new URL('fonts/', dist), { recursive: true });
  const faces = await Promise.all(
    families.map(async ({ name, slug, styles }) => {
      const from = new URL(`node_modules/@fontsource-variable/${slug}/`, here);
      const ranges = JSON.parse(await readFile(new URL('unicode.json', from), 'utf8'));
      await copyFile(new URL('LICENSE', from), new URL(`fonts/${slug}-license.txt`, dist));
      const files = styles.flatMap((style) => subsets.map((subset) => ({ style, subset })));
      return Promise.all(
        files.map(async ({ style, subset }) => {
          const file = `${slug}-${subset}-wght-${style}.woff2`;
          await copyFile(new URL(`files/${file}`, from), new URL(`fonts/${file}`, dist));
          return face(name, style, file, ranges[subset]);
        }),
      );
    }),
  );
  await writeFile(new URL('fonts.css', dist), faces.flat().join('') + fallbacks);
  return ['fonts', 'fonts.css'];
}

const face = (name, style, file, range) => `@font-face {
  font-family: '${name}';
  font-style: ${style};
  font-display: swap;
  font-weight: 200 900;
  src: url(fonts/${file}) format('woff2');
  unicode-range: ${range};
}
`;
