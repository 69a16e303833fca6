import type { Rows } from '#core';
import { isoDay, learnModel, lessons, makeSample, readSecondTables, starterModel } from '#core';
import { cancelled, turnsWith } from '../../panel/turns';
import { applyWithColumns, isUpToDate, learnLessons } from '../../panel/deeds/learn';
import type { LearnChoice } from '../../panel/deeds/learn';
import { modelEditing } from '../../panel/deeds/edit-model';
import { lookAround } from '../../panel/deeds/look';
import { chooseSecond } from '../../panel/deeds/look-beside';
import { figuresFor } from '../../panel/figures';
import type { Host } from '../../panel/host';
import { columnsToAdd } from '../../panel/learning/columns-to-add';
import { lessonTiles } from '../../panel/learning/lesson-tiles';
import { chosenTierMethod, offeredTierMethods } from '../../panel/learning/tier-methods';
import type { MemoryHost } from '../../panel/memory-host';
import { createMemoryHost } from '../../panel/memory-host';
import { noSecondPlaces, secondTableNames } from '../../panel/second-places';
import { secondLines } from '../../panel/second-tables/second-lines';
import type { LearnedHere } from '../../panel/state';
import { text } from '../../panel/text.en';
import type { DeskUnderTest } from './desk-under-test';
import { deskOver, everything, quietDeed } from './desk-under-test';

const today = 46_000;
const sample = makeSample({ accounts: 800, seed: 7, today });
const figures = figuresFor('en-US');
const all: LearnChoice = { lessons, tiers: null, addsColumns: true };
const lacking = ['Current Spend', 'Customer Since', 'First Deal Date'];

/** The accounts without some of their columns. */
function without(...headers: readonly string[]): Rows {
  const [names = []] = sample.accounts.rows;
  return sample.accounts.rows.map((row) => row.filter((_, at) => !headers.includes(String(names[at]))));
}

function workbook(accounts: Rows = sample.accounts.rows): MemoryHost {
  return createMemoryHost({
    sheets: [
      { name: 'Spend', rows: sample.spend.rows },
      { name: 'Accounts', rows: accounts },
      { name: 'Opportunities', rows: sample.opportunities.rows },
      { name: 'Effort', rows: sample.effort.rows },
      { name: 'Reps', rows: sample.reps.rows },
    ],
    today: isoDay(today),
  });
}

async function opened(host: Host): Promise<DeskUnderTest> {
  const panel = deskOver(host);
  await panel.look();
  return panel;
}

async function learned(panel: DeskUnderTest, choice: Partial<LearnChoice> = {}): Promise<LearnedHere> {
  await learnLessons(panel.desk, quietDeed, { ...all, ...choice });
  const { learned } = panel.desk.store.get();
  if (!learned) throw new Error(`nothing is learned: ${panel.said().join('; ')}`);
  return learned;
}

/** What a press of Apply does. */
async function applied({ desk }: DeskUnderTest, here: LearnedHere): Promise<void> {
  if (here.seen.added.length > 0) return applyWithColumns(desk, quietDeed, here, text.learned.applied);
  const editing = modelEditing(desk);
  editing.edit({ what: text.learned.applied, key: 'learned', change: () => here.seen.model });
  await editing.flush();
}

function second({ desk }: DeskUnderTest) {
  const { second } = desk.store.get();
  if (!second) throw new Error('no tables were looked for');
  return second;
}

function offered(panel: DeskUnderTest): readonly string[] {
  return second(panel)
    .offered.map(({ name }) => name)
    .sort();
}

describe('tables beside the accounts', () => {
  test('longer tables of deals, spend and effort are not taken for the accounts', async () => {
    const { desk } = await opened(workbook(without('Technologies', 'NAICS', 'Region', 'State')));
    expect(desk.store.get().accounts?.place.sheet).toBe('Accounts');
  });

  test('each is found by its columns, and the others are offered', async () => {
    const panel = await opened(workbook());
    const { places } = second(panel);
    expect([places.history?.sheet, places.spend?.sheet, places.effort?.sheet]).toEqual([
      'Opportunities',
      'Spend',
      'Effort',
    ]);
    expect(offered(panel)).toEqual(['Effort', 'Opportunities', 'Reps', 'Spend']);
  });

  test('what was chosen stays chosen, none among it, as long as its table is there', async () => {
    const panel = await opened(workbook());
    const { desk } = panel;
    const { history } = second(panel).places;
    await chooseSecond(desk, second(panel), 'effort', null);
    await chooseSecond(desk, second(panel), 'spend', { sheet: 'Reps', range: 'A1:B3' });
    await lookAround(desk, quietDeed, desk.store.get().accounts?.place ?? null);
    expect(second(panel).places).toMatchObject({ history, spend: { sheet: 'Reps' }, effort: null });
  });

  test('sheets that we wrote are not offered', async () => {
    const panel = await opened(workbook());
    await panel.write(await panel.plan());
    expect(offered(panel).filter((name) => name !== 'Change log')).toEqual([
      'Effort',
      'Opportunities',
      'Reps',
      'Spend',
    ]);
  });

  test('what is in them is said in one line each, and why rows name no account', async () => {
    const deals = sample.opportunities.rows.map((row, at) =>
      row.map((cell, column) => (column === 1 && at > 0 && at < 4 ? ['', 'A999', 'A999'][at - 1]! : cell)),
    );
    const { desk } = await opened(
      createMemoryHost({
        sheets: [
          { name: 'Accounts', rows: sample.accounts.rows },
          { name: 'Deals', rows: deals },
          { name: 'Effort', rows: sample.effort.rows },
        ],
      }),
    );
    const { draft } = desk.store.get();
    if (!draft) throw new Error('there is no draft');
    const { tables } = await desk.engine.ask('second findings', draft);
    if (!tables.history?.ok || !tables.effort?.ok) throw new Error('the tables cannot be read');
    const count = sample.opportunities.rowCount;
    expect(secondLines('history', tables.history.value, figures, text.secondTables)).toEqual([
      expect.stringMatching(new RegExp(`^${count} deals, \\d+ won, ${count - 3} joined to an account$`)),
      '1 row names no account',
      '2 rows name an account that is not in the table',
    ]);
    expect(secondLines('effort', tables.effort.value, figures, text.secondTables)[0]).toMatch(
      /^[\d,]+ rows of effort, [\d,]+ joined to an account/,
    );
  });
});

describe('learning from the panel', () => {
  test('gives the model that learning all at once gives', async () => {
    const panel = await opened(workbook());
    const { seen } = await learned(panel);
    const starter = starterModel(sample.accounts);
    if (!starter.ok) throw new Error('no starter model');
    const asOf = isoDay(today);
    const model = { ...starter.value, settings: { ...starter.value.settings, asOf } };
    const history = readSecondTables(
      { history: sample.opportunities, spend: sample.spend, effort: sample.effort },
      { accounts: sample.accounts, fields: model.fields, asOf: today },
    );
    if (!history.ok) throw new Error('the history cannot be read');
    const expected = learnModel(sample.accounts, model, history.value);
    if (!expected.ok) throw new Error('nothing is learned');
    expect(seen.model).toEqual(expected.value.model);
    expect(seen.lessons).toEqual(expected.value.lessons);
    expect(seen.retention).toEqual(expected.value.retention);
  });

  test('writes nothing until it is applied, then the Model sheet alone, and undo restores every cell', async () => {
    const host = workbook();
    const before = everything(host);
    const panel = await opened(host);
    const here = await learned(panel);
    expect(everything(host)).toEqual(before);
    expect(here.seen.added).toEqual([]);
    await applied(panel, here);
    const others = everything(host).sheets.filter(({ name }) => name !== 'Model');
    expect(others).toEqual(before.sheets);
    expect((await opened(host)).desk.store.get().saved).toEqual(here.seen.model);
    await panel.undo();
    expect(everything(host)).toEqual(before);
  });

  test('what was learned is not applied to another model than it was learned for', async () => {
    const panel = await opened(workbook());
    const here = await learned(panel);
    const { store } = panel.desk;
    expect(isUpToDate(here, store.get())).toBe(true);
    const { draft } = store.get();
    if (!draft) throw new Error('there is no draft');
    store.dispatch({ kind: 'edited', draft: { ...draft, rest: 'Others' } });
    expect(isUpToDate(here, store.get())).toBe(false);
  });

  test('accounts that lack current spend and customer since get them as columns, mapped in the model', async () => {
    const host = workbook(without(...lacking));
    const before = everything(host);
    const panel = await opened(host);
    const { store } = panel.desk;
    expect(columnsToAdd(store.get().mapping, second(panel).places)).toEqual(['spend', 'since']);
    const here = await learned(panel);
    expect(here.seen.added.map(({ header }) => header)).toEqual(['Current spend', 'Customer since']);
    expect(
      here.seen.model.fields.filter(({ field }) => ['current spend', 'customer since'].includes(field)),
    ).toEqual([
      expect.objectContaining({ header: 'Current spend', kind: 'money' }),
      expect.objectContaining({ header: 'Customer since', kind: 'date' }),
    ]);
    expect(here.seen.lessons.find(({ lesson }) => lesson === 'potential')?.learned).toBe(true);
    expect(everything(host)).toEqual(before);
    await applied(panel, here);
    expect(columnsToAdd(store.get().mapping, second(panel).places)).toEqual([]);
    expect(store.get().draft).toEqual(here.seen.model);
    const { writing } = await panel.plan();
    expect(writing.columns.map(({ header }) => header)).toContain('Lifetime value');
    expect(store.get().undos).toHaveLength(1);
    await panel.undo();
    expect(everything(host)).toEqual(before);
  });

  test('beside a blank row between accounts the added columns are blank', async () => {
    const rows = without(...lacking);
    const gap = rows[0]?.map(() => null) ?? [];
    const host = workbook([...rows.slice(0, 5), gap, ...rows.slice(5)]);
    const panel = await opened(host);
    await applied(panel, await learned(panel));
    const cells = (await host.sheets.readSheet('Accounts')) ?? [];
    const at = cells[0]?.indexOf('Current spend') ?? -1;
    expect(cells[5]?.[at] ?? null).toBeNull();
    const whole = await opened(workbook(rows));
    const { seen } = await learned(whole);
    const [fifth] = await whole.desk.engine.ask('added rows', { id: seen.id, from: 4, count: 1 });
    expect(cells[6]?.[at] ?? null).toEqual(fifth?.[0] ?? null);
  });

  test('cells that stand in the way of added columns stop them, are named, and stay', async () => {
    const host = workbook(without(...lacking));
    const panel = await opened(host);
    const here = await learned(panel);
    const width = without(...lacking)[0]?.length ?? 0;
    host.workbook.type('Accounts', `${String.fromCharCode(65 + width)}7`, [['mine']]);
    const before = everything(host);
    await applied(panel, here);
    expect(panel.said().join()).toMatch(/1 filled cells stand where the new columns would go: [A-Z]+7/);
    expect(everything(host)).toEqual(before);
  });

  test('without those columns what needs them is not learned, and the reason is said', async () => {
    const panel = await opened(workbook(without(...lacking)));
    const { seen } = await learned(panel, { addsColumns: false });
    expect(seen.added).toEqual([]);
    const tiles = lessonTiles(seen, { text: text.learned, figures });
    const potential = tiles.find(({ title }) => title === 'What accounts could spend');
    expect(potential?.standing).toBe('not learned');
    expect(potential?.says.map(({ message }) => message).join()).toMatch(/spend/);
  });

  test('a lifetime that still rests on rules of thumb is assumed, however much of it was learned', async () => {
    const { seen } = await learned(await opened(workbook()));
    expect(seen.lessons.find(({ lesson }) => lesson === 'lifetime')?.learned).toBe(true);
    const tiles = lessonTiles(seen, { text: text.learned, figures });
    const lifetime = tiles.find(({ title }) => title === 'What a lifetime is reckoned with');
    expect(lifetime?.standing).toBe('assumed');
  });

  test('segmenting applies it: columns of worth, and what segments, tiers and quadrants are worth', async () => {
    const panel = await opened(workbook());
    await applied(panel, await learned(panel));
    const plan = await panel.plan();
    expect(plan.sheets.find(({ content }) => content === 'model')?.state).toBe('kept');
    expect(plan.writing.columns.map(({ header }) => header)).toEqual(
      expect.arrayContaining(['Potential', 'Whitespace', 'ROAD', 'Lifetime value', 'Tier']),
    );
    const shown = await panel.desk.engine.ask('show results', { model: plan.model });
    if (!shown.ok) throw new Error('no results');
    const { worth } = shown.value;
    const shares = worth?.segments.flatMap(({ segment, shareOfLifetime }) =>
      segment === null ? [] : [shareOfLifetime ?? 0],
    );
    expect(shares?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(worth?.tiers?.rows.map(({ tier }) => tier).slice(0, 2)).toEqual(['A', 'B']);
    expect(worth?.road?.rows.map(({ quadrant }) => quadrant)).toContain('Develop');
  });

  test('segmenting before, between and after gives the same columns once, and every undo takes its step back', async () => {
    const host = workbook(without(...lacking));
    const panel = await opened(host);
    const states: unknown[] = [];
    const segment = async () => panel.write(await panel.plan());
    const learn = async () => applied(panel, await learned(panel));
    const step = async (deed: () => Promise<void>) => {
      states.push(everything(host));
      await deed();
    };
    await step(segment);
    await step(learn);
    await step(segment);
    const once = await host.sheets.readSheet('Accounts');
    await step(segment);
    expect(await host.sheets.readSheet('Accounts')).toEqual(once);
    expect(new Set(once?.[0]).size).toBe(once?.[0]?.length);
    expect(panel.desk.store.get().undos).toHaveLength(4);
    while (states.length > 0) {
      await panel.undo();
      expect(everything(host)).toEqual(states.pop());
    }
  });

  test('formulas read the columns that the history gave, even behind ours', async () => {
    const memory = workbook(without(...lacking));
    const panel = await opened({ ...memory, desk: { ...memory.desk, hasFunctions: true } });
    await panel.write(await panel.plan('values'));
    await applied(panel, await learned(panel));
    const [header = []] = (await memory.sheets.readSheet('Accounts')) ?? [];
    const last = header.indexOf('Customer since');
    const { formula } = (await panel.plan('live')).writing;
    const letters = /'Accounts'!\$A\$1:\$([A-Z]+)\$801/.exec(formula?.formula ?? '')?.[1] ?? '';
    expect([...letters].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0)).toBe(last + 1);
  });

  test('a deed that is called off between two lessons learns and writes nothing', async () => {
    const host = workbook();
    const before = everything(host);
    const { desk } = await opened(host);
    const calling = new AbortController();
    const told: string[] = [];
    const tell = (_: number, doing: string) => {
      told.push(doing);
      if (doing === 'learning retention') calling.abort();
    };
    const deed = {
      turn: turnsWith(tell, calling.signal),
      last: quietDeed.last,
      watch: { signal: calling.signal, tell },
    };
    await expect(learnLessons(desk, deed, all)).rejects.toBe(cancelled);
    expect(told).toEqual(expect.arrayContaining(['joining', 'learning propensity']));
    expect(told).not.toContain('learning lifetime');
    expect(desk.store.get().learned).toBeNull();
    expect(everything(host)).toEqual(before);
  });

  test('added columns that are called off half-way are taken out again', async () => {
    const host = workbook(without(...lacking));
    const before = everything(host);
    const panel = await opened(host);
    const here = await learned(panel);
    const calling = new AbortController();
    const turn = turnsWith((share) => share === 1 && calling.abort(), calling.signal);
    const deed = { ...quietDeed, turn };
    await expect(applyWithColumns(panel.desk, deed, here, 'x')).rejects.toBe(cancelled);
    expect(everything(host)).toEqual(before);
    expect(panel.desk.store.get().undos).toEqual([]);
  });

  test('from accounts alone, who buys is learned from who is a customer', async () => {
    const panel = await opened(workbook());
    const { desk } = panel;
    for (const name of secondTableNames) await chooseSecond(desk, second(panel), name, null);
    expect(second(panel).places).toEqual(noSecondPlaces);
    const { seen } = await learned(panel);
    expect(seen.cards.map(({ card, from }) => [card, from])).toEqual([['new', 'customers']]);
    expect(seen.sources).toEqual({ deals: null, spend: null, effort: null });
  });

  test('tiers are cut by natural breaks where they are asked for, and keep those lines when it learns again', async () => {
    const panel = await opened(workbook());
    const { store } = panel.desk;
    const draft = () => store.get().draft ?? { tiers: [] };
    expect(offeredTierMethods(draft())).toEqual(['shares', 'natural breaks']);
    const here = await learned(panel, { tiers: 'natural breaks' });
    const notes = here.seen.model.tiers?.map(({ note }) => note);
    expect(notes).toEqual(Array(3).fill(expect.stringMatching(/^natural break on the log, learned from/)));
    await applied(panel, here);
    expect([chosenTierMethod(draft(), null), chosenTierMethod(draft(), 'shares')]).toEqual([
      'lines',
      'shares',
    ]);
    expect((await learned(panel)).seen.model.tiers).toEqual(here.seen.model.tiers);
  });

  test('lines cannot be kept where the model has none', () => {
    expect(chosenTierMethod({}, 'lines')).toBe('shares');
  });

  test('a table that cannot be read stops learning with its reason, and segmenting goes on and says so', async () => {
    const panel = await opened(workbook());
    const reps = second(panel).offered.find(({ name }) => name === 'Reps')?.place ?? null;
    await chooseSecond(panel.desk, second(panel), 'history', reps);
    await learnLessons(panel.desk, quietDeed, all);
    expect(panel.desk.store.get().learned).toBeNull();
    expect(panel.said().length).toBeGreaterThan(0);
    const { model } = await panel.plan();
    const shown = await panel.desk.engine.ask('show results', { model });
    expect(shown.ok && shown.value.notices.some(({ level }) => level === 'problem')).toBe(true);
  });
});

describe('what was learned, in tiles', () => {
  test('says figures with their meaning, the learned before what was not', async () => {
    const { seen } = await learned(await opened(workbook()));
    const tiles = lessonTiles(seen, { text: text.learned, figures });
    const standings = tiles.map(({ standing }) => standing);
    expect([...standings].sort((a, b) => Number(a === 'not learned') - Number(b === 'not learned'))).toEqual(
      standings,
    );
    const tiers = tiles.find(({ title }) => title === 'Tiers by lifetime value');
    const accounts = tiers?.figures.map(({ figure }) => Number(figure.replace(/\D/g, '')));
    expect(accounts?.reduce((sum, count) => sum + count, 0)).toBe(800);
    const retention = tiles.find(({ title }) => title === 'How long customers stay');
    expect(retention?.figures[0]?.figure).toMatch(/^[\d.]+ ± [\d.]+$/);
  });
});
