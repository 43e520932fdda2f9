/** A footnote's number moves to the line it rests on without leaving the picture. */

export function mountFootnotes(doc: Document = document): void {
  doc.addEventListener(
    'click',
    (event) => {
      const mark = (event.target as Element).closest<HTMLElement>('[data-footnote]');
      const line = mark && doc.getElementById(`rests-${mark.dataset.footnote}`);
      if (!mark || !line || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      // On a phone the line is behind another tab of the sheet.
      if (!line.offsetParent) doc.querySelector<HTMLElement>('.tabs button:last-child')?.click();
      requestAnimationFrame(() => {
        line.scrollIntoView({ block: 'center' });
        line.focus({ preventScroll: true });
      });
    },
    true,
  );
}
