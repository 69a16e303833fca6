import {
  changeList,
  found,
  mergedTable,
  refused,
  rememberedSource,
  withSource,
  type FieldMapping,
  type GonePolicy,
  type Model,
  type Problem,
  type Result,
  type Rows,
  type Table,
} from '#core';
import { writeCsv, writeXlsx } from '#files';
import type { Words } from '../command';
import type { ShownImport } from '../print/print-import';
import { notWritten, writeFile } from './write-file';
import { writeModel } from './write-model';
import { writtenKind } from './write-report';

/** Rows that are made into text at a time. */
const CHUNK = 5000;

/** The accounts that are imported into, and how they are read. */
export interface ImportInto {
  readonly table: Table;
  readonly fields: readonly FieldMapping[];
  readonly model: Model | undefined;
}

async function writeRows(file: string, headers: readonly string[], rows: Rows): Promise<readonly Problem[]> {
  const said = (detail: string | undefined) => (detail === undefined ? [] : [notWritten({ detail })]);
  if (writtenKind(file) === 'csv') {
    function* pieces() {
      yield writeCsv([[...headers]]);
      for (let from = 0; from < rows.length; from += CHUNK) yield writeCsv(rows.slice(from, from + CHUNK));
    }
    return said(await writeFile(file, pieces()));
  }
  const columns = headers.map((header) => ({ header }));
  const sheet = { name: 'Accounts', role: 'input' as const, columns, rows: rows.map((row) => [...row]) };
  const written = await writeXlsx({ title: 'Accounts', sheets: [sheet], names: [] });
  return written.ok ? said(await writeFile(file, written.value)) : written.problems;
}

/** What has become of the accounts that an import lacks. */
const gonePast: Readonly<Record<GonePolicy, string>> = {
  keep: 'left as it is',
  mark: 'marked in the column Missing from import',
  delete: 'taken out',
};

/** Writes what was asked for, and says what was written. */
export async function writeImport(
  words: Words,
  { existing, merge, prepared, file }: ShownImport,
  { model, fields }: ImportInto,
  policy: { readonly gone: GonePolicy; readonly mark: string },
): Promise<Result<readonly string[]>> {
  const [out, changes, remember, source] = ['out', 'changes', 'remember', 'source'].map((name) =>
    words.text(name),
  );
  const said: string[] = [];
  const problems: Problem[] = [];
  if (out !== undefined) {
    const { headers, rows } = mergedTable(existing, merge, policy);
    problems.push(...(await writeRows(out, headers, rows)));
    said.push(`Wrote ${out}: the accounts with the import; what is gone is ${gonePast[policy.gone]}`);
  }
  if (changes !== undefined) {
    const [header = [], ...rows] = changeList(existing, merge);
    problems.push(...(await writeRows(changes, header.map(String), rows)));
    said.push(`Wrote ${changes}: what changes, cell by cell`);
  }
  if (remember !== undefined && source !== undefined && model) {
    const told = rememberedSource(source, prepared.columns, merge.key, fields);
    problems.push(
      ...(await writeModel(remember, { ...model, sources: withSource(model.sources ?? [], told) })),
    );
    said.push(`Wrote ${remember}: the model, which reads ${file} as ${source} from now on`);
  }
  return problems.length > 0 ? refused(problems) : found(said);
}
