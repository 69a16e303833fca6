import type { Page } from 'playwright-core';

/**
 * Tabs until the focus is on what the selector finds, each stop of the way in sight.
 * @param text all that it says; anything unless given
 */
export async function tabTo(page: Page, selector: string, text: string | null = null): Promise<void> {
  for (let press = 0; press < 300; press++) {
    const found = await page.evaluate(
      ([wanted, says]) => {
        const at = document.activeElement;
        if (!at || at === document.body) return 'body';
        const marks = (element: Element) => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
          return (
            (outlineStyle !== 'none' && outlineWidth !== '0px') ||
            getComputedStyle(element, '::after').content !== 'none' ||
            boxShadow !== 'none'
          );
        };
        // A field is marked on the box around it.
        const isMarked =
          marks(at) || (at.matches('input, select') && at.parentElement !== null && marks(at.parentElement));
        if (!isMarked && !at.hasAttribute('data-screen-title'))
          return `unseen: ${at.outerHTML.slice(0, 200)}`;
        return at.matches(wanted) && (says === null || at.textContent === says) ? 'there' : 'on';
      },
      [selector, text] as const,
    );
    if (found === 'there') return;
    if (found.startsWith('unseen')) throw new Error(found);
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard never came to ${selector} ${text ?? ''}`);
}
