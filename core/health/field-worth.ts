import type { FieldHolding } from '../accounts/field-holdings';
import { fieldAskers } from '../explain/field-askers';
import { columnOf, type Run } from '../model/run';
import { unknownName } from '../segments/reserved-names';

/** What filling in one field would decide. */
export interface FieldWorth {
  readonly field: string;
  /** Accounts whose layer or segment is open, that lack the field, and of whose layer or segment a rule asks for it. */
  readonly accounts: number;
  /** Of these, those whose layer is open, and those whose segment is; an account may be both. */
  readonly layers: number;
  readonly segments: number;
  /** What those of known value are worth together, in the model's field of value. */
  readonly value: number;
  /** How many of them are of unknown value, beside that sum. */
  readonly valueUnknown: number;
}

/** Which accounts are open, and what is open about them all. */
export interface OpenAccounts {
  /** 1 for an account whose layer, or whose exclusion, a blank leaves open. */
  readonly layer: Uint8Array;
  readonly segment: Uint8Array;
  /** What each is worth; NaN where that is not known. */
  readonly values: Float64Array;
}

function filled(run: Run, name: string): (row: number) => boolean {
  const column = columnOf(run.frame, name);
  return column.kind === 'text' ? (row) => column.codes[row] !== 0 : () => false;
}

function isText(run: Run, name: string, text: string): (row: number) => boolean {
  const column = columnOf(run.frame, name);
  if (column.kind !== 'text') return () => false;
  const code = column.values.indexOf(text);
  return code < 0 ? () => false : (row) => column.codes[row] === code;
}

/** The columns that `openAccounts` asks of a run. */
export const openColumns = ['layer', 'possible layer', 'possible exclusion', 'segment', 'possible segment'];

/** Which accounts a run leaves open. */
export function openAccounts(run: Run): OpenAccounts {
  const { frame, model } = run;
  const rows = (test: (row: number) => boolean) =>
    Uint8Array.from({ length: frame.length }, (_, row) => (test(row) ? 1 : 0));
  const [layer, exclusion] = [filled(run, 'possible layer'), filled(run, 'possible exclusion')];
  const [possible, unknown] = [filled(run, 'possible segment'), isText(run, 'segment', unknownName)];
  const value = model.settings.value === null ? undefined : frame.columns.get(model.settings.value);
  return {
    layer: rows((row) => layer(row) || exclusion(row)),
    segment: rows((row) => possible(row) || unknown(row)),
    values: value?.kind === 'number' ? value.values : new Float64Array(frame.length).fill(NaN),
  };
}

type Asked = Readonly<Record<'layer' | 'segment', boolean>>;

function worthOf(holding: FieldHolding, asked: Asked, open: OpenAccounts): FieldWorth {
  const told = { accounts: 0, layers: 0, segments: 0, value: 0, valueUnknown: 0 };
  for (let row = 0; row < holding.held.length; row += 1) {
    if (holding.held[row] === 1) continue;
    const layer = asked.layer && open.layer[row] === 1;
    const segment = asked.segment && open.segment[row] === 1;
    if (!layer && !segment) continue;
    told.accounts += 1;
    if (layer) told.layers += 1;
    if (segment) told.segments += 1;
    const value = open.values[row] ?? NaN;
    if (Number.isNaN(value)) told.valueUnknown += 1;
    else told.value += value;
  }
  return { field: holding.mapping.field, ...told };
}

/**
 * What filling in each field would decide: the accounts whose layer or segment is unknown, that lack the field, and of which a
 * rule asks for it, with what they are worth. An account that lacks several fields counts at each of them.
 * @param run with `openColumns` and the model's field of value
 * @returns the most money first, then the most accounts; fields that decide nothing are left out
 */
export function fieldWorths(
  run: Run,
  holdings: ReadonlyMap<string, FieldHolding>,
  open: OpenAccounts = openAccounts(run),
): readonly FieldWorth[] {
  const askers = fieldAskers(run.model);
  return [...holdings]
    .map(([field, holding]) => {
      const parts = new Set((askers.get(field) ?? []).map(({ part }) => part));
      const asked = {
        layer: parts.has('layer') || parts.has('exclusion'),
        segment: parts.has('segment') || parts.has('region'),
      };
      return worthOf(holding, asked, open);
    })
    .filter(({ accounts }) => accounts > 0)
    .sort((one, other) => other.value - one.value || other.accounts - one.accounts);
}
