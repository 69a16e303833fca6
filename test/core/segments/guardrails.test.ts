import type { GroupOutcomes } from '../../../core/segments/difference/outcomes';
import { doesItDiffer } from '../../../core/segments/does-it-differ';
import { checkGuardrails } from '../../../core/segments/check-guardrails';
import { effortShares } from '../../../core/segments/effort-share';
import type { Guardrail, GuardrailEvidence, GuardrailInput, Verdict } from '../../../core/segments/guardrail';
import { guardrails } from '../../../core/segments/guardrails';
import { difference } from '../../../core/segments/guardrails/difference';
import { effort } from '../../../core/segments/guardrails/effort';
import { fillRate } from '../../../core/segments/guardrails/fill-rate';
import { geography } from '../../../core/segments/guardrails/geography';
import { linesTooLow } from '../../../core/segments/guardrails/lines-too-low';
import { minute } from '../../../core/segments/guardrails/minute';
import { overlap } from '../../../core/segments/guardrails/overlap';
import { quotaCells } from '../../../core/segments/guardrails/quota-cells';
import { tooEarly } from '../../../core/segments/guardrails/too-early';
import { topSegment } from '../../../core/segments/guardrails/top-segment';
import { valueCaptured } from '../../../core/segments/guardrails/value-captured';
import { valueShare } from '../../../core/segments/guardrails/value-share';
import type { PlainField } from '../frame-of';
import { category, inputOf, money, repeated } from './guardrail-input';

interface Case {
  readonly says: string;
  readonly input: GuardrailInput;
  readonly verdict: Verdict;
  readonly figure: number | null;
  readonly code: string;
}

function checkCases(guardrail: Guardrail, cases: readonly Case[]): void {
  test.each(cases)('$says: $verdict', ({ input, verdict, figure, code }) => {
    const found = guardrail.check(input, guardrail.threshold);
    expect([found.verdict, found.code]).toEqual([verdict, code]);
    if (figure === null) expect(found.figure).toBeNull();
    else expect(found.figure).toBeCloseTo(figure, 10);
    expect(found.message + found.advice).not.toMatch(/[{}]|undefined|NaN/);
    expect(found.advice === '').toBe(found.verdict === 'good');
  });
}

const segmentsOf = (top: number, rest: number): PlainField =>
  category(repeated([top, 'Top'], [rest, 'Rest']));

describe('top segment', () => {
  const layers = category(repeated([30, 'Outside'], [10, 'SOM'], [90, 'TAM']));
  checkCases(topSegment, [
    {
      says: 'a fifth',
      input: inputOf({ segment: segmentsOf(20, 80) }),
      verdict: 'good',
      figure: 0.2,
      code: 'top-segment-fits',
    },
    {
      says: 'a quarter',
      input: inputOf({ segment: segmentsOf(25, 75) }),
      verdict: 'watch',
      figure: 0.25,
      code: 'top-segment-large',
    },
    {
      says: 'nearly half',
      input: inputOf({ segment: segmentsOf(45, 55) }),
      verdict: 'act',
      figure: 0.45,
      code: 'top-segment-large',
    },
    {
      says: 'nobody',
      input: inputOf({ segment: segmentsOf(0, 50) }),
      verdict: 'watch',
      figure: 0,
      code: 'top-segment-empty',
    },
    {
      says: 'no account',
      input: inputOf({ segment: segmentsOf(0, 0) }),
      verdict: 'not known',
      figure: null,
      code: 'top-segment-alone',
    },
    {
      says: 'outside the market does not count',
      input: inputOf({ segment: segmentsOf(40, 90), layer: layers }),
      verdict: 'good',
      figure: 0.1,
      code: 'top-segment-fits',
    },
  ]);
});

describe('value share', () => {
  const valued = (segment: PlainField, spend: readonly (number | null)[]) =>
    inputOf({ segment, spend: money(spend) }, { value: 'spend' });
  const steep = repeated([20, 40], [80, 1.25]);
  checkCases(valueShare, [
    // 20 accounts of 40 hold 800 of 900.
    {
      says: 'few hold most',
      input: valued(segmentsOf(20, 80), steep),
      verdict: 'good',
      figure: 800 / 900,
      code: 'value-concentrated',
    },
    {
      says: 'the top segment holds others',
      input: valued(segmentsOf(20, 80), [...steep].reverse()),
      verdict: 'watch',
      figure: 800 / 900,
      code: 'value-missed',
    },
    // 20 of 3 and 80 of 1: 60 of 140.
    {
      says: 'somewhat spread',
      input: valued(segmentsOf(20, 80), repeated([20, 3], [80, 1])),
      verdict: 'watch',
      figure: 60 / 140,
      code: 'value-spread',
    },
    {
      says: 'all alike',
      input: valued(segmentsOf(20, 80), repeated([100, 7])),
      verdict: 'act',
      figure: 0.2,
      code: 'value-spread',
    },
    {
      says: 'nothing known',
      input: valued(segmentsOf(20, 80), repeated([100, null])),
      verdict: 'not known',
      figure: null,
      code: 'value-not-known',
    },
    {
      says: 'a negative amount',
      input: valued(segmentsOf(1, 1), [5, -1]),
      verdict: 'not known',
      figure: null,
      code: 'value-not-known',
    },
  ]);

  test('shows the Gini coefficient and the shares of the top', () => {
    // R, package ineq, Gini(c(541,1463,2445,3438,4437,5401,6392,8304,11904,22261)) = 0.462091.
    const values = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];
    const { detail } = valueShare.check(valued(segmentsOf(2, 8), values), 0.8);
    const figure = (label: string) => detail?.find((one) => one.label === label)?.figure;
    expect(figure('Gini')).toBeCloseTo(0.462091, 6);
    expect(figure('value of the top 20 % of accounts')).toBeCloseTo((22261 + 11904) / 66586, 10);
  });
});

describe('overlap', () => {
  const rules = (...truths: readonly string[]) =>
    inputOf(
      { segment: category(Array.from(truths[0] ?? '', () => 'Rest')) },
      {
        ruleTruth: new Map(
          truths.map((truth, place) => [
            `Rule ${place + 1}`,
            Uint8Array.from(truth, (letter) => 'f?t'.indexOf(letter)),
          ]),
        ),
      },
    );
  checkCases(overlap, [
    {
      says: 'rules apart',
      input: rules('ttttffffff', 'ffff??tttt'),
      verdict: 'good',
      figure: 0,
      code: 'overlap-small',
    },
    {
      says: 'a ladder',
      input: rules('ttffffffff', 'ttttttffff'),
      verdict: 'good',
      figure: 0,
      code: 'overlap-small',
    },
    {
      says: 'one in five between two',
      input: rules('tttttfffff', 'ffftttttff'),
      verdict: 'watch',
      figure: 0.2,
      code: 'overlap-large',
    },
    {
      says: 'four in ten between two',
      input: rules('tttttfffff', 'fttttttfff'),
      verdict: 'act',
      figure: 0.4,
      code: 'overlap-large',
    },
    {
      says: 'a rule within one asked before',
      input: rules('ttttffffff', 'ttffffffff'),
      verdict: 'act',
      figure: 0,
      code: 'overlap-starved',
    },
    { says: 'one rule', input: rules('tttt'), verdict: 'not known', figure: null, code: 'overlap-not-known' },
  ]);

  test('lists each pair with its accounts', () => {
    const { detail } = overlap.check(rules('ttffff', 'tttfff', 'ffttff'), 0.1);
    expect(detail).toEqual([
      { label: 'Rule 1 and Rule 2 (Rule 1 lies inside)', figure: 2, unit: 'accounts' },
      { label: 'Rule 2 and Rule 3', figure: 1, unit: 'accounts' },
    ]);
  });

  test('more rules than a table takes are counted all the same', () => {
    const truths = Array.from({ length: 20 }, (_, place) =>
      Array.from({ length: 20 }, (_, row) => (row === place || row === place + 1 ? 't' : 'f')).join(''),
    );
    // Neighbouring rules share one account each: 19 of the 20 accounts; the last rule lies within the one before.
    const { figure, code } = overlap.check(rules(...truths), 0.1);
    expect([figure, code]).toEqual([0.9, 'overlap-starved']);
  });
});

describe('quota cells', () => {
  const cells = (...parts: readonly (readonly [number, string, string | null])[]) =>
    inputOf(
      {
        segment: category(parts.flatMap(([times, segment]) => repeated([times, segment]))),
        region: category(parts.flatMap(([times, , region]) => repeated([times, region]))),
      },
      { regions: ['EU', 'US'] },
    );
  checkCases(quotaCells, [
    {
      says: 'each cell feeds three',
      input: cells([60, 'Top', 'EU'], [70, 'Rest', 'EU']),
      verdict: 'good',
      figure: 60,
      code: 'cells-fed',
    },
    {
      says: 'one of four starves',
      input: cells([9, 'Top', 'EU'], [70, 'Top', 'US'], [80, 'Rest', 'EU'], [90, 'Rest', 'US']),
      verdict: 'watch',
      figure: 9,
      code: 'cells-starving',
    },
    {
      says: 'half starve',
      input: cells([9, 'Top', 'EU'], [70, 'Rest', 'EU']),
      verdict: 'act',
      figure: 9,
      code: 'cells-starving',
    },
    {
      says: 'Unknown is no cell',
      input: cells([5, 'Unknown', 'EU'], [5, 'Top', null], [60, 'Top', 'EU']),
      verdict: 'good',
      figure: 60,
      code: 'cells-fed',
    },
    { says: 'no account', input: cells(), verdict: 'not known', figure: null, code: 'cells-not-known' },
  ]);

  test('names the starving cells, smallest first', () => {
    const { message } = quotaCells.check(cells([12, 'Rest', 'US'], [3, 'Top', 'EU'], [99, 'Top', 'US']), 60);
    expect(message).toBe(
      '2 of 3 cells of segment and region hold fewer than 60 accounts: Top × EU (3), Rest × US (12)',
    );
  });
});

describe('classifiable in a minute', () => {
  const placedOf = (placed: number, open: number, parts: Partial<Omit<GuardrailInput, 'placed'>> = {}) =>
    inputOf(
      { segment: segmentsOf(placed, open) },
      { placed: Uint8Array.from(repeated([placed, 2], [open, 0])), ...parts },
    );
  const asks = {
    fieldsUsed: new Map([
      ['employees', 'provider'],
      ['budget', 'discovery'],
    ] as const),
    criteria: [
      { name: 'size', field: 'employees', weight: 30 },
      { name: 'money', field: 'budget', weight: 10 },
    ],
  };
  checkCases(minute, [
    {
      says: 'four in five',
      input: placedOf(80, 20, asks),
      verdict: 'good',
      figure: 0.8,
      code: 'minute-placed',
    },
    {
      says: 'seven in ten, the rest by conversation',
      input: placedOf(70, 30, asks),
      verdict: 'watch',
      figure: 0.7,
      code: 'minute-discovery',
    },
    { says: 'half', input: placedOf(50, 50, asks), verdict: 'act', figure: 0.5, code: 'minute-discovery' },
    {
      says: 'half, for blanks alone',
      input: placedOf(50, 50),
      verdict: 'act',
      figure: 0.5,
      code: 'minute-blanks',
    },
    { says: 'nobody', input: placedOf(0, 0), verdict: 'not known', figure: null, code: 'minute-not-known' },
  ]);

  test('says the share that cannot be placed, the weight of such criteria, and another route', () => {
    const found = minute.check(placedOf(50, 50, asks), 0.8);
    expect(found.message).toBe(
      '50 % of the accounts cannot be placed in a minute; only a conversation tells budget',
    );
    expect(found.advice).toMatch(/ask in the first call, through a partner, or at an event/);
    expect(found.detail).toEqual([
      { label: 'accounts that cannot be placed', figure: 0.5 },
      { label: 'weight of the criterion money', figure: 0.25 },
    ]);
  });
});

describe('fill rate', () => {
  const filled = (known: number, blank: number) =>
    inputOf(
      {
        segment: segmentsOf(1, known + blank - 1),
        employees: money(repeated<number | null>([known, 5], [blank, null])),
        industry: category(repeated([known + blank, 'Retail'])),
      },
      {
        fieldsUsed: new Map([
          ['industry', 'provider'],
          ['employees', 'provider'],
        ] as const),
      },
    );
  checkCases(fillRate, [
    { says: 'four in five', input: filled(8, 2), verdict: 'good', figure: 0.8, code: 'fill-good' },
    { says: 'seven in ten', input: filled(7, 3), verdict: 'watch', figure: 0.7, code: 'fill-sparse' },
    { says: 'half', input: filled(5, 5), verdict: 'act', figure: 0.5, code: 'fill-sparse' },
    {
      says: 'no field used',
      input: inputOf({ segment: segmentsOf(1, 1) }),
      verdict: 'not known',
      figure: null,
      code: 'fill-not-known',
    },
  ]);

  test('knows a blank in every kind of column, and a field that is not there', () => {
    const fields: Readonly<Record<string, PlainField>> = {
      number: money([1, null]),
      text: category(['a', null]),
      list: { kind: 'list', values: [[], null] },
      flag: { kind: 'flag', values: [false, null] },
    };
    const names = ['number', 'text', 'list', 'flag', 'nowhere'];
    const input = inputOf(fields, { fieldsUsed: new Map(names.map((name) => [name, 'provider'])) });
    expect(fillRate.check(input, 0.8).detail?.map(({ label, figure }) => [label, figure])).toEqual([
      ['nowhere', 0],
      ['number', 0.5],
      ['text', 0.5],
      ['list', 0.5],
      ['flag', 0.5],
    ]);
  });
});

describe('too early', () => {
  const many = (accounts: number, customers: number | null) =>
    inputOf({ segment: segmentsOf(0, accounts) }, { customers });
  checkCases(tooEarly, [
    { says: 'enough of both', input: many(400, 20), verdict: 'good', figure: 400, code: 'early-enough' },
    {
      says: 'enough accounts, customers not known',
      input: many(400, null),
      verdict: 'good',
      figure: 400,
      code: 'early-enough',
    },
    { says: 'few customers', input: many(400, 19), verdict: 'watch', figure: 400, code: 'early-customers' },
    { says: 'barely enough', input: many(250, 30), verdict: 'watch', figure: 250, code: 'early-barely' },
    { says: 'few accounts', input: many(85, 60), verdict: 'act', figure: 85, code: 'early-accounts' },
  ]);
});

describe('geography', () => {
  const placed = (
    parts: readonly (readonly [number, string, string | null, (string | null)?])[],
    regionFields: readonly string[] = ['country'],
  ) =>
    inputOf(
      {
        region: category(parts.flatMap(([times, region]) => repeated([times, region]))),
        country: category(parts.flatMap(([times, , country]) => repeated([times, country]))),
        state: category(parts.flatMap(([times, , , state = null]) => repeated([times, state]))),
      },
      { regions: [...new Set(parts.map(([, region]) => region))], regionFields },
    );
  checkCases(geography, [
    {
      says: 'languages apart',
      input: placed([
        [50, 'DACH', 'Germany'],
        [50, 'France', 'FR'],
      ]),
      verdict: 'good',
      figure: 0,
      code: 'geography-apart',
    },
    {
      says: 'one language, hours apart',
      input: placed([
        [50, 'UK', 'UK'],
        [50, 'Australia', 'AUS'],
      ]),
      verdict: 'good',
      figure: 0,
      code: 'geography-apart',
    },
    {
      says: 'the coasts of one country',
      input: placed([
        [50, 'East', 'US', 'NY'],
        [50, 'West', 'usa', 'California'],
      ]),
      verdict: 'good',
      figure: 0,
      code: 'geography-apart',
    },
    {
      says: 'two states of one clock',
      input: placed(
        [
          [50, 'One', 'US', 'NY'],
          [50, 'Two', 'United States', 'New Jersey'],
        ],
        ['state'],
      ),
      verdict: 'act',
      figure: 1,
      code: 'geography-alike',
    },
    {
      says: 'a small region beside its twin',
      input: placed([
        [75, 'France', 'FR'],
        [15, 'UK', 'UK'],
        [10, 'Ireland', 'IE'],
      ]),
      verdict: 'watch',
      figure: 0.25,
      code: 'geography-alike',
    },
    {
      says: 'one region',
      input: placed([[9, 'All', 'US']]),
      verdict: 'good',
      figure: 0,
      code: 'geography-one',
    },
    {
      says: 'cut by language itself',
      input: placed(
        [
          [9, 'A', null],
          [9, 'B', null],
        ],
        ['language'],
      ),
      verdict: 'good',
      figure: 0,
      code: 'geography-by-zone',
    },
    {
      says: 'cut by city, countries blank',
      input: placed(
        [
          [9, 'A', null],
          [9, 'B', null],
        ],
        ['city'],
      ),
      verdict: 'watch',
      figure: null,
      code: 'geography-by-place',
    },
    {
      says: 'countries that nobody knows',
      input: placed([
        [9, 'A', 'Ruritania'],
        [9, 'B', 'Syldavia'],
      ]),
      verdict: 'not known',
      figure: null,
      code: 'geography-not-known',
    },
  ]);
});

describe('lines too low', () => {
  const cut = (top: readonly (number | null)[], rest: readonly number[], from = 100) =>
    inputOf(
      { segment: segmentsOf(top.length, rest.length), employees: money([...top, ...rest]) },
      { yardstick: 'employees', lines: [{ segment: 'Top', from }] },
    );
  const small = repeated([80, 20]);
  checkCases(linesTooLow, [
    {
      says: 'thinned out',
      input: cut(repeated([20, 180]), small),
      verdict: 'good',
      figure: 1.8,
      code: 'lines-high',
    },
    {
      says: 'crowded at the line',
      input: cut(repeated([20, 120]), small),
      verdict: 'watch',
      figure: 1.2,
      code: 'lines-close',
    },
    {
      says: 'many reach it',
      input: cut(repeated([40, 180]), small),
      verdict: 'watch',
      figure: 1.8,
      code: 'lines-wide',
    },
    {
      says: 'both',
      input: cut(repeated([40, 120]), small),
      verdict: 'act',
      figure: 1.2,
      code: 'lines-crowded',
    },
    {
      says: 'no line',
      input: inputOf({ segment: segmentsOf(1, 1) }),
      verdict: 'not known',
      figure: null,
      code: 'lines-not-known',
    },
    {
      says: 'a line so near 0 that no multiple of it can be said',
      input: cut([120], [80], Number.MIN_VALUE),
      verdict: 'not known',
      figure: null,
      code: 'lines-not-known',
    },
    {
      says: 'no yardstick known',
      input: cut([null], []),
      verdict: 'not known',
      figure: null,
      code: 'lines-not-known',
    },
  ]);
});

describe('value captured', () => {
  const segments = ['Top', 'Mid', 'Rest'];
  const valued = (top: readonly number[], mid: readonly number[], rest: readonly number[]) =>
    inputOf(
      {
        segment: category(repeated([top.length, 'Top'], [mid.length, 'Mid'], [rest.length, 'Rest'])),
        spend: money([...top, ...mid, ...rest]),
      },
      { value: 'spend', segments },
    );
  // Ten accounts each of 90, 9 and 1 lie on one polygon: all of the concentration is captured. By hand the Gini is
  // 89/150; the lower two at their mean of 5 leave 85/150, so the third segment tells (2/75) / (89/150) of it.
  const apart = valued(repeated([10, 90]), repeated([10, 9]), repeated([10, 1]));
  checkCases(valueCaptured, [
    {
      says: 'three that differ',
      input: apart,
      verdict: 'good',
      figure: 2 / 75 / (89 / 150),
      code: 'captured-worth',
    },
    {
      says: 'two that do not',
      input: valued(repeated([10, 90]), repeated([10, 2]), repeated([10, 1])),
      verdict: 'watch',
      figure: 1 - giniOf([2, 1], 90),
      code: 'captured-idle',
    },
    {
      says: 'large and small mixed',
      input: valued([90, 1, 9], [90, 1, 9], [90, 1, 9]),
      verdict: 'act',
      figure: 0,
      code: 'captured-weak',
    },
    {
      says: 'all alike',
      input: valued([5], [5], [5]),
      verdict: 'not known',
      figure: null,
      code: 'captured-not-known',
    },
  ]);

  /** What two of three equal groups keep, the lower two taken at their mean: by the trapezoid areas of the Lorenz curve. */
  function giniOf([mid, low]: readonly [number, number], top: number): number {
    const total = low + mid + top;
    const three = 1 - (1 / 3) * ((low + (2 * low + mid) + (2 * (low + mid) + top)) / total);
    const two = 1 - (2 / 3) * ((low + mid) / total) - (1 / 3) * ((2 * (low + mid) + top) / total);
    return two / three;
  }

  test('shows what ever fewer segments capture', () => {
    const { detail } = valueCaptured.check(apart, 0.02);
    expect(detail?.map(({ label }) => label)).toEqual([
      'captured by 3: Rest | Mid | Top',
      'captured by 2: Rest + Mid | Top',
      'captured by 1: Rest + Mid + Top',
    ]);
    expect(detail?.map(({ figure }) => Math.round(figure * 1000) / 1000)).toEqual([1, 0.955, 0]);
  });
});

/** A guardrail's input where only the tables beside the accounts matter. */
const besides = (evidence: Partial<GuardrailEvidence>): GuardrailInput =>
  inputOf({ segment: segmentsOf(1, 1) }, { evidence: { differences: null, effort: null, ...evidence } });

describe('difference', () => {
  const rates = (...rows: readonly (readonly [name: string, won: number, decided: number])[]) => {
    const groups = rows.map(([name, won, decided]): GroupOutcomes => ({ name, won, decided }));
    return besides({ differences: doesItDiffer('segment', groups) });
  };
  // Newcombe (1998): 56 of 70 and 48 of 80 differ, two-proportion z: p .008.
  checkCases(difference, [
    {
      says: 'two that differ',
      input: rates(['Top', 56, 70], ['Rest', 48, 80]),
      verdict: 'good',
      figure: 0,
      code: 'difference-shown',
    },
    {
      says: 'two of three alike',
      input: rates(['A', 600, 1000], ['B', 605, 1000], ['C', 300, 1000]),
      verdict: 'watch',
      figure: 1,
      code: 'difference-alike',
    },
    {
      says: 'none of three differs',
      input: rates(['A', 500, 1000], ['B', 505, 1000], ['C', 502, 1000]),
      verdict: 'act',
      figure: 3,
      code: 'difference-none',
    },
    {
      says: 'too few deals',
      input: rates(['Top', 3, 4], ['Rest', 1, 4]),
      verdict: 'not known',
      figure: null,
      code: 'difference-too-few',
    },
    {
      says: 'one segment alone',
      input: rates(['Top', 3, 4]),
      verdict: 'not known',
      figure: null,
      code: 'difference-too-few',
    },
    {
      says: 'effort and no deals',
      input: besides({ effort: [] }),
      verdict: 'not known',
      figure: null,
      code: 'difference-no-history',
    },
    {
      says: 'the accounts alone',
      input: inputOf({ segment: segmentsOf(1, 1) }),
      verdict: 'not known',
      figure: null,
      code: 'difference-no-history',
    },
  ]);

  test('as many pairs as the model allows are no fault', () => {
    const alike = rates(['A', 600, 1000], ['B', 605, 1000], ['C', 300, 1000]);
    expect(difference.check(alike, 1)).toMatchObject({ verdict: 'good', figure: 1, threshold: 1 });
    expect(difference.check(rates(['A', 500, 1000], ['B', 505, 1000]), 9).verdict).toBe('act');
  });

  test('says what is missing, and shows p of each measure', () => {
    const { message, detail } = difference.check(rates(['Top', 3, 4], ['Rest', 1, 4]), 0);
    expect(message).toBe(
      'too few to tell whether segment makes a difference: win rate rests on 8 and needs 785',
    );
    // Fisher's exact test of 3 of 4 against 1 of 4: 34/70.
    expect(detail?.[0]).toMatchObject({ figure: expect.closeTo(34 / 70, 10), unit: 'ratio' });
  });
});

describe('effort', () => {
  /** Two accounts, worth 76 and 24, and what each kind of effort gave them. */
  const given = (...kinds: readonly (readonly [kind: string, top: number, rest: number])[]) => {
    const values = [null, ...kinds.map(([kind]) => kind)];
    const rows = kinds.flatMap(([, top, rest], at) => [
      { account: 0, code: at + 1, amount: top },
      { account: 1, code: at + 1, amount: rest },
    ]);
    return besides({
      effort: effortShares(
        { segments: ['Top', 'Rest'], segment: [0, 1], value: [76, 24] },
        {
          account: rows.map(({ account }) => account),
          segment: rows.map(() => -1),
          kind: { kind: 'text', codes: Uint8Array.from(rows, ({ code }) => code), values },
          amount: rows.map(({ amount }) => amount),
          money: rows.map(() => NaN),
        },
      ),
    });
  };
  checkCases(effort, [
    {
      says: 'upside down',
      input: given(['activity', 21, 79]),
      verdict: 'act',
      figure: 0.21 / 0.76,
      code: 'effort-upside-down',
    },
    {
      says: 'half of what the value earns',
      input: given(['activity', 38, 62]),
      verdict: 'act',
      figure: 0.5,
      code: 'effort-upside-down',
    },
    {
      says: 'somewhat behind',
      input: given(['activity', 39, 61]),
      verdict: 'watch',
      figure: 0.39 / 0.76,
      code: 'effort-behind-value',
    },
    {
      says: 'in step',
      input: given(['activity', 76, 24]),
      verdict: 'good',
      figure: 1,
      code: 'effort-follows-value',
    },
    {
      says: 'far ahead',
      input: given(['activity', 97, 3]),
      verdict: 'watch',
      figure: 0.97 / 0.76,
      code: 'effort-ahead-of-value',
    },
    {
      says: 'the kind that is furthest off decides',
      input: given(['activity', 76, 24], ['leads', 10, 90], ['visits', 30, 70]),
      verdict: 'act',
      figure: 0.1 / 0.76,
      code: 'effort-upside-down',
    },
    {
      says: 'nothing done',
      input: given(['activity', 0, 0]),
      verdict: 'not known',
      figure: null,
      code: 'effort-not-known',
    },
    { says: 'no kind', input: given(), verdict: 'not known', figure: null, code: 'effort-no-kind' },
    {
      says: 'no table of effort',
      input: inputOf({ segment: segmentsOf(1, 1) }),
      verdict: 'not known',
      figure: null,
      code: 'effort-no-table',
    },
  ]);

  test('another threshold moves both ends of what is in step, and where it is upside down', () => {
    const behind = given(['activity', 39, 61]);
    expect(effort.check(behind, 0.5).verdict).toBe('good');
    expect(effort.check(behind, 0.9).verdict).toBe('act');
  });

  test('names the kind, how many there are, and shows the others', () => {
    const { message, detail } = effort.check(given(['activity', 76, 24], ['leads', 10, 90]), 0.8);
    expect(message).toBe(
      'Top holds 76 % of the value that is in a segment and gets 10 % of the leads: 90 % goes after the other 24 %, 80/20 upside down (the furthest off of 2 kinds of effort)',
    );
    expect(detail).toEqual([
      { label: 'leads', figure: 0.1 / 0.76 },
      { label: 'activity', figure: 1 },
    ]);
  });
});

test('every guardrail answers, in the order of the list, under the thresholds that the model moved', () => {
  const input = inputOf({ segment: segmentsOf(30, 70), region: category(repeated([100, 'All'])) });
  const found = checkGuardrails(input, [{ name: 'top segment', threshold: 0.35 }]);
  expect(found.map(({ name }) => name)).toEqual(guardrails.map(({ name }) => name));
  expect(found[0]).toMatchObject({ verdict: 'good', threshold: 0.35 });
  expect(found[6]).toMatchObject({ name: 'too early', verdict: 'act', threshold: 200 });
});

test('guardrails have names of their own', () => {
  expect(new Set(guardrails.map(({ name }) => name)).size).toBe(guardrails.length);
});

test.each<[string, readonly string[]]>([
  ['top segment at most 20 % of accounts', ['top segment']],
  ['value share of the top: 80/20, 90/10, Lorenz, Gini', ['value share', 'value captured']],
  ['a handful of reps per region × segment', ['handful of reps']],
  ['number of quota cells and the starving ones', ['quota cells', 'starving cells']],
  ['overlap when rules are read independently', ['overlap']],
  ['classifiable in a minute', ['classifiable in a minute']],
  ['fill rate of the fields used', ['fill rate']],
  ['does the segment differ', ['difference']],
  ['share of unlikely buyers in each top territory', ['unlikely buyers']],
  ['geography that is neither time zone nor language', ['geography']],
  ['too early to segment at all', ['too early']],
  ['lines too low', ['lines too low']],
  ['effort share against value share', ['effort']],
])('what is promised is judged, with a verdict, a threshold and what was found: %s', (_, names) => {
  const judged = checkGuardrails(inputOf({ segment: segmentsOf(30, 70) }), []);
  for (const name of names)
    expect(judged.find((each) => each.name === name)).toMatchObject({
      verdict: expect.any(String) as unknown,
      threshold: expect.any(Number) as unknown,
      message: expect.any(String) as unknown,
    });
});
