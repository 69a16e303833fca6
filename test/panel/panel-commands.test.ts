import { makeSample } from '#core';
import { modelEditing } from '../../panel/deeds/edit-model';
import type { MemoryHost, MemoryHostOptions } from '../../panel/memory-host';
import { createMemoryHost } from '../../panel/memory-host';
import { panelCommands } from '../../panel/panel-commands';
import { panelDeeds } from '../../panel/panel-deeds';
import { deskOver, everything } from './desk-under-test';
import { sampleSheets } from './sample-sheets';

const today = '2026-03-31';

function commandsOver(host: MemoryHost) {
  const { desk, said } = deskOver(host);
  const editing = modelEditing(desk);
  const deeds = panelDeeds(desk, editing);
  return { desk, said, deeds, state: desk.store.get, commands: panelCommands(desk, deeds) };
}

function opened(options: MemoryHostOptions = {}) {
  const host = createMemoryHost({ sheets: sampleSheets(60), today, ...options });
  return { host, ...commandsOver(host) };
}

const headersOf = async (host: MemoryHost) => (await host.sheets.readSheet('Accounts'))?.[0] ?? [];

describe('segment accounts', () => {
  test('looks at the workbook, and writes values beside the accounts the first time', async () => {
    const { host, commands, state } = opened();
    await commands.segmentAccounts();
    expect(await headersOf(host)).toContain('Tamarack segment');
    expect(await host.sheets.listSheets()).toEqual(expect.arrayContaining(['Model', 'TAM SAM SOM']));
    expect(state()).toMatchObject({ screen: 'results', progress: null, problems: [] });
    expect(state().undos[0]?.written).toMatchObject({ as: 'values', hasEvidence: true, accounts: 60 });
  });

  test('is one step of undo, which leaves the workbook as it was', async () => {
    const { host, commands, state } = opened();
    const before = everything(host);
    await commands.segmentAccounts();
    expect(state().undos).toHaveLength(1);
    await commands.undoLastWrite();
    expect(everything(host)).toEqual(before);
  });

  test('writes again as the last write was: live formulas, and no evidence', async () => {
    const { commands, desk, state } = opened({ hasFunctions: true });
    await commands.segmentAccounts();
    const { undos } = state();
    const asWritten = { as: 'live', hasEvidence: false } as const;
    desk.store.dispatch({
      kind: 'written',
      step: { ...undos[0]!, written: { ...undos[0]!.written!, ...asWritten } },
    });
    await commands.segmentAccounts();
    expect(state().undos[0]?.written).toMatchObject(asWritten);
  });

  test('leaves a formula that an earlier panel wrote a formula', async () => {
    const { host, commands, state } = opened({ hasFunctions: true });
    // A spreadsheet shows what the formula spills; a workbook in memory does not calculate.
    const keys =
      'segment; possible segment; region; layer; possible layer; score; confidence; grade; excluded; reasons';
    const spilled = keys.split('; ');
    host.workbook.type('Accounts', 'V1:AE2', [spilled, spilled.map(() => 'x')]);
    await commands.segmentAccounts();
    expect(state().undos[0]?.written?.as).toBe('live');
    expect(JSON.stringify(host.workbook.sheets.get('Accounts')?.cells[0])).toContain('=SEGMENT_TABLE(');
  });

  test('shows what it would overwrite, and writes nothing', async () => {
    const sheets = [...sampleSheets(60), { name: 'TAM SAM SOM', rows: [['my own notes']] }];
    const { host, commands, state } = opened({ sheets });
    const before = everything(host);
    await commands.segmentAccounts();
    expect(state()).toMatchObject({ screen: 'finish', undos: [] });
    expect(everything(host)).toEqual(before);
  });

  test('shows where a model with a mistake is mended, and says what it is', async () => {
    const { host, commands, deeds, said, state } = opened();
    await commands.segmentAccounts();
    deeds.edit({
      what: 'a value that is no field',
      key: 'value',
      change: (model) => ({ ...model, settings: { ...model.settings, value: 'no such field' } }),
    });
    const before = everything(host);
    await commands.segmentAccounts();
    expect(state().screen).toBe('market');
    expect(said().join()).toContain('no such field');
    expect(everything(host)).toEqual(before);
  });

  test('leads to the accounts where there are none', async () => {
    const { commands, state } = opened({ sheets: [] });
    await commands.segmentAccounts();
    expect(state()).toMatchObject({ screen: 'accounts', progress: null, undos: [] });
  });

  test('writes an edit that was not saved yet, and takes accounts as they stand now', async () => {
    const { host, commands, deeds } = opened();
    await commands.segmentAccounts();
    deeds.edit({ what: 'name', key: 'name', change: (model) => ({ ...model, name: 'edited' }) });
    const fresh = makeSample({ accounts: 61, seed: 3, today: 46_000 }).accounts.rows;
    host.workbook.type('Accounts', 'A62:C62', [(fresh[61] ?? []).slice(0, 3)]);
    await commands.segmentAccounts();
    expect(JSON.stringify(await host.sheets.readSheet('Model'))).toContain('edited');
    const accounts = await host.sheets.readSheet('Accounts');
    const segment = accounts?.[0]?.indexOf('Tamarack segment') ?? -1;
    expect(accounts?.[61]?.[segment]).toEqual(expect.any(String));
  });
});

describe('refresh', () => {
  test('writes the results again, then has the host calculate its pivots', async () => {
    const host = createMemoryHost({ sheets: sampleSheets(60), today });
    const seen: boolean[] = [];
    const refreshPivots = async () => void seen.push((await headersOf(host)).includes('Tamarack segment'));
    const { commands } = commandsOver({ ...host, sheets: { ...host.sheets, refreshPivots } });
    await commands.refreshResults();
    expect(seen).toEqual([true]);
  });
});

describe('commands', () => {
  test('that come at once are done one after another, and none is lost', async () => {
    const { host, commands, state } = opened();
    const before = everything(host);
    await Promise.all([commands.segmentAccounts(), commands.undoLastWrite(), commands.refreshResults()]);
    expect(await headersOf(host)).toContain('Tamarack segment');
    expect(state().undos).toHaveLength(1);
    await commands.undoLastWrite();
    expect(everything(host)).toEqual(before);
  });

  test('explain shows its screen once the accounts are read', async () => {
    const { commands, deeds, state } = opened();
    deeds.look();
    await commands.explainAccount();
    expect(state().screen).toBe('explain');
    expect(state().accounts?.accountCount).toBe(60);
  });

  test('undo says that there is nothing to take back', async () => {
    const { commands, state } = opened();
    await commands.undoLastWrite();
    expect(state().note).toBe('Nothing to undo');
  });

  test('what fails on the way is told, and the next one is done', async () => {
    const { host, commands, state, said } = opened();
    const failing = commandsOver({
      ...host,
      sheets: { ...host.sheets, listTables: () => Promise.reject(new Error('no connection')) },
    });
    await failing.commands.segmentAccounts();
    expect(failing.said().join()).toContain('no connection');
    await commands.segmentAccounts();
    expect(said()).toEqual([]);
    expect(state().screen).toBe('results');
  });
});
