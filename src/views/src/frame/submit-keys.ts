/** Ctrl or Cmd with Enter sends the form of a text field of several lines that says so; what was typed is handed over first. */
export function mountSubmitKeys(doc: Document = document): void {
  doc.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    const field = (event.target as Element).closest<HTMLTextAreaElement>('textarea[data-submit-keys]');
    if (!field?.form) return;
    event.preventDefault();
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.form.requestSubmit();
  });
}
