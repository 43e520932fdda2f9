import { readFile, writeFile } from 'node:fs/promises';

// One file for all: <svg><use href="dist/icons.svg#crown"></use></svg>. Strokes take the colour of the text around them.
export async function writeIcons(here, dist) {
  const names = JSON.parse(await readFile(new URL('icons.json', here), 'utf8'));
  const symbols = await Promise.all(
    names.map(async (name) => {
      const svg = await readFile(new URL(`node_modules/lucide-static/icons/${name}.svg`, here), 'utf8');
      const shapes = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
      return `<symbol id="${name}" viewBox="0 0 24 24" ${stroke}>${shapes.replace(/\s*\n\s*/g, '')}</symbol>`;
    }),
  );
  const licence = '<!-- Icons: Lucide, ISC licence -->';
  await writeFile(
    new URL('icons.svg', dist),
    `${licence}<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('\n')}</svg>\n`,
  );
  return ['icons.svg'];
}

const stroke = 'fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';
