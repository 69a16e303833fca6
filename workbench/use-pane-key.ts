import type { RefObject } from 'react';
import { useEffect } from 'react';

/**
 * F6 leads from the sheet, which keeps Tab for its cells, into the panel, and from there back to where one was: as it
 * does between the panes of other spreadsheets.
 */
export function usePaneKey(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let left: Element | null = null;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const { activeElement } = document;
      if (panel.current?.contains(activeElement)) {
        if (left instanceof HTMLElement) left.focus();
        return;
      }
      left = activeElement;
      panel.current?.querySelector<HTMLElement>('[data-screen-title]')?.focus();
    };
    // Before the spreadsheet, which takes the keys that it sees.
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [panel]);
}
