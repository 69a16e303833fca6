import type { ListColumn } from '../../expr/columns';
import { field } from '../../expr/builders';
import { conditionExpr } from '../../expr/condition-expr';
import { fold } from '../../expr/fold';
import type { Criterion } from '../criterion';
import { pointsAt, pointsOf, textsOf } from '../criterion-lines';
import { defineCriterion } from '../define-criterion';
import { fieldText } from '../field-text';

const tests = ['contains any', 'contains all'] as const;

/** The items that the criterion asks for, each once, in the sheet's order. */
function itemsAsked(criterion: Criterion): readonly string[] {
  const items = new Map<string, string>();
  for (const line of criterion.lines) {
    for (const item of textsOf(line)) if (!items.has(fold(item))) items.set(fold(item), item);
  }
  return [...items.values()];
}

function itemsFound(criterion: Criterion, column: ListColumn): (row: number) => string {
  const places = new Map(column.items.map((item, place) => [fold(item), place]));
  const asked = itemsAsked(criterion).flatMap((item) => {
    const place = places.get(fold(item));
    return place === undefined ? [] : [{ item, word: Math.floor(place / 31), bit: 1 << (place % 31) }];
  });
  const none = `none of ${itemsAsked(criterion).join(', ')}`;
  return (row) => {
    const found = asked.filter(({ word, bit }) => ((column.masks[word]?.[row] ?? 0) & bit) !== 0);
    return found.length === 0 ? none : found.map(({ item }) => item).join(', ');
  };
}

/** List: points by what a list contains; the lines are read from the top and the first that holds gives its points. */
export const list = defineCriterion({
  kind: 'list',
  label: 'List',
  help: 'Points by what a list contains: the first line that holds gives its points.',
  fieldKinds: ['list', 'category'],
  lines: [
    {
      test: 'contains any',
      help: 'holds at least one of these',
      value: 'texts',
      points: true,
      least: 0,
      most: Infinity,
    },
    {
      test: 'contains all',
      help: 'holds every one of these',
      value: 'texts',
      points: true,
      least: 0,
      most: Infinity,
    },
    { test: 'otherwise', help: 'no line above holds', value: 'none', points: true, least: 0, most: 1 },
  ],
  oneOf: tests,
  toExpr(criterion, { kindOf }) {
    const branches = criterion.lines.flatMap((line) => {
      const test = tests.find((word) => word === fold(line.test));
      if (test === undefined || line.points === null) return [];
      const condition = { field: criterion.field, test, value: textsOf(line) };
      return [{ when: conditionExpr(condition, kindOf), points: line.points }];
    });
    return pointsOf(field(criterion.field), branches, pointsAt(criterion, 'otherwise'));
  },
  valueText: (criterion, column, context) =>
    column.kind === 'list' ? itemsFound(criterion, column) : fieldText(criterion.field, column, context),
});
