import type { Model } from '#core';
import { learnModel, makeSample, modelSheet, readSecondTables, starterModel } from '#core';
import { currentReport } from '../../panel/current-report';
import { engineHere } from '../../panel/engine/engine-here';
import { createMemoryHost } from '../../panel/memory-host';
import { deskOver } from './desk-under-test';

const today = 46_000;
const sample = makeSample({ accounts: 600, seed: 5, today });

/** A model that has learned what accounts are worth. */
const learned: Model = (() => {
  const starter = starterModel(sample.accounts);
  if (!starter.ok) throw new Error('the sample has no starter model');
  const { fields } = starter.value;
  const read = readSecondTables(
    { history: sample.opportunities, spend: sample.spend },
    { accounts: sample.accounts, fields, asOf: today },
  );
  if (!read.ok) throw new Error('the history cannot be read');
  const model = learnModel(sample.accounts, starter.value, read.value);
  if (!model.ok) throw new Error('nothing is learned');
  return model.value.model;
})();

async function learnedWorkbook(hasFunctions = false) {
  const host = createMemoryHost({
    sheets: [
      { name: 'Accounts', rows: sample.accounts.rows },
      { name: 'Opportunities', rows: sample.opportunities.rows },
    ],
    today: '2026-03-31',
    hasFunctions,
  });
  await host.models.saveModel(modelSheet(learned));
  const panel = deskOver(host);
  await panel.look();
  return { host, panel };
}

describe('the figures of results', () => {
  test('segments, tiers and quadrants say what the accounts in the market are worth', async () => {
    const { panel } = await learnedWorkbook();
    const results = await panel.desk.engine.ask('show results', { model: learned });
    if (!results.ok || !results.value.worth) throw new Error('nothing is said of worth');
    const { segments, worth } = results.value;
    const { tiers, road } = worth;
    const inMarket = segments.reduce((sum, { accounts }) => sum + accounts, 0);
    const shares = worth.segments.flatMap(({ segment, shareOfLifetime }) =>
      segment === null ? [] : [shareOfLifetime ?? 0],
    );
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(tiers?.rows.map(({ tier }) => tier).slice(0, 2)).toEqual(['A', 'B']);
    expect(road?.spend.length).toBe(inMarket);
    expect(road?.whitespace.length).toBe(inMarket);
    expect(road?.rows.find(({ quadrant }) => quadrant === 'All')?.accounts).toBe(inMarket);
  });

  test('a model with a mistake is refused with what is wrong, not shown', async () => {
    const { panel } = await learnedWorkbook();
    const wrong = { ...learned, settings: { ...learned.settings, yardstick: 'nowhere' } };
    const results = await panel.desk.engine.ask('show results', { model: wrong });
    expect(results.ok ? [] : results.problems.map(({ level }) => level)).toContain('problem');
  });
});

describe('columns of worth', () => {
  test('stand beside the accounts where the model says them', async () => {
    const { panel } = await learnedWorkbook();
    const { columns } = (await panel.plan()).writing;
    expect(columns.map(({ header }) => header)).toEqual(
      expect.arrayContaining(['Potential', 'Whitespace', 'ROAD', 'Lifetime value', 'Tier']),
    );
  });

  test("formulas read the user's columns, even those behind ours", async () => {
    const { host, panel } = await learnedWorkbook(true);
    await panel.write(await panel.plan());
    const [header = []] = (await host.sheets.readSheet('Accounts')) ?? [];
    host.workbook.type('Accounts', 'AL1:AL2', [['My own'], ['x']]);
    expect(header.length).toBe(37);
    const plan = await panel.plan();
    await panel.write(plan);
    const cells = host.workbook.sheets.get('Segments')?.cells;
    expect(cells?.[2]?.[0]).toEqual({ formula: "=SEGMENT_PROFILE('Accounts'!$A$1:$AL$601, MODEL)" });
    const tests = host.workbook.sheets.get('Segment tests')?.cells[2]?.[0];
    expect(tests).toMatchObject({
      formula: expect.stringMatching(
        /^=SEGMENT_TEST\('Accounts'!.*, MODEL, 'Opportunities'!\$A\$1:\$J\$\d+\)$/,
      ),
    });
  });

  test('those that a later model says nothing of are said to stay', async () => {
    const { host, panel } = await learnedWorkbook();
    await panel.write(await panel.plan());
    const { tiers, ...without } = learned;
    expect(tiers).toBeDefined();
    await host.models.saveModel(modelSheet(without));
    await panel.look();
    expect((await panel.plan()).writing.left).toEqual(['Tier']);
  });
});

describe('the report of a workbook', () => {
  test('holds every sheet of the model that stands on it', async () => {
    const { host } = await learnedWorkbook();
    const report = await currentReport(host, engineHere(), today);
    expect(report?.place).toEqual({ sheet: 'Accounts', range: 'A1:T601' });
    expect(report?.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Accounts', 'Model', 'Segments', 'Tiers', 'ROAD', 'Guardrails']),
    );
  });

  test('is none without a model, and none without accounts', async () => {
    const accounts = createMemoryHost({ sheets: [{ name: 'Accounts', rows: sample.accounts.rows }] });
    expect(await currentReport(accounts, engineHere(), today)).toBeNull();
    expect(await currentReport(createMemoryHost(), engineHere(), today)).toBeNull();
  });
});
