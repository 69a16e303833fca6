/** @jest-environment jsdom */
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Engine } from '../../panel/engine/engine';
import { engineHere } from '../../panel/engine/engine-here';
import { createMemoryHost } from '../../panel/memory-host';
import { Panel } from '../../panel/panel';
import './panel-under-test';
import { sampleSheets } from './sample-sheets';

/** What the panel asks to open a workbook. */
const opening = new Set(['rank tables', 'put rows', 'drop rows', 'see accounts', 'kind of table']);

function engineThatFails(): { readonly engine: Engine; readonly heal: () => void } {
  const whole = engineHere();
  let isWhole = false;
  const ask: Engine['ask'] = (name, argument, watch) =>
    isWhole || opening.has(name)
      ? whole.ask(name, argument, watch)
      : Promise.reject(new Error('out of memory'));
  return { engine: { ...whole, ask }, heal: () => void (isWhole = true) };
}

// The boundary of the screens tells the console what it caught.
const { error } = console;
beforeAll(() => void (console.error = () => undefined));
afterAll(() => void (console.error = error));

const said = 'This screen met a mistake of ours. Nothing was written.';

const screens = [
  'accounts',
  'market',
  'fit',
  'value',
  'segments',
  'coverage',
  'health',
  'review',
  'functions',
];

test.each(['home', ...screens])(
  'an engine that fails is said at the screen %s, with another try',
  async (name) => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
    const { engine, heal } = engineThatFails();
    const host = createMemoryHost({ sheets: sampleSheets(60), today: '2026-03-31' });
    const user = userEvent.setup();
    const { container } = render(<Panel host={host} engine={engine} />);
    await screen.findByText(said);
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    if (name !== 'home') {
      await user.click(container.querySelector(`button[data-screen=${name}]`)!);
      await waitFor(() =>
        expect(container.querySelector(`main[data-screen=${name}] [role=alert]`)).toBeTruthy(),
      );
    }
    await screen.findByText('out of memory');
    heal();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByText(said)).toBeNull());
    await waitFor(() => expect(container.querySelector('[data-waiting]')).toBeNull());
    expect(screen.queryByText(said)).toBeNull();
  },
);
