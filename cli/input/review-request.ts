import type { Words } from '../command';
import type { Sources } from '../prepare';
import { overwriting } from './overwriting';
import { readWhole } from './read-settings';
import { readSources } from './read-sources';

/** What the command line asks of a review. */
export interface ReviewRequest extends Sources {
  readonly out: string | undefined;
  readonly read: readonly string[];
  readonly overrides: string | undefined;
  readonly log: string | undefined;
  readonly who: string;
  readonly owners: readonly string[];
  readonly rows: number | undefined;
}

/** Rows that an owner can be asked. */
const mostRows = 10_000;

/** Reads the words of the command; a sentence says what is wrong with them. */
export function readReviewRequest(words: Words): ReviewRequest | string {
  const sources = readSources(words);
  if (typeof sources === 'string') return sources;
  const [out, overrides, log] = ['out', 'overrides', 'log'].map((option) => words.text(option));
  const read = words.texts('read');
  const rows = readWhole(words, 'rows', 1, mostRows);
  if (typeof rows === 'string') return rows;
  if ((out === undefined) === (read.length === 0))
    return 'give --out FOLDER|FILE.xlsx to write review sheets, or --read FILE to read them back';
  if (out !== undefined && /\.(?:csv|tsv|json|xls|xlsm)$/i.test(out))
    return `--out takes a folder or a name that ends in .xlsx, not "${out}"`;
  if (read.length > 0 && overrides === undefined)
    return '--read needs --overrides OVERRIDES.csv, which the corrections are added to';
  if (read.length > 0 && !/\.csv$/i.test(overrides ?? ''))
    return `--overrides takes a csv file that corrections are added to, not "${overrides ?? ''}"`;
  const misuse = overwriting(sources, 'out', out) ?? overwriting(sources, 'log', log);
  const who = words.text('who') ?? '';
  return misuse ?? { ...sources, out, overrides, log, read, who, owners: words.texts('owner'), rows };
}
