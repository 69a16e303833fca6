import { dataQuality, type DataQuality } from '../accounts/data-quality';
import type { FieldMapping } from '../accounts/field';
import { reasonColumns } from '../model/reason-text';
import { marketSizes, type MarketSizes } from '../market/market-sizes';
import { rollUp, type RollUp } from '../market/roll-up';
import { guardrailColumns, guardrailInput, regionsSeen, segmentOrder } from '../model/guardrail-input';
import type { Model } from '../model/model';
import { run, type Run } from '../model/run';
import { worthColumnsOf } from '../model/worth-columns';
import { checkGuardrails } from '../segments/check-guardrails';
import type { GuardrailFinding } from '../segments/guardrail';
import { profile, type ProfileRow } from '../segments/profile';
import type { Override } from '../segments/segmentation';
import { found, type Problem, type Result } from '../values/problem';
import type { Table } from '../values/table';
import { mappedColumns } from './mapped-columns';
import { resultColumns, type ResultColumn } from './result-columns';

/** Everything that a model makes of accounts, for whoever shows it: a workbook, a terminal, JSON. */
export interface Report {
  readonly table: Table;
  readonly run: Run;
  /** How each column of the table is read; undefined where the model does not read it. */
  readonly mappings: readonly (FieldMapping | undefined)[];
  readonly sizes: MarketSizes;
  /** By layer, then by segment. */
  readonly byLayer: RollUp;
  /** By segment, then by region, all accounts last. */
  readonly profile: readonly ProfileRow[];
  readonly guardrails: readonly GuardrailFinding[];
  readonly quality: DataQuality;
  /** What stands beside the accounts. */
  readonly results: readonly ResultColumn[];
  readonly notices: readonly Problem[];
}

/** What the accounts are run with for a report: everything that it shows, in one pass. */
function runForReport(table: Table, model: Model, overrides: readonly Override[]): Result<Run> {
  const judged = guardrailColumns(model);
  const told = reasonColumns(model);
  return run(table, model, {
    overrides,
    wanted: [...new Set([...judged.wanted, ...worthColumnsOf(model), ...told.wanted])],
    fields: [...new Set([...judged.fields, ...told.fields])],
  });
}

/**
 * Runs a model over accounts and gathers all that a report says about them.
 * @param table the accounts without columns of an earlier run (`withoutOwnColumns`)
 * @param model a model that has passed its check
 * @returns the report, or every problem that stands in its way
 */
export function makeReport(
  table: Table,
  model: Model,
  { overrides = [] }: { readonly overrides?: readonly Override[] } = {},
): Result<Report> {
  const done = runForReport(table, model, overrides);
  if (!done.ok) return done;
  const { frame } = done.value;
  const { value } = model.settings;
  const segments = segmentOrder(model);
  const byLayer = rollUp(
    frame,
    ['layer', 'segment'],
    value === null ? [] : [value],
    new Map([['segment', segments]]),
  );
  if (!byLayer.ok) return byLayer;
  return found(
    {
      table,
      run: done.value,
      mappings: mappedColumns(table, model),
      sizes: marketSizes(frame, value),
      byLayer: byLayer.value,
      profile: profile(frame, value, segments, regionsSeen(done.value)),
      guardrails: checkGuardrails(guardrailInput(done.value), model.guardrails),
      quality: dataQuality(table, model.fields),
      results: resultColumns(done.value, table.headers),
      notices: done.notices,
    },
    done.notices,
  );
}
