import { all, atLeast, caseOf, containsAny, field, lessThan } from '../../../core/expr/builders';
import type { Frame } from '../../../core/expr/columns';
import { evaluate } from '../../../core/expr/evaluate';
import { createEvaluator } from '../../../core/expr/evaluator';
import type { Expr } from '../../../core/expr/expr';
import { countReached, fewCuts } from '../../../core/expr/few-cuts';
import { seededChance } from '../../../core/stats/seeded-chance';

const rows = 5000;

function frame(): Frame {
  const chance = seededChance(7);
  const numbers = () =>
    Float64Array.from({ length: rows }, () => (chance.happens(0.1) ? NaN : chance.below(2000)));
  const masks = [
    Uint32Array.from({ length: rows }, () => (chance.happens(0.1) ? 0x80000000 : chance.below(4))),
  ];
  return {
    length: rows,
    columns: new Map([
      ['employees', { kind: 'number', values: numbers() }],
      ['revenue', { kind: 'number', values: numbers() }],
      ['technologies', { kind: 'list', masks, items: ['kafka', 'spark'] }],
    ]),
  };
}

function segments(line: number): Expr {
  return caseOf(
    [
      { when: atLeast(field('employees'), line), then: { op: 'constant', value: 'Enterprise' } },
      {
        when: all([atLeast(field('revenue'), 500), containsAny(field('technologies'), ['kafka'])]),
        then: { op: 'constant', value: 'Growth' },
      },
      { when: lessThan(field('revenue'), 100), then: { op: 'constant', value: 'Micro' } },
    ],
    'Small',
  );
}

test('a line that moves again and again gives what a fresh evaluation gives', () => {
  const accounts = frame();
  const evaluator = createEvaluator(accounts);
  for (const line of [1000, 1200, 1400, 1000, 1600, 50]) {
    expect(evaluator.column(segments(line))).toEqual(evaluate(segments(line), accounts));
  }
});

test('of a few cuts those are counted that a number has reached; a blank has reached none', () => {
  const values = Float64Array.of(NaN, -Infinity, -5, 0, 10, 10.5, 1e9);
  for (let count = 1; count <= fewCuts; count += 1) {
    const cuts = Float64Array.from({ length: count }, (_, at) => (at === 0 ? -Infinity : (at - 1) * 5));
    const reached = new Uint16Array(values.length);
    countReached(reached, values, values.length, cuts);
    expect([...reached]).toEqual([...values].map((value) => cuts.filter((cut) => value >= cut).length));
  }
});
