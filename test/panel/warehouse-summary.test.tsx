/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { File } from 'node:buffer';
import { CompressionStream, DecompressionStream, ReadableStream } from 'node:stream/web';
import type { Cell } from '#core';
import { openPanel } from './panel-under-test';
import { sampleSheets } from './sample-sheets';

// The page of the tests lacks what every browser has.
Object.assign(globalThis, { CompressionStream, DecompressionStream, ReadableStream });

/** The summary of some accounts, as a warehouse would answer of millions; and another file that is none. */
async function files(): Promise<{ readonly summary: File; readonly other: File }> {
  // Loaded late: it needs what the page of the tests is given first.
  const core = await import('#core');
  const { writeXlsx } = await import('#files');
  const { table } = core.accountRows(sampleSheets()[0]!.rows);
  const model = core.starterModel(table, core.recognise(table).fields);
  if (!model.ok) throw new Error('no model');
  const { wanted, fields, top } = core.summaryAsks(model.value);
  const run = core.run(table, model.value, { wanted, fields });
  if (!run.ok) throw new Error('no run');
  const { frame } = run.value;
  const kept = new Map(top.kept.map((header) => [header, []]));
  const answers = { cells: frame, places: frame, sample: frame, top: { frame, kept } };
  const origin = { from: 'DuckDB, companies.parquet', on: '2026-03-30' };
  const workbook = core.summaryWorkbook(model.value, answers, origin);
  if (!workbook.ok) throw new Error('no summary');
  const written = await writeXlsx(workbook.value);
  const sheet = { ...workbook.value, sheets: workbook.value.sheets.slice(-1) };
  const other = await writeXlsx(sheet);
  if (!written.ok || !other.ok) throw new Error('not written');
  return { summary: new File([written.value], 'summary.xlsx'), other: new File([other.value], 'other.xlsx') };
}

async function pick(file: File): Promise<void> {
  const input = await screen.findByLabelText('Summary file (.xlsx) of tamarack warehouse');
  fireEvent.change(input, { target: { files: [file] } });
}

test('a summary is written onto its sheets, and taken back; another file is refused', async () => {
  const { summary, other } = await files();
  const panel = await openPanel();
  await panel.press(/^Market/);
  fireEvent.click(await screen.findByText('From a warehouse'));
  await pick(other);
  await screen.findByText(
    /^“other\.xlsx” is no summary of a warehouse|^"other\.xlsx" is no summary of a warehouse/i,
  );
  await pick(summary);
  await screen.findByText('the summary of the warehouse');
  const rows = await panel.host.sheets.readSheet('Warehouse market');
  expect(rows?.[1]?.[0]).toBe('Layer');
  expect(rows?.[2]?.slice(0, 2)).toEqual(['All accounts', 200]);
  const guardrails = await panel.host.sheets.readSheet('Warehouse guardrails');
  expect(guardrails?.slice(2).map((row: readonly Cell[]) => row[0])).toContain('quota cells');
  await panel.press(/^Undo/);
  await screen.findByText(/^Undone/);
  expect(await panel.host.sheets.readSheet('Warehouse market')).toBeNull();
});

test('a sheet of the user that is called like one of a summary is left alone', async () => {
  const { summary } = await files();
  const own = {
    name: 'Warehouse cells',
    rows: [
      ['Shelf', 'Boxes'],
      ['A', 3],
    ],
  };
  const panel = await openPanel({ sheets: [...sampleSheets(), own] });
  await panel.press(/^Market/);
  fireEvent.click(await screen.findByText('From a warehouse'));
  await pick(summary);
  await screen.findByText(/the sheet Warehouse cells holds something that Tamarack did not write/i);
  expect(await panel.host.sheets.readSheet('Warehouse market')).toBeNull();
  expect(await panel.host.sheets.readSheet('Warehouse cells')).toEqual(own.rows);
});
