/** The cause map in the browser: tells the server how much room there is, keeps arrows from scrolling, moves the focus, zooms. */
import { mountZoom } from './zoom';

/** What the component listens to. */
interface Listener {
  invokeMethodAsync(method: 'OnRoom', width: number, height: number, large: boolean, narrow: boolean): Promise<void>;
}

export interface CausesHandle {
  /** Brings a card into view and, where asked, gives it the focus. */
  reveal(id: string, focus: boolean): void;
  dispose(): void;
}

const ours = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'Enter']);
const phone = 720;

export function mount(view: HTMLElement, listener: Listener): CausesHandle {
  let said = '';
  const measure = () => {
    const stage = view.querySelector<HTMLElement>('[data-stage]');
    const large = document.documentElement.dataset.theme === 'projector';
    const narrow = view.clientWidth <= phone;
    // A hidden map has no size; what it will have once it is shown is close to the view's own.
    const width = stage?.clientWidth || view.clientWidth;
    const height = stage?.clientHeight || view.clientHeight;
    const now = [width, height, large, narrow].join();
    if (now === said) return;
    said = now;
    // A lost circuit has a dialog of its own.
    void listener.invokeMethodAsync('OnRoom', width, height, large, narrow).catch(() => undefined);
  };

  // Only what the map itself answers; with a modifier a key is the browser's.
  const onKey = (event: KeyboardEvent) => {
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
    if (plain && ours.has(event.key) && (event.target as Element).closest('[data-card]')) event.preventDefault();
  };
  view.addEventListener('keydown', onKey);

  const resize = new ResizeObserver(measure);
  resize.observe(view);
  const theme = new MutationObserver(measure);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  measure();
  const unmountZoom = mountZoom(view);

  return {
    reveal(id, focus) {
      const card = view.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`);
      if (!card) return;
      if (focus) card.focus({ preventScroll: true });
      card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    dispose() {
      resize.disconnect();
      theme.disconnect();
      unmountZoom();
      view.removeEventListener('keydown', onKey);
    },
  };
}
