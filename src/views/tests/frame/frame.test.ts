// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mountReconnect } from '../../src/frame/reconnect';
import { mountSearchKeys } from '../../src/frame/search-keys';
import { mountSheet } from '../../src/frame/sheet';
import { mountSubmitKeys } from '../../src/frame/submit-keys';
import { applyTheme, mountTheme, readTheme } from '../../src/frame/theme';

beforeEach(() => {
  document.body.innerHTML = '';
  applyTheme('');
});

describe('theme', () => {
  it('reads only known themes from the cookie', () => {
    expect(readTheme('a=1; theme=dark')).toBe('dark');
    expect(readTheme('theme=neon')).toBe('');
    expect(readTheme('mytheme=dark')).toBe('');
  });

  it('sets the attribute, the cookie and every chooser when somebody chooses', () => {
    document.body.innerHTML = `<select data-theme-choice><option value=""></option><option value="projector"></option></select>`;
    mountTheme();
    const choice = document.querySelector('select')!;
    choice.value = 'projector';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    expect(document.documentElement.dataset.theme).toBe('projector');
    expect(readTheme(document.cookie)).toBe('projector');
  });
});

describe('search keys', () => {
  it('goes to the field on a slash, but not while typing elsewhere', () => {
    document.body.innerHTML = `<input id="search"><textarea></textarea><button></button>`;
    mountSearchKeys();
    const press = (selector: string) =>
      document
        .querySelector(selector)!
        .dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }));
    document.querySelector('textarea')!.focus();
    press('textarea');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    press('button');
    expect(document.activeElement?.id).toBe('search');
  });
});

describe('submit keys', () => {
  it('hands over what was typed and sends the form on Ctrl and Enter, but not on Enter alone', () => {
    document.body.innerHTML = `<form><textarea data-submit-keys></textarea></form>`;
    mountSubmitKeys();
    const told: string[] = [];
    const [form, field] = [document.querySelector('form')!, document.querySelector('textarea')!];
    field.addEventListener('change', () => told.push('change'));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      told.push('submit');
    });
    const press = (ctrlKey: boolean) =>
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey, bubbles: true, cancelable: true }));
    press(false);
    expect(told).toEqual([]);
    press(true);
    expect(told).toEqual(['change', 'submit']);
  });
});

describe('sheet', () => {
  it('toggles its height and says so', () => {
    document.body.innerHTML = `<aside data-sheet><button data-sheet-handle aria-expanded="false"></button></aside>`;
    mountSheet();
    const handle = document.querySelector('button')!;
    handle.click();
    expect(document.querySelector('aside')!.hasAttribute('data-tall')).toBe(true);
    expect(handle.getAttribute('aria-expanded')).toBe('true');
    handle.click();
    expect(handle.getAttribute('aria-expanded')).toBe('false');
  });
});

describe('reconnect', () => {
  it('loads the page again when the server knows the circuit no more', () => {
    document.body.innerHTML = `<dialog id="components-reconnect-modal"></dialog>`;
    const reload = vi.fn();
    mountReconnect(reload);
    document
      .querySelector('dialog')!
      .dispatchEvent(new CustomEvent('components-reconnect-state-changed', { detail: { state: 'rejected' } }));
    expect(reload).toHaveBeenCalledOnce();
  });
});
