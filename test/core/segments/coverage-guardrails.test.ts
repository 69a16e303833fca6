import type { CellCoverage, Guardrail, GuardrailCoverage, TopBook } from '../../../core/segments/guardrail';
import { guardrails } from '../../../core/segments/guardrails';
import { handful } from '../../../core/segments/guardrails/handful';
import { starvingCells } from '../../../core/segments/guardrails/starving-cells';
import { unlikelyBuyers } from '../../../core/segments/guardrails/unlikely-buyers';
import { inputOf } from './guardrail-input';

const cell = (reps: number, reach = 60, fullBook: number | null = 60, at = 0): CellCoverage => ({
  segment: 'Top',
  region: `Region ${at}`,
  accounts: 10,
  reps,
  reach,
  fullBook,
});

const cellsOf = (...reps: readonly number[]): GuardrailCoverage => ({
  cells: reps.map((count, at) => cell(count, 60, 60, at)),
  topBooks: [],
});

const reached = (...shares: readonly (number | null)[]): GuardrailCoverage => ({
  cells: shares.map((share, at) => (share === null ? cell(3, 5, null, at) : cell(3, share * 60, 60, at))),
  topBooks: [],
});

const books = (...shares: readonly number[]): GuardrailCoverage => ({
  cells: [],
  topBooks: shares.map((share, at): TopBook => ({ rep: `Rep ${at}`, accounts: 100, unlikely: 100 * share })),
});

describe.each<[Guardrail, readonly [string, GuardrailCoverage | undefined, string, number | null, string][]]>(
  [
    [
      handful,
      [
        ['three in each', cellsOf(3, 4), 'good', 3, 'handful-enough'],
        ['one cell of four is short', cellsOf(3, 3, 2, 5), 'watch', 2, 'handful-too-few'],
        ['one cell of three is short', cellsOf(3, 2, 5), 'act', 2, 'handful-too-few'],
        ['nobody there', cellsOf(0), 'act', 0, 'handful-too-few'],
        ['no cell', cellsOf(), 'not known', null, 'handful-no-cells'],
        ['no reps', undefined, 'not known', null, 'handful-no-reps'],
      ],
    ],
    [
      starvingCells,
      [
        ['a third of a book', reached(1 / 3, 2), 'good', 1 / 3, 'starving-none'],
        ['one cell of four starves', reached(0.3, 1, 1, 1), 'watch', 0.3, 'starving-cells'],
        ['half the cells starve', reached(0.3, 1), 'act', 0.3, 'starving-cells'],
        ['a cell whose full book is not known is left out', reached(null, 0.5), 'good', 0.5, 'starving-none'],
        ['no full book is known', reached(null), 'not known', null, 'starving-no-books'],
        ['a cell without reps starves nobody', cellsOf(0), 'not known', null, 'starving-no-books'],
        ['no reps', undefined, 'not known', null, 'starving-no-reps'],
      ],
    ],
    [
      unlikelyBuyers,
      [
        ['three in ten', books(0.3, 0.1), 'good', 0.3, 'unlikely-few'],
        ['a little more', books(0.1, 0.4), 'watch', 0.4, 'unlikely-many'],
        ['half', books(0.5), 'act', 0.5, 'unlikely-many'],
        ['nobody owns one', books(), 'not known', null, 'unlikely-no-owner'],
        ['nothing tells', { cells: [], topBooks: null }, 'not known', null, 'unlikely-no-sign'],
        ['no reps', undefined, 'not known', null, 'unlikely-no-reps'],
      ],
    ],
  ],
)('$name', (guardrail, cases) => {
  test.each(cases)('%s', (_, coverage, verdict, figure, code) => {
    const found = guardrail.check(inputOf({}, coverage ? { coverage } : {}), guardrail.threshold);
    expect([found.verdict, found.code]).toEqual([verdict, code]);
    if (figure === null) expect(found.figure).toBeNull();
    else expect(found.figure).toBeCloseTo(figure, 12);
    expect(found.message + found.advice).not.toMatch(/[{}]|undefined|NaN/);
    expect(found.advice === '').toBe(verdict === 'good');
  });
});

test('they name the cells and books, worst first', () => {
  expect(handful.check(inputOf({}, { coverage: cellsOf(2, 0, 9) }), 3).message).toBe(
    '2 of 3 cells of segment and region have fewer than 3 reps of one role: Top × Region 1 (0), Top × Region 0 (2)',
  );
  expect(starvingCells.check(inputOf({}, { coverage: reached(0.3, 0.1, 1) }), 1 / 3).message).toBe(
    'in 2 of 3 cells reps cannot reach 33.3 % of a full book: Top × Region 1 (6 / 60), Top × Region 0 (18 / 60)',
  );
  expect(unlikelyBuyers.check(inputOf({}, { coverage: books(0.1, 0.35, 0.6) }), 0.3)).toMatchObject({
    message:
      'in 2 of 3 books of Top more than 30 % of the accounts are unlikely to buy: Rep 2 (60 %), Rep 1 (35 %)',
    detail: [
      { label: 'Rep 2', figure: 0.6 },
      { label: 'Rep 1', figure: 0.35 },
    ],
  });
});

/** What the design asks of guardrails, and the guardrail that answers it. */
const asked = {
  'top segment of at most 20 % of accounts': 'top segment',
  'value share of the top: 80/20, Lorenz, Gini': 'value share',
  'a handful of reps per region × segment': 'handful of reps',
  'number of quota cells': 'quota cells',
  'the starving ones': 'starving cells',
  'overlap matrix when rules are read independently': 'overlap',
  'classifiable in a minute': 'classifiable in a minute',
  'fill rate of the fields used': 'fill rate',
  'does the segment differ': 'difference',
  'share of unlikely buyers in each top territory': 'unlikely buyers',
  'geography that is neither time zone nor language': 'geography',
  'too early to segment at all': 'too early',
  'lines too low: when in doubt, move lines up': 'lines too low',
  'each segment adds to what segments capture of value': 'value captured',
  'effort share against value share': 'effort',
};

test('every guardrail that the design asks for is in the list, and none beside them', () => {
  expect(Object.values(asked).sort()).toEqual(guardrails.map(({ name }) => name).sort());
});
