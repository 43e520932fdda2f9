/** The chosen colours: kept in a cookie, so that the server's first paint has them; no cookie follows the system. */

export type Theme = 'light' | 'dark' | 'projector' | '';

const YEAR = 365 * 24 * 60 * 60;

export function readTheme(cookie: string): Theme {
  const value = /(?:^|;\s*)theme=([a-z]+)/.exec(cookie)?.[1];
  return value === 'light' || value === 'dark' || value === 'projector' ? value : '';
}

export function applyTheme(theme: Theme, doc: Document = document): void {
  if (theme) doc.documentElement.dataset.theme = theme;
  else delete doc.documentElement.dataset.theme;
  doc.cookie = theme
    ? `theme=${theme}; path=/; max-age=${YEAR}; samesite=lax`
    : 'theme=; path=/; max-age=0; samesite=lax';
  for (const choice of doc.querySelectorAll<HTMLSelectElement>('[data-theme-choice]')) choice.value = theme;
}

export function mountTheme(doc: Document = document): void {
  doc.addEventListener('change', (event) => {
    const choice = (event.target as Element).closest<HTMLSelectElement>('[data-theme-choice]');
    if (choice) applyTheme(choice.value as Theme, doc);
  });
  applyTheme(readTheme(doc.cookie), doc);
}
