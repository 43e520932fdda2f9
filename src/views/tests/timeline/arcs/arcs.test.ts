// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { browser, page } from '../page';
import { loaded, marks, mouse, part, session } from '../session';

const { start, state } = session();
const arc = { incoming: true, line: 'dashed', weight: 3, bar: false, hollow: true };
const rested = () => vi.advanceTimersByTime(200);
const drawn = (root: HTMLElement) => Array.from(root.querySelectorAll<SVGGElement>('svg g:not([hidden])'));
const path = (group: Element | undefined, part: string) => group?.querySelector(`.${part}`)?.getAttribute('d') ?? '';
const tall = (root: HTMLElement) => {
  Object.defineProperty(part(root, 'stage'), 'clientHeight', { value: 400 });
  Object.defineProperty(part(root, 'lanes'), 'offsetHeight', { value: 400 });
  return root;
};

describe('arcs', () => {
  test('have a head, or a bar, once the camera rests', () => {
    browser();
    const root = tall(page(marks));
    const arcs = [
      { ...arc, from: 'first', to: 'second' },
      { ...arc, from: 'second', to: 'long', incoming: false, bar: true },
      { ...arc, from: 'nobody', to: 'second' },
    ];
    start(root).update(loaded({ chosen: 'second', arcs }));
    rested();
    const groups = drawn(root);
    expect(groups.map((group) => [group.dataset.way, group.dataset.line])).toEqual([
      ['in', 'dashed'],
      ['out', 'dashed'],
    ]);
    expect(path(groups[0], 'head')).toMatch(/Z$/);
    expect(path(groups[1], 'head')).not.toMatch(/Z$/);
    expect(path(groups[0], 'shaft')).toMatch(/^M[-\d. LQ]+$/);
  });

  test('move with the sheet, and are drawn anew at another scale', () => {
    const screen = browser();
    const root = tall(page(marks));
    start(root).update(loaded({ chosen: 'second', arcs: [{ ...arc, from: 'first', to: 'second' }] }));
    rested();
    const tip = () => Number(/^M([-\d.]+)/.exec(path(drawn(root)[0], 'head'))?.[1]);
    const before = tip();
    state.handle?.show(100, 2100, false);
    screen.frame();
    expect(tip()).toBe(before);
    state.handle?.show(100, 1100, false);
    screen.frame();
    expect(tip()).toBeCloseTo(400 - 100 - (200 - before), -1);
  });

  test('to what is out of view end at a word that leads there', () => {
    const screen = browser();
    const root = tall(page(marks));
    start(root).update(loaded({ chosen: 'second', arcs: [{ ...arc, from: 'first', to: 'second' }] }));
    state.handle?.show(300, 2300, false);
    screen.frame();
    rested();
    const word = root.querySelector<HTMLElement>('[data-away]')!;
    expect([word.textContent, word.dataset.edge]).toEqual(['first, 1970', 'left']);
    expect(drawn(root)).toHaveLength(1);
    mouse(word, 'click');
    expect(state.told).toContainEqual(['OpenAsync', 'first']);
    state.handle?.show(310, 2310, false);
    screen.frame();
    expect(root.querySelector('[data-away]')).toBeNull();
  });
});

describe('tethers', () => {
  const tied = [...marks, { id: 'later', from: 500, to: 520, lane: 'd', top: 130, anchor: 'second' }];

  test('join what is pointed at with what its date is reckoned from, with the date in words', () => {
    browser();
    const root = tall(page(tied));
    start(root).update(loaded());
    rested();
    const later = root.querySelector<HTMLElement>('[data-mark=later]')!;
    mouse(later.querySelector('a')!, 'pointerover');
    expect(drawn(root).map((group) => group.dataset.line)).toEqual(['tether']);
    expect(path(drawn(root)[0], 'head')).toMatch(/^M[\d. VHM]+$/);
    expect(later.hasAttribute('data-tethered')).toBe(true);
    mouse(root, 'pointerover');
    expect(drawn(root)).toEqual([]);
    expect(later.hasAttribute('data-tethered')).toBe(false);
  });

  test('of the chosen mark stay', () => {
    browser();
    const root = tall(page(tied));
    start(root).update(loaded({ chosen: 'second' }));
    rested();
    expect(drawn(root).map((group) => group.dataset.line)).toEqual(['tether']);
  });
});
