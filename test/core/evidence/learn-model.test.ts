import { checkModel } from '../../../core/model/check-model';
import { learnModel } from '../../../core/evidence/learn-model';
import { lessons } from '../../../core/evidence/lesson';
import type { Model } from '../../../core/model/model';
import { columnOf, run } from '../../../core/model/run';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { writeModelSheet } from '../../../core/model/sheet/write-sheet';
import { starterModel } from '../../../core/model/starter/starter-model';
import { naturalBreaks } from '../../../core/stats/natural-breaks';
import type { Cell } from '../../../core/values/cell';
import { numberText } from '../../../core/values/number-text';
import type { Table } from '../../../core/values/table';
import { cleanSample, pupilOf, pupilOfSample, reordered, sampleDay, saidOf, teach, valueOf } from './taught';

const sample = cleanSample(2000);
const pupil = pupilOfSample(sample);
const learned = teach(pupil);
const nothing = { deals: null, spend: null, effort: null, asOf: null };

/** The known lifetime values of the accounts under a model. */
function computedValues(model: Model): readonly number[] {
  const { frame } = valueOf(run(pupil.accounts, model, { wanted: ['lifetime value'] }));
  const column = columnOf(frame, 'lifetime value');
  if (column?.kind !== 'number') throw new Error('no lifetime value');
  return [...column.values].filter((value) => !Number.isNaN(value));
}

describe('a model that has learned', () => {
  test('learns every lesson from deals and spend', () => {
    expect(learned.lessons.map(({ lesson, learned: is }) => [lesson, is])).toEqual(
      lessons.map((lesson) => [lesson, true]),
    );
  });

  test('passes its check and comes back from the Model sheet as it was', () => {
    expect(checkModel(learned.model).filter(({ level }) => level === 'problem')).toEqual([]);
    expect(valueOf(readModelSheet(writeModelSheet(learned.model)))).toEqual(learned.model);
  });

  test('is dated and says what it was learned from', () => {
    const [card] = learned.model.propensity ?? [];
    expect(card).toMatchObject({ name: 'new', learned: '2026-11-21', prior: null });
    const { deals } = pupil.history;
    expect(card!.rows).toBeLessThanOrEqual(deals!.count);
  });

  test('keeps the stages as they were read, so that they can be edited', () => {
    expect(learned.model.stages).toEqual(pupil.history.deals!.stageNames);
  });
});

describe('what is asked for', () => {
  test('only the lessons that are named change the model', () => {
    const some = teach(pupil, { only: ['potential'] });
    expect(some.lessons.map(({ lesson }) => lesson)).toEqual(['potential']);
    expect(some.model.peers).toEqual(learned.model.peers);
    expect(some.model.propensity).toBeUndefined();
    expect(some.model.tiers).toBeUndefined();
  });

  test('a share of buyers moves the base alone', () => {
    const moved = teach(pupil, { only: ['propensity'], prior: 0.05 });
    expect(moved.model.characteristics).toEqual(learned.model.characteristics);
    expect(moved.model.propensity![0]!.prior).toBe(0.05);
    expect(moved.model.propensity![0]!.base).toBeLessThan(learned.model.propensity![0]!.base);
  });

  test('a share of buyers of 5 is refused with what was meant', () => {
    expect(saidOf(teach(pupil, { only: ['propensity'], prior: 5 }), 'propensity')).toContain(
      'more than 0 and less than 1, and 5 is not: 12 % is written 0.12',
    );
  });

  test('learning again leaves what a person wrote: tiers without a share, a formula for potential', () => {
    const written = {
      ...learned.model,
      tiers: [{ name: 'Key', from: 50_000 }],
      lifetime: { ...learned.model.lifetime!, margin: 0.6 },
    };
    const again = teach({ ...pupil, model: written });
    expect(again.model.tiers).toEqual(written.tiers);
    expect(again.model.lifetime?.margin).toBe(0.6);
  });
});

describe('tiers', () => {
  const later = { ...pupil, model: learned.model };
  const only = ['tiers'] as const;
  const values = computedValues(learned.model);

  test('by natural breaks: dated, counted, in the gaps of the lifetime values, and back from the Model sheet', () => {
    const { model } = teach(later, { only, tiers: 'natural breaks' });
    const tiers = model.tiers ?? [];
    const note = `natural break on the log, learned from ${numberText(values.length)} accounts on 2026-11-21`;
    expect(tiers.map(({ name, share, note: is }) => [name, share, is])).toEqual(
      ['A', 'B', 'C'].map((name) => [name, undefined, note]),
    );
    // The rule that the lines stand for: optimal classes on the log, each from its smallest value up.
    const classes = naturalBreaks(values, 3, 'log');
    const reaching = (from: number) => values.filter((value) => value >= from).length;
    expect([reaching(tiers[0]!.from), reaching(tiers[1]!.from)]).toEqual([
      classes[2]!.size,
      classes[2]!.size + classes[1]!.size,
    ]);
    expect(tiers[2]!.from).toBe(0);
    expect(valueOf(readModelSheet(writeModelSheet(model))).tiers).toEqual(tiers);
  });

  test('cut by natural breaks they stay there when the model learns again, until a cut is asked for', () => {
    const natural = teach(later, { only, tiers: 'natural breaks' }).model;
    expect(teach({ ...pupil, model: natural }, { only }).model.tiers).toEqual(natural.tiers);
    const back = teach({ ...pupil, model: natural }, { only, tiers: 'shares' }).model;
    expect(back.tiers).toEqual(learned.model.tiers);
  });

  test('lines are kept as they stand, even where tiers have shares', () => {
    const moved = learned.model.tiers!.map((tier) => ({ ...tier, from: tier.from + 1 }));
    const model = { ...learned.model, tiers: moved };
    expect(teach({ ...pupil, model }, { only, tiers: 'lines' }).model.tiers).toEqual(moved);
    expect(teach({ ...pupil, model }, { only, tiers: 'shares' }).model.tiers).toEqual(learned.model.tiers);
  });

  test('more tiers than there are values: refused with both numbers, and the tiers stay as they were', () => {
    const tiers = Array.from({ length: 2000 }, (_, at) => ({ name: `T${at + 1}`, from: at }));
    const many = teach({ ...pupil, model: { ...learned.model, tiers } }, { only, tiers: 'natural breaks' });
    expect(saidOf(many, 'tiers')).toMatch(/^\d+ different values above 0 cannot be cut into 2000 tiers$/);
    expect(many.model.tiers).toEqual(tiers);
    expect(many.lessons.map(({ learned: is }) => is)).toEqual([false]);
  });

  test('a model without tiers has no lines to keep', () => {
    const { tiers: _tiers, ...bare } = learned.model;
    const kept = teach({ ...pupil, model: bare }, { only, tiers: 'lines' });
    expect(saidOf(kept, 'tiers')).toContain('the model has no tiers whose lines could be kept');
    expect(kept.model.tiers).toBeUndefined();
  });
});

describe('what cannot be learned', () => {
  test('where nothing says what accounts could spend, the rest is learned and the reason is told', () => {
    const place = sample.accounts.headers.indexOf('Current Spend');
    const rows = sample.accounts.rows.map((row) => row.filter((_, column) => column !== place));
    const accounts = { ...sample.accounts, headers: rows[0]!.map(String), rows };
    const fields = pupil.model.fields.filter(({ field }) => field !== 'current spend');
    const starter = valueOf(starterModel(accounts, fields));
    const poor = valueOf(learnModel(accounts, starter, pupil.history));
    expect(poor.lessons.filter((lesson) => lesson.learned).map(({ lesson }) => lesson)).toEqual([
      'propensity',
      'retention',
    ]);
    expect(saidOf(poor, 'lifetime')).toContain('nothing says what accounts could spend');
    expect(poor.model.lifetime).toBeUndefined();
  });

  test('without a history who buys is learned from who is a customer', () => {
    const alone = valueOf(learnModel(sample.accounts, pupil.model, nothing));
    expect(alone.cards.map(({ card, from }) => [card, from])).toEqual([['new', 'customers']]);
    expect(saidOf(alone, 'retention')).toContain('retention was assumed at 85 % a year');
    expect(alone.lessons.find(({ lesson }) => lesson === 'lifetime')?.learned).toBe(false);
    expect(saidOf(alone, 'lifetime')).toContain('growth is not learned');
  });

  test('a table of spend in which nobody spends anything is named as what says nothing', () => {
    const rows = [['A0000004', 2023, -100]];
    const headers = ['Account ID', 'Year', 'Amount'];
    const spend = { headers, rows, firstRow: 0, rowCount: 1 };
    const idle = pupilOf(sample.accounts, { spend }, sampleDay);
    expect(saidOf(teach(idle, { only: ['retention'] }), 'retention')).toContain(
      'no account spends anything in a finished year of the table of spend',
    );
  });

  test('customers that all spend from the first year on: they may have begun before', () => {
    const rows = [2022, 2023, 2024].flatMap((year) => [
      ['A0000004', year, 100],
      ['A0000014', year, 200],
    ]);
    const headers = ['Account ID', 'Year', 'Amount'];
    const spend = { headers, rows, firstRow: 0, rowCount: rows.length };
    const only = pupilOf(sample.accounts, { spend }, sampleDay);
    expect(saidOf(teach(only, { only: ['retention'] }), 'retention')).toContain(
      'all customers spend from the first year of the table on, 2022',
    );
  });

  test('all won: nothing to tell apart', () => {
    const { opportunities } = sample;
    const won = opportunities.rows.map((row, at): readonly Cell[] =>
      at === 0 ? row : row.map((cell) => (cell === 'Closed Lost' ? 'Closed Won' : cell)),
    );
    const only = pupilOf(sample.accounts, { history: { ...opportunities, rows: won } as Table }, sampleDay);
    expect(saidOf(teach(only, { only: ['propensity'] }), 'propensity')).toMatch(
      /who buys: all \d+ decided rows are won: there is nothing to tell apart/,
    );
  });

  test('one account: nothing is true of others', () => {
    const [id] = [...sample.opportunities.rows[1]!].slice(1, 2);
    const { opportunities } = sample;
    const own = opportunities.rows.map((row, at): readonly Cell[] =>
      at === 0 ? row : row.map((cell, column) => (column === 1 ? id! : cell)),
    );
    const only = pupilOf(sample.accounts, { history: { ...opportunities, rows: own } as Table }, sampleDay);
    expect(saidOf(teach(only, { only: ['propensity'] }), 'propensity')).toContain('are of one account');
  });

  test('too few of one outcome: the counts and what is needed', () => {
    const few = reordered(sample.opportunities, [...Array(25).keys()]);
    const only = pupilOf(sample.accounts, { history: { ...few, rowCount: 25 } }, sampleDay);
    expect(saidOf(teach(only, { only: ['propensity'] }), 'propensity')).toMatch(
      /\d+ won and \d+ lost are too few to learn from; 20 of each are needed/,
    );
  });
});

test('fields that are left out for the same reason are said in one sentence, with the card they were left out of', () => {
  const said = saidOf(learned, 'propensity').split('\n');
  expect(said.filter((text) => text.startsWith('who buys: left out, because what they say'))).toHaveLength(1);
  expect(said.find((text) => text.includes('no more than chance: '))).toContain('country');
  expect(said.every((text) => /^(who buys|the scorecard of who buys)/.test(text))).toBe(true);
});
