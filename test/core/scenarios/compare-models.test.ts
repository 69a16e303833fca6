import { createRunner } from '../../../core/model/runner';
import { compareModels, type ModelComparison } from '../../../core/scenarios/compare-models';
import type { MoveMatrix } from '../../../core/scenarios/move-matrix';
import { had, modelOf, row, table } from './models';

const rest = row('segment', 'Small', null, 'otherwise');
const embargo = row('exclude', 'Embargo', 'country', 'is', 'KP');
const before = modelOf(
  row('setting', 'name', null, null, 'Now'),
  embargo,
  row('layer', 'SAM', 'country', 'in', 'US; DE'),
  row('segment', 'Enterprise', 'employees', 'at least', 1000),
  rest,
);
const after = modelOf(
  row('setting', 'name', null, null, 'Higher line'),
  embargo,
  row('layer', 'TAM', 'country', 'not in', 'FR'),
  row('segment', 'Enterprise', 'employees', 'at least', 1200),
  rest,
);

const namesOf = ({ places }: MoveMatrix) => places.map(({ name }) => name);
const accountsOf = ({ cells }: MoveMatrix) => cells.map((line) => line.map(({ accounts }) => accounts));

describe('compareModels', () => {
  const compared: ModelComparison = had(compareModels(table, before, after));

  test('says which models, and of how many accounts', () => {
    expect([compared.before, compared.after, compared.accounts]).toEqual(['Now', 'Higher line', 7]);
  });

  test('segments: who moves where, in accounts and in money', () => {
    const { segments } = compared;
    expect(namesOf(segments)).toEqual(['Enterprise', 'Small', 'Unknown', 'Outside', 'Excluded']);
    expect(accountsOf(segments)).toEqual([
      [1, 2, 0, 1, 0],
      [0, 1, 0, 0, 0],
      [0, 0, 1, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 1],
    ]);
    expect(segments.cells[0]![1]).toEqual({ accounts: 2, valueBefore: 110.5, valueAfter: 110.5 });
    expect(segments.moved).toEqual({ accounts: 3, valueBefore: 110.5, valueAfter: 110.5 });
    expect(segments.before[0]).toEqual({ accounts: 4, value: 210.5 });
    expect(segments.after[0]).toEqual({ accounts: 1, value: 100 });
  });

  test('layers: the narrowest that is confirmed', () => {
    const { layers } = compared;
    expect(namesOf(layers)).toEqual(['SOM', 'SAM', 'TAM', 'Outside', 'Excluded']);
    expect(accountsOf(layers)).toEqual([
      [5, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 1, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 1],
    ]);
  });

  test('the greatest movers stand first, those of unknown value last', () => {
    expect(
      compared.movers.map(({ row: at, id, name, from, to, value }) => [
        at,
        id,
        name,
        from.name,
        to.name,
        value,
      ]),
    ).toEqual([
      [1, 'A2', 'Birch', 'Enterprise', 'Small', 90],
      [2, 'A3', 'Cedar', 'Enterprise', 'Small', 20.5],
      [5, 'A6', 'Fir', 'Enterprise', 'Outside', null],
    ]);
    expect(had(compareModels(table, before, after, { movers: 1 })).movers).toHaveLength(1);
  });

  test('guardrails stand side by side', () => {
    const top = compared.guardrails.find(({ name }) => name === 'top segment')!;
    // 4 of 6 in the market, then 1 of 5
    expect([top.before.figure, top.after.figure]).toEqual([4 / 6, 1 / 5]);
    expect([top.before.verdict, top.after.verdict, top.shift]).toEqual(['act', 'good', 'better']);
    expect(compared.guardrails.find(({ name }) => name === 'difference')?.shift).toBe('not compared');
  });

  test('what changed in the model is told part by part', () => {
    expect(compared.changes.map(({ message }) => message)).toEqual([
      'setting name: Now → Higher line',
      'layer TAM: always removed',
      'layer TAM: country not in FR added',
      'layer SAM: country in US; DE removed',
      'layer SAM: always added',
      'segment Enterprise: employees at least 1,000 → 1,200',
    ]);
  });

  test('tiers are compared where both models have them', () => {
    expect(compared.tiers).toBeNull();
    const tiered = (line: number) =>
      modelOf(
        rest,
        row('field', 'current spend', 'Spend', 'money', 'provider'),
        row('potential', 'Own', 'revenue', 'column'),
        row('retention', 'all', null, 'rate', 0.9),
        ...[
          ['margin', 1],
          ['discount', 0],
          ['horizon', 1],
          ['growth', 0],
          ['timing', 'start'],
          ['land', 1],
        ].map(([item, value]) => row('lifetime', item!, null, null, value!)),
        row('tier', 'A', null, 'from', line),
        row('tier', 'B', null, 'from', 0),
      );
    const { tiers } = had(compareModels(table, tiered(50), tiered(85)));
    expect(namesOf(tiers!)).toEqual(['A', 'B', '']);
    // Nine tenths of 100, 90, 20.5, 10, 5 and 1 stay a year: the line of 50 takes two, that of 85 one; one spend is blank.
    expect(accountsOf(tiers!)).toEqual([
      [1, 1, 0],
      [0, 4, 0],
      [0, 0, 1],
    ]);
    expect(had(compareModels(table, tiered(50), after)).tiers).toBeNull();
  });

  test('a decision of a person holds under both models', () => {
    const decided = {
      key: 'A2',
      field: 'segment',
      value: 'Enterprise',
      who: 'Kim',
      when: '2026-01-02',
      why: 'group',
    };
    const { movers } = had(compareModels(table, before, after, { overrides: [decided] }));
    expect(movers.map(({ id }) => id)).toEqual(['A3', 'A6']);
  });

  test('accounts that are open already give the same', () => {
    const runner = createRunner(table);
    runner.run(before);
    expect(had(compareModels(table, before, after, { runner }))).toEqual(compared);
  });

  test('a header that the table lacks is told once, whichever model reads it', () => {
    const lacking = modelOf(
      row('field', 'funding', 'Funding', 'money', 'provider'),
      row('segment', 'Funded', 'funding', 'is known'),
      rest,
    );
    const refusal = compareModels(table, lacking, lacking);
    expect(refusal.ok).toBe(false);
    expect(refusal.ok ? [] : refusal.problems).toHaveLength(1);
    expect(compareModels(table, before, lacking).ok).toBe(false);
  });

  test('the answer can be sent to another thread as it is', () => {
    expect(structuredClone(compared)).toEqual(compared);
    expect(JSON.parse(JSON.stringify(compared))).toEqual(compared);
  });
});
