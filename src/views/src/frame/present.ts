/** "Present": projector colours and the whole screen, and back to what it was. */
import { applyTheme, readTheme, type Theme } from './theme';

export function mountPresent(doc: Document = document): void {
  let before: Theme | undefined;

  const show = (on: boolean) => {
    for (const button of doc.querySelectorAll('[data-present]')) {
      button.setAttribute('aria-pressed', String(on));
      const label = button.querySelector('span');
      if (label) label.textContent = on ? 'Stop presenting' : 'Present';
    }
  };
  const leave = () => {
    if (before === undefined) return;
    applyTheme(before, doc);
    before = undefined;
    show(false);
  };

  doc.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('[data-present]')) return;
    if (before !== undefined) {
      leave();
      if (doc.fullscreenElement) void doc.exitFullscreen();
      return;
    }
    before = readTheme(doc.cookie);
    applyTheme('projector', doc);
    show(true);
    // A browser may refuse the whole screen (an embedded page, a policy); the colours are worth having all the same.
    doc.documentElement.requestFullscreen?.().catch(() => undefined);
  });
  doc.addEventListener('fullscreenchange', () => {
    if (!doc.fullscreenElement) leave();
  });
}
