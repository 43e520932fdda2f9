/** Our own dialog for a lost connection. Blazor sets classes on it and raises this event. */

interface BlazorGlobal {
  reconnect?: () => Promise<boolean>;
  resumeCircuit?: () => Promise<boolean>;
}

const blazor = () => (globalThis as { Blazor?: BlazorGlobal }).Blazor;

export function mountReconnect(reload: () => void = () => location.reload(), doc: Document = document): void {
  const dialog = doc.querySelector<HTMLDialogElement>('#components-reconnect-modal');
  if (!dialog) return;

  const retry = async () => {
    try {
      if (!(await blazor()?.reconnect?.()) && !(await blazor()?.resumeCircuit?.())) reload();
      else dialog.close();
    } catch {
      // The server does not answer yet; Blazor's next event says so.
    }
  };

  dialog.addEventListener('components-reconnect-state-changed', (event) => {
    const state = (event as CustomEvent<{ state: string }>).detail.state;
    if (state === 'show' && !dialog.open) dialog.showModal();
    else if (state === 'hide') dialog.close();
    else if (state === 'failed') doc.addEventListener('visibilitychange', () => void retry(), { once: true });
    else if (state === 'rejected') reload();
  });
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  dialog.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target.closest('[data-reconnect-retry]')) void retry();
    if (target.closest('[data-reconnect-reload]')) reload();
  });
}
