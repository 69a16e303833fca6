import { found, type Result, type takeCorrections } from '#core';
import type { ReviewRequest } from '../input/review-request';
import { appendCsv } from './append-csv';

const overrideHeaders = ['key', 'field', 'value', 'who', 'when', 'why'] as const;
const logHeaders = ['When', 'Who', 'Account', 'Key', 'Field', 'Before', 'After', 'Why'] as const;

/** Adds what was taken to the overrides, and to the log where there is one. */
export async function keepCorrections(
  taken: ReturnType<typeof takeCorrections>,
  { overrides, log }: Pick<ReviewRequest, 'overrides' | 'log'>,
): Promise<Result<readonly string[]>> {
  const written: string[] = [];
  if (overrides !== undefined && taken.overrides.length > 0) {
    const rows = taken.overrides.map(({ key, field, value, who, when, why }) => ({
      key,
      field,
      value,
      who,
      when,
      why,
    }));
    const done = await appendCsv(overrides, overrideHeaders, rows);
    if (!done.ok) return done;
    written.push(overrides);
  }
  if (log !== undefined && taken.changes.length > 0) {
    const rows = taken.changes.map((change) => ({
      When: change.when,
      Who: change.who,
      Account: change.name,
      Key: change.key,
      Field: change.field,
      Before: change.before,
      After: change.after,
      Why: change.why,
    }));
    const done = await appendCsv(log, logHeaders, rows);
    if (!done.ok) return done;
    written.push(log);
  }
  return found(written);
}
