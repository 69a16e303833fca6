import { learnScorecard } from '../../../../core/scoring/propensity/learn-scorecard';
import type { Learned, LearnInput } from '../../../../core/scoring/propensity/learning';
import { auc } from '../../../../core/stats/auc';
import { seededChance } from '../../../../core/stats/seeded-chance';
import { drawAccounts, flags, numbers, shuffled, texts } from './drawn-accounts';

function learned(input: LearnInput): Learned {
  const result = learnScorecard(input);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}

function refusal(input: LearnInput): readonly string[] {
  const result = learnScorecard(input);
  return result.ok ? [] : result.problems.map(({ message }) => message);
}

const codes = ({ findings }: Learned) => findings.map(({ code, parameters }) => [code, parameters['field']]);

/** Log odds of one bin over another, and how far that can be trusted. */
function effect({ coefficients }: Learned, name: string, from: number, to: number) {
  const one = coefficients.find(({ characteristic }) => characteristic === name)!;
  const step = one.weights[to]! - one.weights[from]!;
  return { value: one.value * step, reach: 1.96 * one.error * Math.abs(step) };
}

describe('learning a scorecard', () => {
  const truth = { flag: 0.9, industry: 1.2, item: 0.8, doubling: 0.35 };
  const big = drawAccounts({ accounts: 20_000, seed: 11, ...truth });
  const card = learned(big.input);

  test('recovers what the accounts were drawn from, within its intervals', () => {
    const isPublic = effect(card, 'public', 1, 0);
    expect(Math.abs(isPublic.value - truth.flag)).toBeLessThan(isPublic.reach);
    const sap = effect(card, 'technologies: SAP', 1, 0);
    expect(Math.abs(sap.value - truth.item)).toBeLessThan(sap.reach);
    expect(card.characteristics.map(({ name }) => name).sort()).toEqual([
      'employees',
      'industry',
      'public',
      'technologies: SAP',
    ]);
  });

  test('comes near to the best area that the truth itself reaches, and never above it by more than its interval', () => {
    const best = auc(big.truth, big.input.rows.label);
    const { auc: own, low, high } = card.validation;
    expect(own).toBeGreaterThan(best - 0.02);
    expect(low).toBeLessThan(best);
    expect(high - low).toBeLessThan(0.03);
    expect(card.grade).toBe('good');
  });

  test('is calibrated', () => {
    expect(card.validation.calibration.error).toBeLessThan(0.02);
    expect(card.validation.brier).toBeLessThan(card.validation.baseBrier);
    expect(card.validation.lift[0]!.lift).toBeGreaterThan(1.5);
  });

  test('writes bins that people can read', () => {
    const employees = card.characteristics.find(({ name }) => name === 'employees')!;
    const [lowest, ...others] = employees.bins;
    expect(lowest!.test).toBe('otherwise');
    expect(others.filter(({ test }) => test === 'from').length).toBeGreaterThan(1);
    const points = employees.bins.filter(({ test }) => test !== 'is blank').map((bin) => bin.points);
    expect(points).toEqual([...points].sort((one, other) => one - other));
    expect(employees.bins.filter(({ test }) => test === 'is blank')).toHaveLength(1);
    for (const { points: given } of employees.bins) expect(Math.round(given * 10)).toBeCloseTo(given * 10, 9);
    const industry = card.characteristics.find(({ name }) => name === 'industry')!;
    expect(industry.bins[industry.bins.length - 1]).toMatchObject({ test: 'in', value: ['Software'] });
  });

  test("keeps its day, its rows and its seed's outcome", () => {
    expect(card.card).toMatchObject({ name: 'new', learned: '2026-03-31', rows: 20_000, prior: null });
    expect(learned(big.input)).toEqual(card);
  });

  test('does not hang on the order of accounts and rows', () => {
    const { input } = drawAccounts({ accounts: 800, seed: 5, ...truth });
    expect(learned(shuffled(input, 1))).toEqual(learned(input));
  });

  test('label noise pulls the area down and widens nothing but doubt', () => {
    const clear = learned(drawAccounts({ accounts: 3000, seed: 2, ...truth }).input);
    const noisy = learned(drawAccounts({ accounts: 3000, seed: 2, ...truth, noise: 0.3 }).input);
    expect(noisy.validation.auc).toBeLessThan(clear.validation.auc);
    expect(noisy.validation.high - noisy.validation.low).toBeGreaterThan(
      clear.validation.high - clear.validation.low,
    );
    const [one, other] = [effect(clear, 'public', 1, 0), effect(noisy, 'public', 1, 0)];
    expect(other.reach / Math.abs(other.value)).toBeGreaterThan(one.reach / Math.abs(one.value));
  });

  test('a prior moves the base and nothing else', () => {
    const moved = learned({ ...big.input, prior: 0.02 });
    const won = card.card.won / card.card.rows;
    const shift = (20 / Math.LN2) * (Math.log(0.02 / 0.98) - Math.log(won / (1 - won)));
    expect(moved.card.base).toBeCloseTo(card.card.base + shift, 0);
    expect(moved.characteristics).toEqual(card.characteristics);
    expect(moved.validation).toEqual(card.validation);
  });
});

describe('pure noise', () => {
  test('is no better than chance, and said to be', () => {
    const areas = Array.from({ length: 10 }, (_, seed) =>
      learned(drawAccounts({ accounts: 2000, seed: 40 + seed }).input),
    );
    const mean = areas.reduce((sum, { validation }) => sum + validation.auc, 0) / areas.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.03);
    const verdicts = areas.filter(({ grade }) => grade === 'chance');
    expect(verdicts.length).toBeGreaterThanOrEqual(9);
    for (const { verdict } of verdicts)
      expect(verdict.message).toMatch(/^no better than chance.*do not use this to choose accounts$/);
  });

  test('a field of pure noise alone stays at .5 ± .03', () => {
    const { input } = drawAccounts({ accounts: 20_000, seed: 9 });
    const { validation } = learned({ ...input, candidates: [input.candidates[0]!] });
    expect(Math.abs(validation.auc - 0.5)).toBeLessThan(0.03);
  });

  test('deals of few accounts do not pass the account off as evidence', () => {
    // Each account has a number of its own; whether deals are won hangs on nothing
    const chance = seededChance(3);
    const label = Uint8Array.from({ length: 3000 }, () => (chance.happens(0.6) ? 1 : 0));
    const rows = { label, account: Int32Array.from(label, (_, at) => at % 60) };
    const size = Float64Array.from({ length: 60 }, () => Math.round(chance.next() * 1000));
    const { validation } = learned({
      card: 'new',
      rows,
      candidates: [numbers('size', size)],
      seed: 1,
      asOf: null,
    });
    expect(Math.abs(validation.auc - 0.5)).toBeLessThan(0.05);
  });
});

describe('leaks', () => {
  const { input } = drawAccounts({ accounts: 2000, seed: 21, flag: 1 });
  const { label } = input.rows;
  const chance = seededChance(4);

  test('a field that separates won from lost is left out and named', () => {
    const leak = numbers(
      'invoices',
      Float64Array.from(label, (won) => (won === 1 ? 1 + chance.below(9) : 0)),
    );
    const card = learned({ ...input, candidates: [...input.candidates, leak] });
    expect(codes(card)).toContainEqual(['propensity-leak-separates', 'invoices']);
    expect(card.characteristics.some(({ field }) => field === 'invoices')).toBe(false);
    expect(card.validation.auc).toBeLessThan(0.75);
  });

  test('a field that is filled only for winners is left out and named', () => {
    const plans = Uint8Array.from(label, (won) =>
      won === 1 && chance.happens(0.6) ? 1 + chance.below(2) : 0,
    );
    const card = learned({
      ...input,
      candidates: [...input.candidates, texts('plan', plans, ['Gold', 'Silver'])],
    });
    expect(codes(card)).toContainEqual(['propensity-leak-filled', 'plan']);
  });

  test('a field that is filled only for losers is one too', () => {
    const reasons = Uint8Array.from(label, (won) =>
      won === 0 && chance.happens(0.6) ? 1 + chance.below(2) : 0,
    );
    const card = learned({
      ...input,
      candidates: [...input.candidates, texts('why', reasons, ['Price', 'Time'])],
    });
    expect(codes(card)).toContainEqual(['propensity-leak-filled', 'why']);
  });

  test('a field that tells very much is kept and flagged', () => {
    const told = flags(
      'trial',
      Uint8Array.from(label, (won) => (chance.happens(won === 1 ? 0.75 : 0.25) ? 2 : 0)),
    );
    const card = learned({ ...input, candidates: [...input.candidates, told] });
    expect(codes(card)).toContainEqual(['propensity-suspicious', 'trial']);
    expect(card.characteristics.some(({ field }) => field === 'trial')).toBe(true);
  });

  test.each([
    ['current spend', 'propensity-known-after'],
    ['customer since', 'propensity-known-after'],
    ['type', 'propensity-known-after'],
  ])('%s is left out by its name', (field, code) => {
    const column = { ...input.candidates[0]!, field };
    expect(codes(learned({ ...input, candidates: [...input.candidates, column] }))).toContainEqual([
      code,
      field,
    ]);
  });

  test('dates, names and what only talking tells are left out and said', () => {
    const [employees, industry] = input.candidates;
    const card = learned({
      ...input,
      candidates: [
        ...input.candidates,
        { ...employees!, field: 'last activity', kind: 'date' },
        { ...industry!, field: 'name', kind: 'id' },
        { ...employees!, field: 'budget', hidden: true },
      ],
    });
    expect(codes(card)).toEqual(
      expect.arrayContaining([
        ['propensity-date', 'last activity'],
        ['propensity-id', 'name'],
        ['propensity-discovery', 'budget'],
      ]),
    );
  });

  test('a field that repeats another is left out and says which', () => {
    const card = learned({
      ...input,
      candidates: [...input.candidates, { ...input.candidates[2]!, field: 'public too' }],
    });
    expect(card.findings.map(({ message }) => message)).toContain(
      'public too is left out: it says again what public says',
    );
  });
});

describe('refusals', () => {
  const { input } = drawAccounts({ accounts: 200, seed: 3 });
  const withLabels = (label: readonly number[]): LearnInput => ({
    ...input,
    rows: { label: Uint8Array.from(label), account: Int32Array.from(label, (_, row) => row) },
  });
  const labels = (won: number, lost: number) => [
    ...Array<number>(won).fill(1),
    ...Array<number>(lost).fill(0),
  ];

  test.each<[string, LearnInput, string]>([
    [
      'too few won',
      withLabels(labels(19, 100)),
      '19 won and 100 lost are too few to learn from; 20 of each are needed',
    ],
    [
      'too few lost',
      withLabels(labels(100, 3)),
      '100 won and 3 lost are too few to learn from; 20 of each are needed',
    ],
    ['all won', withLabels(labels(60, 0)), 'all 60 decided rows are won: there is nothing to tell apart'],
    ['all lost', withLabels(labels(0, 60)), 'all 60 decided rows are lost: there is nothing to tell apart'],
    ['no row', withLabels([]), '0 won and 0 lost are too few to learn from; 20 of each are needed'],
    [
      'one account',
      {
        ...withLabels(labels(50, 50)),
        rows: { label: Uint8Array.from(labels(50, 50)), account: new Int32Array(100) },
      },
      'all 100 decided rows are of one account, and what is true of it may be true of no other',
    ],
    ['no field', { ...input, candidates: [] }, 'there is no field to learn from'],
    [
      'a prior in percent',
      { ...input, prior: 12 },
      'the share of buyers is more than 0 and less than 1, and 12 is not: 12 % is written 0.12',
    ],
    [
      'ties everywhere',
      { ...input, candidates: [numbers('size', new Float64Array(200).fill(5))] },
      'no field differs between the accounts: size hold one value each, or were left out',
    ],
  ])('%s', (_, asked, message) => {
    expect(refusal(asked)).toContain(message);
  });

  test('two accounts, one all won and one all lost, test nothing', () => {
    const label = Uint8Array.from(labels(50, 50));
    const rows = { label, account: Int32Array.from(label, (won) => won) };
    const candidates = [numbers('size', Float64Array.of(3, 3)), numbers('noise', Float64Array.of(1, 2))];
    expect(learnScorecard({ ...input, rows, candidates }).ok).toBe(false);
  });

  test('20 won bear two characteristics, and the rest are said to be too many', () => {
    const label = Uint8Array.from(labels(20, 400));
    const chance = seededChance(8);
    const candidates = Array.from({ length: 4 }, (_, at) =>
      flags(
        `flag ${at}`,
        Uint8Array.from(label, (won) => (chance.happens(won === 1 ? 0.8 : 0.4) ? 2 : 0)),
      ),
    );
    const rows = { label, account: Int32Array.from(label, (_, row) => row) };
    const card = learned({ ...input, rows, candidates });
    expect(card.characteristics).toHaveLength(2);
    expect(codes(card).filter(([code]) => code === 'propensity-too-many')).toHaveLength(2);
  });
});
