import { FALSE, TRUE, type Column } from '../expr/columns';
import { fold } from '../expr/fold';
import { segmentOrder } from '../model/guardrail-input';
import type { Run } from '../model/run';
import { quantile } from '../stats/quantile';
import { sortNumbers } from '../stats/sort-numbers';
import { numberText } from '../values/number-text';
import { defineProblem, found, refused, type Result } from '../values/problem';
import { placesOf } from '../segments/places-of';

/** Accounts by group. */
export interface Groups {
  /** What the groups are values of: `segment`, `industry`, `employees`. */
  readonly field: string;
  readonly names: readonly string[];
  /** The group of each account; −1 where its value is blank. */
  readonly of: Int32Array;
}

const notGrouped = defineProblem(
  'evidence/not-grouped',
  '"{field}" is a list, and an account may hold several of its items: ask TECHNOLOGY_LIFT instead',
);
const oneValue = defineProblem(
  'evidence/one-value',
  '"{field}" has {count} known value, so there is nothing to compare',
);

/** A number field is compared by quarters of its accounts. */
const QUARTERS = [0.25, 0.5, 0.75];

function byNumbers(field: string, values: Float64Array): Groups {
  const sorted = sortNumbers(values.filter((value) => value === value));
  const cuts = [...new Set(QUARTERS.map((share) => quantile(sorted, share)))].filter(
    (cut) => cut > sorted[0]!,
  );
  const texts = cuts.map((cut) => numberText(cut, 2));
  const names =
    cuts.length === 0
      ? [numberText(sorted[0] ?? 0, 2)]
      : [
          `below ${texts[0]}`,
          ...cuts.map((_, at) =>
            at + 1 < cuts.length ? `${texts[at]} to ${texts[at + 1]}` : `from ${texts[at]}`,
          ),
        ];
  const of = Int32Array.from(values, (value) =>
    value === value ? cuts.reduce((group, cut) => group + Number(value >= cut), 0) : -1,
  );
  return { field, names, of };
}

function byColumn(run: Run, field: string, column: Column): Groups {
  if (column.kind === 'number') return byNumbers(field, column.values);
  if (column.kind === 'truth') {
    const of = Int32Array.from(column.values, (truth) => (truth === TRUE ? 0 : truth === FALSE ? 1 : -1));
    return { field, names: ['yes', 'no'], of };
  }
  const order = field === 'segment' ? segmentOrder(run.model) : [];
  const { names, of } = placesOf(run.frame, field, order);
  const blank = column.kind === 'text' ? names.findIndex((name) => fold(name) === 'unknown') : -1;
  return { field, names, of: Int32Array.from(of, (place) => (place === blank ? -1 : place)) };
}

/** Leaves out groups that no account is in. */
function filled({ field, names, of }: Groups): Groups {
  const counts = new Int32Array(names.length);
  for (const place of of) if (place >= 0) counts[place]! += 1;
  const kept = names.map((_, at) => at).filter((at) => counts[at]! > 0);
  const moved = new Map(kept.map((at, place) => [at, place]));
  return { field, names: kept.map((at) => names[at]!), of: of.map((place) => moved.get(place) ?? -1) };
}

/**
 * The accounts of a run by the values of one field or computed column; a number field is cut at its quartiles. Segments
 * stand in the model's order, other values in alphabetical order.
 * @param run that computed or read the field
 * @param field the key of a field, or the name of a computed column
 * @returns names, and the group of each account; refused for a list, and where fewer than two values are known
 */
export function groupsBy(run: Run, field: string): Result<Groups> {
  const column = run.frame.columns.get(field);
  if (!column) throw new Error(`the run has no column ${field}`);
  if (column.kind === 'list') return refused([notGrouped({ field })]);
  const groups = filled(byColumn(run, field, column));
  return groups.names.length < 2 ? refused([oneValue({ field, count: groups.names.length })]) : found(groups);
}
