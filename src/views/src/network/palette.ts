/** Colours from the page's own tokens, read once for each theme. */

export interface Palette {
  readonly ink: string;
  readonly ink2: string;
  readonly paper: string;
  readonly sheet: string;
  readonly hairline: string;
  readonly control: string;
  readonly accent: string;
  readonly ring: string;
  readonly sans: string;
  tone(name: string): string;
  tint(name: string): string;
}

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: read('--ink'),
    ink2: read('--ink-2'),
    paper: read('--paper'),
    sheet: read('--sheet'),
    hairline: read('--hairline'),
    control: read('--control'),
    accent: read('--accent'),
    ring: read('--focus-ring'),
    sans: read('--sans') || 'sans-serif',
    tone: (name) => (name && read(`--tone-${name}`)) || read('--ink-2'),
    tint: (name) => (name && read(`--tint-${name}`)) || read('--sunk'),
  };
}

/** Calls back when the theme changes, by choice or with the system. */
export function watchPalette(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', changed);
  };
}
