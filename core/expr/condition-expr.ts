import { dayOf } from '../values/day';
import type { FieldKind, KindOf } from '../values/field-kind';
import {
  all,
  any,
  atLeast,
  atMost,
  between,
  constant,
  containsAll,
  containsAny,
  equals,
  field,
  isBlank,
  isKnown,
  lessThan,
  moreThan,
  not,
  oneOf,
  startsWith,
} from './builders';
import type { Condition, ConditionValue, When } from './condition';
import type { Expr } from './expr';

/** What a condition means that makes no sense for its field: nobody knows. The model's check has told the user. */
const unknown = constant(null);

const isNumeric = (kind: FieldKind | undefined): boolean =>
  kind === 'number' || kind === 'money' || kind === 'date';

/** One value of a condition in the field's own kind: a number (for dates the day's), a text, or null where it fits neither. */
function valueFor(value: unknown, kind: FieldKind | undefined): string | number | null {
  if (kind === 'date' && typeof value === 'string') return dayOf(value.trim());
  if (isNumeric(kind)) {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : null;
  }
  if (typeof value === 'number') return kind === undefined ? value : String(value);
  return typeof value === 'string' ? value : null;
}

/** Every value of a condition, whether one or several are written; what does not fit is left out. */
function valuesFor(value: ConditionValue, kind: FieldKind | undefined): readonly (string | number)[] {
  const several: readonly unknown[] = Array.isArray(value) ? value : [value];
  return several.map((one) => valueFor(one, kind)).filter((one) => one !== null);
}

function flagExpr(asked: Expr, kind: FieldKind | undefined, wanted: boolean): Expr {
  if (kind !== 'flag') return unknown;
  return wanted ? asked : not(asked);
}

function isExpr(asked: Expr, value: ConditionValue, kind: FieldKind | undefined): Expr {
  if (kind === 'list') return containsAny(asked, valuesFor(value, kind).map(String));
  if (kind === 'flag') return unknown;
  const values = valuesFor(value, kind);
  const [first] = values;
  if (first === undefined) return unknown;
  return values.length === 1 ? equals(asked, first) : oneOf(asked, values);
}

function listExpr(asked: Expr, { test, value }: Condition, kind: FieldKind | undefined): Expr {
  const items = valuesFor(value, kind).map(String);
  if (kind !== 'list') {
    // A text is a list of one.
    if (isNumeric(kind) || kind === 'flag' || (test === 'contains all' && items.length > 1)) return unknown;
    return test === 'contains none' ? not(oneOf(asked, items)) : oneOf(asked, items);
  }
  if (test === 'contains all') return containsAll(asked, items);
  return test === 'contains any' ? containsAny(asked, items) : not(containsAny(asked, items));
}

function orderExpr(asked: Expr, { test, value }: Condition, kind: FieldKind | undefined): Expr {
  if (!isNumeric(kind) && kind !== undefined) return unknown;
  const [low, high] = valuesFor(value, kind);
  if (low === undefined) return unknown;
  switch (test) {
    case 'at least':
      return atLeast(asked, low);
    case 'at most':
      return atMost(asked, low);
    case 'more than':
      return moreThan(asked, low);
    case 'less than':
      return lessThan(asked, low);
    default:
      return high === undefined ? unknown : between(asked, low, high);
  }
}

/**
 * One condition as an expression, by the kind of its field: ISO days become day numbers, `is` asks a list
 * whether it contains, negative tests are unknown where the field is. A value that does not fit the field
 * makes the condition unknown (the model's check reports it), never an error.
 * @param condition - a line of a rule
 * @param kindOf - the kind of a field by its key
 */
export function conditionExpr(condition: Condition, kindOf: KindOf): Expr {
  const kind = kindOf(condition.field);
  const asked = field(condition.field);
  switch (condition.test) {
    case 'is':
    case 'in':
      return isExpr(asked, condition.value, kind);
    case 'is not':
    case 'not in':
      return not(isExpr(asked, condition.value, kind));
    case 'contains any':
    case 'contains all':
    case 'contains none':
      return listExpr(asked, condition, kind);
    case 'starts with':
      return typeof condition.value === 'string' && (kind === 'category' || kind === 'id')
        ? startsWith(asked, condition.value)
        : unknown;
    case 'is blank':
      return isBlank(asked);
    case 'is known':
      return isKnown(asked);
    case 'is yes':
    case 'is no':
      return flagExpr(asked, kind, condition.test === 'is yes');
    default:
      return orderExpr(asked, condition, kind);
  }
}

/** Alternatives as an expression: any of them, each all of its conditions; no alternative at all is true. */
export function whenExpr(when: When, kindOf: KindOf): Expr {
  if (when.length === 0) return constant(true);
  return any(when.map((conditions) => all(conditions.map((condition) => conditionExpr(condition, kindOf)))));
}
