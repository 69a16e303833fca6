import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Engine } from '../../panel/engine/engine';
import { engineHere } from '../../panel/engine/engine-here';
import type { MemoryHost, MemoryHostOptions } from '../../panel/memory-host';
import { createMemoryHost } from '../../panel/memory-host';
import { Panel } from '../../panel/panel';
import { quickenStyles } from './quick-styles';
import { sampleSheets } from './sample-sheets';

// The one place that says how long anything is waited for: no test may depend on how fast a machine is.
configure({ asyncUtilTimeout: 60_000 });
quickenStyles(window);

// The page of the tests lacks what every browser has.
globalThis.structuredClone ??= (value) => deserialize(serialize(value));
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** A panel over a workbook in memory, with the hands of a user. */
export interface PanelUnderTest {
  readonly host: MemoryHost;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** Presses a button once it can be pressed. */
  readonly press: (name: string | RegExp) => Promise<void>;
}

/**
 * Shows the panel and waits until it has looked at the workbook.
 * @param change done to the host before the panel sees it
 */
export async function openPanel(
  options: MemoryHostOptions = {},
  change: (host: MemoryHost) => void = () => undefined,
): Promise<PanelUnderTest> {
  // The panel answers in its own time, from its engine: what a test waits for is what a user would see.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  const host = createMemoryHost({ sheets: sampleSheets(), today: '2026-03-31', ...options });
  change(host);
  const user = userEvent.setup();
  render(<Panel host={host} engine={watchedEngine()} />);
  const press = async (name: string | RegExp) => {
    const button = await screen.findByRole('button', { name });
    await soon(() => expect(isDisabled(button as HTMLButtonElement)).toBe(false));
    await user.click(button);
  };
  await soon(() => expect(screen.queryByRole('progressbar')).toBeNull());
  return { host, user, press };
}

let questions = 0;

/** Whether nothing is under way: no question that waits for its answer, no deed, no screen on its way. */
export function isIdle(): boolean {
  return questions === 0 && document.querySelector('[role=progressbar], [data-waiting]') === null;
}

function watchedEngine(): Engine {
  const engine = engineHere();
  return {
    ...engine,
    ask: (...question) => {
      questions++;
      return engine.ask(...question).finally(() => questions--);
    },
  };
}

/** A button that keeps the focus while it does nothing says so to assistive technology only. */
const isDisabled = (button: HTMLButtonElement): boolean =>
  button.disabled || button.getAttribute('aria-disabled') === 'true';

/** Asks again until it holds, or the time of the test is over. */
async function soon(holds: () => void): Promise<void> {
  await waitFor(holds);
}
