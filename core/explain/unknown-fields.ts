import { fieldsOf } from '../expr/fields-of';
import { substitute } from '../expr/substitute';
import { whenExpr } from '../expr/condition-expr';
import type { Expr } from '../expr/expr';
import { shownText } from '../accounts/unread-cells';
import { kindsOf } from '../model/kind-of';
import type { Model } from '../model/model';
import type { Stage } from '../model/stages';
import { layerNames } from '../market/layers';
import { pointsColumn } from '../scoring/score';
import { ruleTruth } from '../segments/rule-truth';
import type { Asker, FieldValue } from './account-explanation';
import { defineSentence } from './sentence';

const blank = defineSentence('explain/blank', '{field} is blank; asked by {askers}');
const blankForMore = defineSentence(
  'explain/blank-more',
  '{field} is blank; asked by {askers} and {more} more',
);
const unread = defineSentence('explain/unread', '{field} cannot be read from "{cell}"; asked by {askers}');
const unreadForMore = defineSentence(
  'explain/unread-more',
  '{field} cannot be read from "{cell}"; asked by {askers} and {more} more',
);

/** So many askers are named in a sentence. */
const MOST_NAMED = 3;

type Asking = Asker & { readonly expr: Expr };

/** Everything that asks for fields, with its expression. */
function asking(model: Model, stages: readonly Stage[]): readonly Asking[] {
  const columns = new Map(stages.flatMap((stage) => [...stage.columns]));
  const kindOf = kindsOf(model);
  const column = (part: Asker['part'], name: string, from = name): Asking[] => {
    const expr = columns.get(from);
    return expr ? [{ part, name, expr }] : [];
  };
  return [
    ...model.criteria.flatMap(({ name }) => column('criterion', name, pointsColumn(name))),
    ...model.segments.map((rule) => ({
      part: 'segment' as const,
      name: rule.name,
      expr: ruleTruth(rule, kindOf),
    })),
    ...model.regions.map(({ name, when }) => ({
      part: 'region' as const,
      name,
      expr: whenExpr(when, kindOf),
    })),
    ...(model.regions.length === 0 ? column('region', 'region') : []),
    ...layerNames.map((name) => ({
      part: 'layer' as const,
      name,
      expr: whenExpr(model.layers[name], kindOf),
    })),
    ...model.exclusions.map(({ name, when }) => ({
      part: 'exclusion' as const,
      name,
      expr: whenExpr(when, kindOf),
    })),
    ...(model.characteristics ?? []).map(({ name, field }) => ({
      part: 'propensity' as const,
      name,
      expr: { op: 'field' as const, name: field },
    })),
    ...column('potential', 'potential'),
    ...['whitespace', 'road', 'land', 'lifetime value'].flatMap((name) => column('worth', name)),
  ];
}

/**
 * Who asks for each field: criteria, rules, layers, characteristics and figures of worth, directly or through what is
 * computed from fields.
 * @returns by field; a field that nobody asks for is not there
 */
export function askersOf(model: Model, stages: readonly Stage[]): ReadonlyMap<string, readonly Asker[]> {
  const reckoned = stages[0]?.columns ?? new Map<string, never>();
  const asked = new Map<string, Asker[]>();
  for (const { expr, part, name } of asking(model, stages)) {
    for (const field of fieldsOf(substitute(expr, reckoned))) {
      const askers = asked.get(field) ?? [];
      asked.set(field, askers);
      if (!askers.some((each) => each.part === part && each.name === name)) askers.push({ part, name });
    }
  }
  return asked;
}

/** Says that a field is blank, or cannot be read, and who asks for it. */
export function unknownSentence({ field, origin, cell }: FieldValue, askedBy: readonly Asker[]) {
  const names = [...new Set(askedBy.map(({ name }) => name))];
  const askers = names.slice(0, MOST_NAMED).join(', ');
  const more = names.length - MOST_NAMED;
  if (origin !== 'unread') return more > 0 ? blankForMore({ field, askers, more }) : blank({ field, askers });
  const parameters = { field, askers, cell: shownText(cell) };
  return more > 0 ? unreadForMore({ ...parameters, more }) : unread(parameters);
}
