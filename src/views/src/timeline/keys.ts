import { type BoardMark } from './marks';

/** What keys ask for; the timeline does it. */
export interface KeyHost {
  marks(): readonly BoardMark[];
  current(): BoardMark | undefined;
  /** Marks stand in a column, so up and down mean earlier and later. */
  upright(): boolean;
  focus(mark: BoardMark): void;
  zoom(factor: number): void;
  end(last: boolean): void;
  travel(id: string, effects: boolean, next: boolean): void;
  /** Whether the cursor stands on a day. */
  hasDay(): boolean;
  toggleDay(): void;
  stepDay(by: 1 | -1, size: 'fine' | 'usual' | 'wide'): void;
  endDay(last: boolean): void;
}

const STEP = 1.6;

/** Handles one key; false where it means nothing here. */
export function handleKey(event: KeyboardEvent, host: KeyHost): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || takesText(event.target)) return false;
  if (host.hasDay() && moveDay(event, host)) return true;
  const current = host.current();
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return go(beside(host.marks(), current, event.key === 'ArrowRight' ? 1 : -1), host);
    case 'ArrowUp':
    case 'ArrowDown': {
      const by = event.key === 'ArrowDown' ? 1 : -1;
      return go(host.upright() ? beside(host.marks(), current, by) : across(host.marks(), current, by), host);
    }
    case '+':
    case '=':
      host.zoom(STEP);
      return true;
    case '-':
    case '_':
      host.zoom(1 / STEP);
      return true;
    case 'Home':
    case 'End':
      host.end(event.key === 'End');
      return true;
    case 'c':
    case 'C':
    case 'e':
    case 'E':
      if (!current) return false;
      host.travel(current.id, event.key.toLowerCase() === 'e', event.shiftKey);
      return true;
    case 'd':
    case 'D':
      host.toggleDay();
      return true;
    default:
      return false;
  }
}

/** Brackets move the day by days from anywhere, arrows with Shift by the unit of the scale; on the flag itself it is a slider. */
function moveDay(event: KeyboardEvent, host: KeyHost): boolean {
  const slider = event.target instanceof Element && event.target.getAttribute('role') === 'slider';
  if (event.key === '[' || event.key === ']') host.stepDay(event.key === ']' ? 1 : -1, 'fine');
  else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    if (!slider && !event.shiftKey) return false;
    host.stepDay(event.key === 'ArrowRight' ? 1 : -1, 'usual');
  } else if (!slider) return false;
  else if (event.key === 'ArrowUp' || event.key === 'ArrowDown')
    host.stepDay(event.key === 'ArrowUp' ? 1 : -1, 'usual');
  else if (event.key === 'PageUp' || event.key === 'PageDown') host.stepDay(event.key === 'PageUp' ? 1 : -1, 'wide');
  else if (event.key === 'Home' || event.key === 'End') host.endDay(event.key === 'End');
  else return false;
  return true;
}

function takesText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}

function go(mark: BoardMark | undefined, host: KeyHost): boolean {
  if (mark) host.focus(mark);
  return true;
}

/** The next or previous mark of the same list. */
export function beside(marks: readonly BoardMark[], current: BoardMark | undefined, by: 1 | -1): BoardMark | undefined {
  if (!current) return marks[0];
  const list = current.element.parentElement;
  const peers = marks.filter((mark) => mark.element.parentElement === list);
  return peers[peers.indexOf(current) + by];
}

/** The mark nearest in time in the next lane up or down. */
export function across(marks: readonly BoardMark[], current: BoardMark | undefined, by: 1 | -1): BoardMark | undefined {
  if (!current) return marks[0];
  const lanes = [...new Set(marks.map((mark) => mark.lane))].map((lane) => marks.filter((mark) => mark.lane === lane));
  const order = (lane: readonly BoardMark[]) => Math.min(...lane.map((mark) => top(mark)));
  lanes.sort((a, b) => order(a) - order(b));
  const next = lanes[lanes.findIndex((lane) => lane[0]?.lane === current.lane) + by];
  const middle = (mark: BoardMark) => (mark.from + mark.to) / 2;
  const far = (mark: BoardMark) => Math.abs(middle(mark) - middle(current));
  return next?.reduce((best, mark) => (far(mark) < far(best) ? mark : best));
}

const top = (mark: BoardMark) => mark.element.getBoundingClientRect().top;
