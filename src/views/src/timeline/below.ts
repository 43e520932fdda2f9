/** Names the lanes that lie below the fold of the stage, and leads there. */
export class Below {
  private headings: readonly { name: string; top: number }[] = [];
  private shown = '';

  constructor(
    private readonly stage: HTMLElement,
    private readonly button: HTMLElement,
    signal: AbortSignal,
  ) {
    stage.addEventListener('scroll', () => this.show(), { passive: true, signal });
    button.addEventListener('click', () => stage.scrollBy({ top: stage.clientHeight * 0.8 }), { signal });
  }

  /** Takes the lanes from the page. */
  read(root: HTMLElement): void {
    this.headings = Array.from(root.querySelectorAll<HTMLElement>('[data-heading]'), (heading) => ({
      name: heading.textContent.trim(),
      top: heading.offsetTop + (heading.parentElement?.offsetTop ?? 0),
    }));
    this.show();
  }

  private show(): void {
    const { scrollTop, clientHeight, scrollHeight } = this.stage;
    const fold = scrollTop + clientHeight;
    const goesOn = scrollHeight - fold > LEAST;
    const seen = fold - LEAST - (goesOn ? BUTTON : 0);
    const hidden = this.headings.filter(({ top }) => top > seen).map(({ name }) => name);
    // Of the last lane a part may be in view and the rest below.
    if (!hidden.length && goesOn) hidden.push(`more of ${this.headings.at(-1)?.name ?? ''}`);
    const words = hidden.length ? `\u2193 ${hidden.join(', ')}` : '';
    if (words === this.shown) return;
    this.shown = this.button.textContent = words;
    this.button.hidden = !words;
  }
}

const LEAST = 24; // pixels of a lane that show it is there
const BUTTON = 26; // pixels that the button covers
