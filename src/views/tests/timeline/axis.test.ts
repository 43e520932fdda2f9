// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Axis, type Span } from '../../src/timeline/axis';
import { dayOf } from '../../src/timeline/calendar';
import { fit } from '../../src/timeline/camera';
import { Sheet } from '../../src/timeline/sheet';

function drawn() {
  const [axis, grid] = [document.createElement('div'), document.createElement('div')];
  const [drawing, sheet] = [new Axis({ axis, grid }), new Sheet()];
  const paint = (from: number, to: number, flag?: Span) => {
    sheet.move(fit(from, to, 1000));
    drawing.paint(fit(from, to, 1000), sheet, flag);
  };
  return { axis, grid, paint };
}

test('the axis is redrawn only when the camera leaves what is drawn, or needs other lines', () => {
  const { axis, paint } = drawn();
  paint(dayOf(1953), dayOf(1958));
  const [first] = axis.children;
  expect(Array.from(axis.children, (child) => child.textContent)).toEqual(
    expect.arrayContaining(['1953', '1954', '1955', '1956', '1957']),
  );

  paint(dayOf(1954), dayOf(1959));
  expect(axis.children[0]).toBe(first);

  paint(dayOf(1957), dayOf(1962));
  expect(axis.children[0]).not.toBe(first);

  paint(dayOf(1957), dayOf(1957, 4));
  expect(axis.textContent).toContain('February 1957');
});

test('lines stand at their days, and stay there while the scale does', () => {
  const { axis, paint } = drawn();
  const at = (label: string) =>
    Array.from(axis.querySelectorAll<HTMLElement>('.major')).find((word) => word.textContent === label)!.style.left;
  paint(0, 2000);
  expect(at('1971')).toBe(`${dayOf(1971) / 2}px`);
  const before = at('1972');
  paint(100, 2100);
  expect(at('1972')).toBe(before);
  paint(0, 1900);
  expect(at('1972')).not.toBe(before);
});

test('the name of a year stays in view as long as the year does', () => {
  const { axis, paint } = drawn();
  paint(dayOf(1971) + 100, dayOf(1976));
  const name = Array.from(axis.querySelectorAll<HTMLElement>('.major b')).find((b) => b.textContent === '1971')!;
  const shift = Number(/-?\d+/.exec(name.style.left)?.[0]);
  expect(shift).toBeCloseTo((100 * 1000) / (dayOf(1976) - dayOf(1971) - 100), -1);
});

test('a name is whole or not there, at the edge and under the flag of the day', () => {
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(40);
  const { axis, paint } = drawn();
  const seen = () =>
    Array.from(axis.querySelectorAll<HTMLElement>('.major b'))
      .filter((b) => b.style.opacity !== '0')
      .map((b) => b.textContent);
  paint(dayOf(1953), dayOf(1956) + 30);
  expect(seen()).toEqual(expect.arrayContaining(['1953', '1954', '1955']));
  expect(seen()).not.toContain('1956');
  paint(dayOf(1953), dayOf(1956) + 30, [300, 360]);
  expect(seen()).not.toContain('1954');
  paint(dayOf(1953), dayOf(1956) + 60);
  expect(seen()).toEqual(expect.arrayContaining(['1953', '1954', '1955', '1956']));
});
