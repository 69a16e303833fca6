import { answersDemand } from '../accounts/answers-demand';
import { encode } from '../accounts/encode';
import type { FieldMapping } from '../accounts/field';
import type { Column, Frame } from '../expr/columns';
import type { Demand } from '../expr/demands';
import { found, type Problem, type Result } from '../values/problem';
import type { Table } from '../values/table';

/** Reads account fields of one table into a frame; the same object comes back while nothing new is asked. */
export type FieldReader = (
  mappings: readonly FieldMapping[],
  demands: ReadonlyMap<string, Demand>,
) => Result<Frame>;

interface ReadField {
  readonly mapping: string;
  readonly column: Column;
  readonly demand: Demand;
  readonly notices: readonly Problem[];
}

const nothingAsked: Demand = { texts: new Set(), prefixes: new Set(), items: new Set(), every: false };

/** Keeps the fields of a table as they were read, and reads only what is new or asked for more. */
export function createFieldReader(table: Table): FieldReader {
  const known = new Map<string, ReadField>();
  let last: { readonly fields: string; readonly answer: Result<Frame> } | undefined;
  return (mappings, demands) => {
    const missing = mappings.filter((mapping) => {
      const before = known.get(mapping.field);
      return (
        !before ||
        before.mapping !== JSON.stringify(mapping) ||
        !answersDemand(before.column, before.demand, demands.get(mapping.field) ?? nothingAsked)
      );
    });
    const fields = mappings.map(({ field }) => field).join('\n');
    if (last && missing.length === 0 && last.fields === fields) return last.answer;
    if (missing.length > 0) {
      const read = encode(table, missing, demands);
      if (!read.ok) return read;
      for (const mapping of missing) {
        const column = read.value.columns.get(mapping.field);
        const demand = demands.get(mapping.field) ?? nothingAsked;
        const notices = read.notices.filter(({ parameters }) => parameters['field'] === mapping.field);
        if (column) known.set(mapping.field, { mapping: JSON.stringify(mapping), column, demand, notices });
      }
    }
    const read = mappings.flatMap(({ field }) => known.get(field) ?? []);
    const columns = new Map(
      mappings.flatMap(({ field }) => {
        const column = known.get(field)?.column;
        return column ? [[field, column] as const] : [];
      }),
    );
    const answer = found<Frame>(
      { length: table.rowCount, columns },
      read.flatMap(({ notices }) => notices),
    );
    last = { fields, answer };
    return answer;
  };
}
