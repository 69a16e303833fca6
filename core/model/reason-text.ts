import { cellsOf } from '../expr/cells-of';
import { fold } from '../expr/fold';
import { asOfDay } from './as-of-day';
import type { Model } from './model';
import type { Run } from './run';
import { columnOf } from './run';
import { ruleColumn } from './stages';
import { accountReasons } from '../scoring/account-reasons';
import { pointsColumn } from '../scoring/score';
import { conditionText } from '../segments/condition-text';
import { unknownName } from '../segments/reserved-names';
import { kindsOf } from './kind-of';

/** What a run must be told so that reasons can be given. */
export function reasonColumns(model: Model): {
  readonly wanted: readonly string[];
  readonly fields: readonly string[];
} {
  const asked = new Set(model.criteria.map(({ field }) => field));
  return {
    wanted: [
      ...model.criteria.map(({ name }) => pointsColumn(name)),
      ...new Set(model.segments.map(({ name }) => ruleColumn(name))),
      ...['score', 'excluded', 'possible exclusion', 'segment', 'possible segment'],
    ],
    fields: model.fields.flatMap(({ field }) => (asked.has(field) ? [field] : [])),
  };
}

/** The rule behind each segment, in words: `employees at least 1,000`. */
function rulesInWords(model: Model): ReadonlyMap<string, string> {
  return new Map(
    model.segments.map(({ name, when }) => [
      fold(name),
      when.map((conditions) => conditions.map(conditionText).join(' and ')).join(', or ') || 'every account',
    ]),
  );
}

function segmentReason(run: Run): (row: number) => string {
  const { model, frame } = run;
  const rules = rulesInWords(model);
  const segment = cellsOf(columnOf(frame, 'segment'));
  const possible = cellsOf(columnOf(frame, 'possible segment'));
  const holds = new Map(
    model.segments.map(({ name }) => [fold(name), cellsOf(columnOf(frame, ruleColumn(name)))] as const),
  );
  const claims = [...holds.values()];
  return (row) => {
    const name = String(segment(row));
    const open = possible(row) === null ? '' : `, could be ${possible(row)}`;
    const rule = rules.get(fold(name));
    if (fold(name) === fold(unknownName)) return `segment not known${open}`;
    if (rule !== undefined && holds.get(fold(name))?.(row) === true) return `${name}: ${rule}${open}`;
    const claimed = claims.some((claim) => claim(row) === true);
    if (fold(name) === fold(model.rest) && !claimed) return `${name}: no rule above holds${open}`;
    return `${name}: by name, override or merge${open}`;
  };
}

/** Why each account is where it is, in one line: the segment's rule, then the criteria, strongest first. */
export function reasonText(run: Run): (row: number) => string {
  const { model, frame } = run;
  const { currency } = model.settings;
  const context = { kindOf: kindsOf(model), asOf: asOfDay(model), currency };
  const reasons = accountReasons(frame, model.criteria, context);
  const segment = segmentReason(run);
  return (row) => [segment(row), ...reasons(row).map(({ message }) => message)].join('; ');
}
