// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Below } from '../../src/timeline/below';

function stage(tops: Record<string, number>, height: number, content: number) {
  document.body.innerHTML = `<section><div id="stage"><div>${Object.keys(tops)
    .map((name) => `<h2 data-heading>${name}</h2>`)
    .join('')}</div></div><button hidden></button></section>`;
  const [root, element] = [document.querySelector('section')!, document.querySelector<HTMLElement>('#stage')!];
  Object.defineProperty(element, 'clientHeight', { value: height });
  Object.defineProperty(element, 'scrollHeight', { value: content });
  for (const heading of root.querySelectorAll('h2'))
    Object.defineProperty(heading, 'offsetTop', { value: tops[heading.textContent] });
  const button = root.querySelector('button')!;
  const below = new Below(element, button, new AbortController().signal);
  below.read(root);
  return { element, button };
}

test('names the lanes below the fold, and none once they are in view', () => {
  const { element, button } = stage({ First: 0, Second: 300, Third: 600 }, 310, 900);
  expect(button.textContent).toBe('↓ Second, Third');
  element.scrollTop = 400;
  element.dispatchEvent(new Event('scroll'));
  expect(button.textContent).toBe('↓ more of Third');
  element.scrollTop = 590;
  element.dispatchEvent(new Event('scroll'));
  expect(button.hidden).toBe(true);
});

test('names a lane of which the button itself covers the name', () => {
  expect(stage({ First: 0, Second: 270, Third: 400 }, 310, 700).button.textContent).toBe('↓ Second, Third');
  expect(stage({ First: 0, Second: 270 }, 310, 320).button.hidden).toBe(true);
});

test('says nothing where everything is in view', () => {
  expect(stage({ First: 0 }, 300, 300).button.hidden).toBe(true);
});
