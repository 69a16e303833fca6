import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { defineProblem, type Problem } from '#core';
import type { Job } from './engine';
import { kindOfFile } from './input-files';

const isAddress = defineProblem(
  'warehouse/address',
  '--{option} "{value}" is an address, and DuckDB opens files of this machine alone: give a path, or take --engine spark',
);
const unknownEnding = defineProblem(
  'warehouse/unknown-ending',
  '--out "{out}" ends in {ending}, and DuckDB writes .parquet, .csv, .tsv, .csv.gz and .tsv.gz: give it one of these, or a / at its end for a folder',
);

const address = /^[a-z][a-z0-9+.-]+:\/\//i;

/** An ending by which people know a kind of file; a date or a number behind a point is none. */
const ending = /^\.[a-z][a-z0-9]{0,7}$/i;

/** Names that do not mean the files that they seem to mean: an address, and an output of a kind that is not written. */
export async function fileNameProblems({ input, out }: Pick<Job, 'input' | 'out'>): Promise<Problem[]> {
  const problems = Object.entries({ input, out }).flatMap(([option, value]) =>
    address.test(value) ? [isAddress({ option, value })] : [],
  );
  const ends = /[/\\]$/.test(out) ? '' : extname(out);
  if (problems.length > 0 || kindOfFile(out) !== undefined || !ending.test(ends)) return problems;
  const standing = await stat(out).catch(() => undefined);
  return standing?.isDirectory() ? [] : [unknownEnding({ out, ending: ends })];
}
