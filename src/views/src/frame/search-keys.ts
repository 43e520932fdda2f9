/**
 * "/" goes to the search field from anywhere that does not take text; arrows in an open list do not move the caret; a field that says what
 * was picked before is typed over.
 */

const takesText = "input, textarea, select, [contenteditable='true']";

export function mountSearchKeys(doc: Document = document): void {
  doc.addEventListener('keydown', (event) => {
    const target = event.target as Element;
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !target.closest(takesText)) {
      event.preventDefault();
      doc.querySelector<HTMLInputElement>('#search')?.focus();
    } else if (target.matches('[data-entity-search]')) {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') event.preventDefault();
      if (event.key === 'Escape') (target as HTMLInputElement).blur();
    }
  });
  doc.addEventListener('focusin', (event) => {
    const target = event.target as Element;
    if (target.matches('[data-entity-search]')) (target as HTMLInputElement).select();
  });
}
