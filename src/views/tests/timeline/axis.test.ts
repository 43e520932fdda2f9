// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Axis } from '../../src/timeline/axis';
import { dayOf } from '../../src/timeline/calendar';
import { fit } from '../../src/timeline/camera';

test('the axis is redrawn only when the camera leaves what is drawn, or needs other lines', () => {
  const [axis, grid] = [document.createElement('div'), document.createElement('div')];
  const drawn = new Axis({ axis, grid });
  drawn.paint(fit(dayOf(1953), dayOf(1958), 1000));
  const [first] = axis.children;
  expect(Array.from(axis.children, (child) => child.textContent)).toEqual(
    expect.arrayContaining(['1953', '1954', '1955', '1956', '1957']),
  );

  drawn.paint(fit(dayOf(1954), dayOf(1959), 1000));
  expect(axis.children[0]).toBe(first);

  drawn.paint(fit(dayOf(1957), dayOf(1962), 1000));
  expect(axis.children[0]).not.toBe(first);

  drawn.paint(fit(dayOf(1957), dayOf(1957, 4), 1000));
  expect(axis.textContent).toContain('February 1957');
  expect((axis.children[0] as HTMLElement).style.getPropertyValue('--t')).toMatch(/^-\d+$/);
});
