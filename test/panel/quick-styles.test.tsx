/** @jest-environment jsdom */
import { waitFor } from '@testing-library/react';
import { slowStyle } from './quick-styles';
import { isIdle, openPanel } from './panel-under-test';

/** What is asked of a style, and something that is not. */
function answers(style: CSSStyleDeclaration): string {
  const { display, visibility, pointerEvents, color } = style;
  const asked = ['display', 'visibility', 'pointer-events'].map((name) => style.getPropertyValue(name));
  return [display, visibility, pointerEvents, color, ...asked].join('; ');
}

describe('what the tests ask of styles', () => {
  test.each(['fit', 'settings'])(
    'is answered for every element of the screen %s as the page works it out',
    async (name) => {
      const { user } = await openPanel();
      await user.click(document.querySelector(`button[data-screen="${name}"]`)!);
      await waitFor(() => expect(isIdle()).toBe(true));
      const elements = [...document.querySelectorAll('*')];
      expect(elements.length).toBeGreaterThan(100);
      const differing = elements.filter(
        (element) => answers(getComputedStyle(element)) !== answers(slowStyle(element)),
      );
      expect(differing.map(({ outerHTML }) => outerHTML)).toEqual([]);
    },
  );

  test('follows a change of the page at once', () => {
    const part = document.body.appendChild(document.createElement('div'));
    const inner = part.appendChild(document.createElement('span'));
    expect(getComputedStyle(inner).visibility).toBe('visible');
    part.style.visibility = 'hidden';
    expect(getComputedStyle(inner).visibility).toBe('hidden');
    part.hidden = true;
    expect(getComputedStyle(part).display).toBe('none');
    const sheet = document.head.appendChild(document.createElement('style'));
    sheet.textContent = '.shown { display: grid; }';
    part.className = 'shown';
    expect(getComputedStyle(part).display).toBe('grid');
    sheet.sheet?.insertRule('.shown { display: flex; }', 1);
    expect(getComputedStyle(part).display).toBe('flex');
    sheet.sheet?.insertRule('.shown:not(:has(b)), .never { display: table; }', 2);
    expect(getComputedStyle(part).display).toBe('table');
    inner.append(document.createElement('b'));
    expect(getComputedStyle(part).display).toBe('flex');
    sheet.sheet?.insertRule('.shown:has(span:not(.never)) { display: block; }', 2);
    expect(getComputedStyle(part).display).toBe('block');
    inner.className = 'never';
    expect(getComputedStyle(part).display).toBe('flex');
  });
});
