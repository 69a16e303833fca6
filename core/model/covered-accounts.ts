import { isBlankText } from '../accounts/blank-text';
import { columnUnder } from '../accounts/column-under';
import { normaliseDomain } from '../accounts/normalise-domain';
import type { CoveredAccounts, Texts } from '../coverage/covered-accounts';
import { coverageCheck } from '../coverage/coverage-check';
import type { CoverageFinding } from '../coverage/check-finding';
import { checkThresholds } from '../coverage/check-thresholds';
import type { TextColumn } from '../expr/columns';
import { fold } from '../expr/fold';
import { inMarket, standings, textColumn } from '../segments/standing';
import type { Rep } from '../values/rep';
import { cellAt, type Table } from '../values/table';
import { asOfDay } from './as-of-day';
import type { Model } from './model';
import type { Run } from './run-result';
import { worthColumnsOf } from './worth-columns';

const spendField = 'current spend';

/** What a run must be told to compute and read so that the coverage of its accounts can be checked. */
export function coveredColumns(model: Model): {
  readonly wanted: readonly string[];
  readonly fields: readonly string[];
} {
  const amounts = [model.settings.value, spendField].filter((name) => name !== null);
  const kinds = new Map(model.fields.map(({ field, kind }) => [field, kind]));
  return {
    wanted: [
      ...['segment', 'region', 'layer', 'excluded'],
      ...worthColumnsOf(model).filter((name) => name === 'potential'),
      ...worthColumnsOf(model).filter((name) => name !== 'potential' && name === model.settings.value),
    ],
    fields: amounts.filter((name) => kinds.get(name) === 'money' || kinds.get(name) === 'number'),
  };
}

/** The texts of a field as received, by row, the empty text where blank; null where no column is mapped. */
export function textsOf(table: Table, { fields }: Model, field: string): readonly string[] | null {
  const mapping = fields.find((each) => each.field === field);
  const column = mapping ? columnUnder(table, mapping.header) : -1;
  if (column < 0) return null;
  const texts = new Array<string>(table.rowCount);
  for (let row = 0; row < texts.length; row++) {
    const cell = cellAt(table, row, column);
    const text = cell === null || typeof cell === 'object' ? '' : String(cell).trim();
    texts[row] = isBlankText(text) ? '' : text;
  }
  return texts;
}

/** Texts by a dictionary: place 0 is blank. */
export function dictionaryOf(texts: readonly string[]): Texts {
  const places = new Map<string, number>([['', 0]]);
  const values: (string | null)[] = [null];
  const codes = new Uint32Array(texts.length);
  texts.forEach((text, row) => {
    const known = places.get(text) ?? values.push(text) - 1;
    places.set(text, known);
    codes[row] = known;
  });
  return { codes, values };
}

/** Who has each account, as received; null where no column names the owner. */
export function ownersOf(table: Table, model: Model): Texts | null {
  const owners = textsOf(table, model, 'owner');
  return owners && dictionaryOf(owners);
}

/** The row of each account's parent, found by id, then by name; -1 where it has none, is its own, or several are called so. */
function parentRows(
  parents: readonly string[],
  ids: readonly string[] | null,
  names: readonly string[] | null,
): Int32Array {
  const found = new Map<string, number>();
  for (const texts of [names, ids]) {
    const own = new Map<string, number>();
    texts?.forEach((text, row) => {
      if (text !== '') own.set(fold(text), own.has(fold(text)) ? -1 : row);
    });
    own.forEach((row, key) => found.set(key, row));
  }
  return Int32Array.from(parents, (text, row) => {
    const parent = text === '' ? -1 : (found.get(fold(text)) ?? -1);
    return parent === row ? -1 : parent;
  });
}

const numbersOf = ({ frame }: Run, name: string | null): Float64Array | null => {
  const column = name === null ? undefined : frame.columns.get(name);
  return column?.kind === 'number' ? column.values : null;
};

const blankTexts = (length: number): TextColumn => ({
  kind: 'text',
  codes: new Uint8Array(length),
  values: [null],
});

/**
 * The accounts of a run as coverage looks at them: who has them, what they are worth, which of them are one or one family.
 * @param table the accounts as they were given to the run
 * @param run that was told `coveredColumns`
 */
export function coveredAccounts(table: Table, run: Run): CoveredAccounts {
  const { model, frame } = run;
  const [ids, names, domains] = ['id', 'name', 'domain'].map((field) => textsOf(table, model, field));
  const sites = domains ?? textsOf(table, model, 'website');
  const parents = textsOf(table, model, 'parent');
  const standing = standings(frame);
  return {
    count: frame.length,
    inMarket: standing.map((each) => Number(each === inMarket)),
    segment: textColumn(frame, 'segment') ?? blankTexts(frame.length),
    region: textColumn(frame, 'region') ?? blankTexts(frame.length),
    owner: ownersOf(table, model),
    identities: [
      ...(ids ? [ids.map(fold)] : []),
      ...(sites ? [sites.map((text) => normaliseDomain(text) ?? '')] : []),
    ],
    nameOf: (row) => [names?.[row], ids?.[row]].find((text) => text) ?? `row ${row + 1}`,
    parent: parents && parentRows(parents, ids ?? null, names ?? null),
    value: numbersOf(run, model.settings.value),
    potential: numbersOf(run, 'potential'),
    spend: numbersOf(run, spendField),
  };
}

/** The coverage of accounts, held against the reps by the model's roles, touches, thresholds and as-of day. */
export function checkCovered(
  accounts: CoveredAccounts,
  model: Model,
  reps: readonly Rep[],
): readonly CoverageFinding[] {
  return coverageCheck({
    accounts,
    reps,
    rules: model,
    thresholds: checkThresholds(model.guardrails),
    asOf: asOfDay(model),
  });
}

/**
 * The coverage of a run's accounts.
 * @param table the accounts as they were given to the run
 * @param run that was told `coveredColumns`
 */
export function checkRunCoverage(table: Table, run: Run, reps: readonly Rep[]): readonly CoverageFinding[] {
  return checkCovered(coveredAccounts(table, run), run.model, reps);
}
