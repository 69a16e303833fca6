/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { Rows } from '#core';
import { accountRows, columnOf, run, starterModel } from '#core';
import type { MemoryHost } from '../../panel/memory-host';
import { openPanel } from './panel-under-test';
import { sampleSheets } from './sample-sheets';

const accounts = sampleSheets()[0]?.rows ?? [];

/** What core makes of these rows by the starter model of that day: accounts in the market by segment, and by layer. */
function coreFigures(rows: Rows) {
  const { table } = accountRows(rows);
  const starter = starterModel(table);
  if (!starter.ok) throw new Error('there is no starter model');
  const { settings } = starter.value;
  const done = run(table, { ...starter.value, settings: { ...settings, asOf: '2026-03-31' } });
  if (!done.ok) throw new Error('the starter model does not run');
  const { frame } = done.value;
  const textAt = (name: string, row: number) => {
    const column = columnOf(frame, name);
    return column.kind === 'text' ? (column.values[column.codes[row] ?? 0] ?? '') : '';
  };
  const segments = new Map<string, number>();
  const layers = { TAM: 0, SAM: 0, SOM: 0 };
  for (let row = 0; row < frame.length; row++) {
    const layer = textAt('layer', row);
    if (layer === 'Outside') continue;
    layers.TAM++;
    if (layer !== 'TAM') layers.SAM++;
    if (layer === 'SOM') layers.SOM++;
    const segment = textAt('segment', row);
    segments.set(segment, (segments.get(segment) ?? 0) + 1);
  }
  return { segments, layers };
}

/** A host whose port hands over the first accounts alone, whatever else stands on the sheet. */
function handingOver(host: MemoryHost, count: () => number): void {
  const { readTable } = host.sheets;
  Object.assign(host.sheets, {
    readTable: async (place: Parameters<typeof readTable>[0]) => {
      const table = await readTable(place);
      if (place.sheet !== 'Accounts') return table;
      return { ...table, rows: table.rows.slice(0, count() + 1), rowCount: count() };
    },
  });
}

/** The first figure of each row of a table, by what its row is headed, once there are any. */
function firstFigures(name: string): Promise<ReadonlyMap<string, number>> {
  return waitFor(() => {
    const table = screen.getByRole('table', { name });
    expect(table.getAttribute('aria-busy')).not.toBe('true');
    const found = new Map<string, number>();
    for (const row of within(table).getAllByRole('row')) {
      const heading = within(row).queryByRole('rowheader')?.textContent ?? '';
      const count = /^\d+/.exec(within(row).queryAllByRole('cell')[0]?.firstChild?.textContent ?? '')?.[0];
      if (count !== undefined) found.set(heading, Number(count));
    }
    expect(found.size).toBeGreaterThan(0);
    return found;
  });
}

describe('every figure of a screen', () => {
  test('is what core says of the rows that the port hands over at that moment', async () => {
    let handed = 121;
    const { press, host } = await openPanel({}, (made) => handingOver(made, () => handed));
    const check = async () => {
      const expected = coreFigures(accounts.slice(0, handed + 1));
      expect(await screen.findByText(`${handed} accounts on Accounts`)).toBeTruthy();
      await press(/^Segments/);
      const segments = await firstFigures('What each holds');
      for (const [name, count] of expected.segments) {
        const [, shown] = [...segments].find(([heading]) => heading.startsWith(name)) ?? [];
        expect([name, shown]).toEqual([name, count]);
      }
      await press('Home');
      await press(/^Market/);
      await press('Show as table');
      expect([...(await firstFigures('Accounts in each layer'))]).toEqual(Object.entries(expected.layers));
      await press('Home');
      await press(/^Coverage/);
      const total = await screen.findByRole('row', { name: /^Total/ });
      const cells = within(total).getAllByRole('cell');
      expect(cells[0]?.textContent).toBe(String(expected.layers.TAM));
      await press('Home');
    };
    await check();
    handed = 60;
    host.workbook.type('Accounts', 'A2', [[accounts[1]?.[0] ?? null]]);
    await press('Look again');
    await check();
  });
});
