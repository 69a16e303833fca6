import type { Cell, Rows } from '../../values/cell';
import { found } from '../../values/problem';
import { defineFunction } from '../define-function';
import type { NamedLine } from '../named-line';

/** The highest line that each number is not below, in place; what is no number, or below every line, is a blank. */
export function tiersInPlace(values: Rows, highestFirst: readonly NamedLine[]): Cell[][] {
  const tierOf = (cell: unknown) =>
    typeof cell === 'number' ? (highestFirst.find(({ from }) => cell >= from)?.name ?? '') : '';
  return values.map((row) => row.map(tierOf));
}

export const tierFunction = defineFunction({
  name: 'TIER',
  summary: 'The tier that each value reaches: the highest line that it is not below.',
  params: {
    value: {
      kind: 'elements',
      label: 'Value',
      help: 'One number or a range of them; what is no number, or below every line, gives a blank.',
    },
    tiers: { kind: 'lines', label: 'Tiers', help: 'A block name, from, in any order, such as A and 100000.' },
  },
  returns: { shape: 'elements' },
  examples: [
    {
      args: [
        [[250000], [100000], [99999.99], ['n/a'], [null], [-1]],
        [
          ['tier', 'from'],
          ['B', 0],
          ['A', 100000],
        ],
      ],
      gives: [['A'], ['A'], ['B'], [''], [''], ['']],
    },
    {
      args: [
        7,
        [
          ['low', 1],
          ['high', 5],
        ],
      ],
      gives: [['high']],
    },
  ],
  compute({ value, tiers }) {
    return found(tiersInPlace(value, tiers));
  },
});
