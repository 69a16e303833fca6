import { accountHours } from '../coverage/account-hours';
import type { BalanceRule } from '../coverage/coverage-rules';
import { ownershipOf, type CoveredAccounts, type Texts } from '../coverage/covered-accounts';
import { roleOf } from '../coverage/rep-cells';
import { needKinds, type CarveAccounts, type NeedKind } from '../coverage/territories';
import { fold } from '../expr/fold';
import { onlyRegion, unknownName } from '../segments/reserved-names';
import { defineProblem, found, refused, type Result } from '../values/problem';
import type { Rep } from '../values/rep';
import type { Table } from '../values/table';
import { coveredAccounts, coveredColumns, dictionaryOf, textsOf } from './covered-accounts';
import type { Model } from './model';
import type { Run } from './run-result';
import { buyerColumns, unlikely, unlikelyBuyers } from './unlikely-buyers';

const noWorth = defineProblem(
  'carve/no-worth',
  'books are balanced on what accounts are worth: let the model say a potential, or set "value" to a money field',
);
const noField = defineProblem(
  'carve/no-field',
  'the balance of {role} asks for the field "{field}", and no column of the accounts is mapped to it; map it, or take the line away',
);

/** Days that dynamic books ask for, as far as the accounts have them. */
export const bookDays = ['last activity', 'owner since'] as const;

/** What a run must be told to compute and read so that its accounts can be carved, or their books refilled. */
export function carveColumns(model: Model): {
  readonly wanted: readonly string[];
  readonly fields: readonly string[];
} {
  const { wanted, fields } = coveredColumns(model);
  const days = model.fields.flatMap(({ field, kind }) =>
    kind === 'date' && bookDays.some((day) => day === field) ? [field] : [],
  );
  const size = model.fields.flatMap(({ field, kind }) =>
    field === 'employees' && kind === 'number' ? [field] : [],
  );
  return {
    wanted: [...new Set([...wanted, ...buyerColumns(model)])],
    fields: [...new Set([...fields, ...days, ...size])],
  };
}

/** The accounts that books are made of, and who could have them. */
export interface CarveInput {
  readonly rule: BalanceRule | undefined;
  /** Those in the market, with their rows in the table. */
  readonly accounts: CarveAccounts;
  readonly rows: Int32Array;
  /** With the capacity of their role where they have none of their own. */
  readonly reps: readonly Rep[];
}

const picked = <Values extends ArrayLike<number>>(values: Values, rows: Int32Array): Float64Array =>
  Float64Array.from(rows, (row) => values[row]!);

/** Some rows of a column of texts, and no text where it says nothing of who could have the account. */
function textsIn({ codes, values }: Texts, rows: Int32Array, nothing: readonly string[] = []): Texts {
  const none = new Set(nothing.map(fold));
  return {
    codes: Uint32Array.from(rows, (row) => codes[row]!),
    values: values.map((text) => (text === null || none.has(fold(text)) ? null : text)),
  };
}

/** Who has each account of those who could: of several names the first of the role; nobody where only other roles have it. */
function ownersIn(owner: Texts, rows: Int32Array, reps: readonly Rep[], role: string): Texts {
  const { byCode, names, reps: placesOf } = ownershipOf(owner, reps);
  const values = byCode.map((owners) => {
    const ofRole = owners.find((at) => placesOf[at]!.some((place) => fold(reps[place]!.role) === fold(role)));
    const nobodys = owners.find((at) => placesOf[at]!.length === 0);
    const chosen = ofRole ?? nobodys;
    return chosen === undefined ? null : names[chosen]!;
  });
  return { codes: Uint32Array.from(rows, (row) => owner.codes[row]!), values };
}

const yes = new Set(['yes', 'y', 'true', '1', 'x', 'locked']);

/** The rep whom each account is locked to: named in the field, or its owner where the field only says yes. */
function locksIn(texts: readonly string[], rows: Int32Array, owner: Texts | undefined): Texts {
  const locks = Array.from(rows, (row, at) => {
    const text = texts[row]!;
    if (!yes.has(fold(text))) return /^(?:no|n|false|0)$/i.test(text) ? '' : text;
    return owner?.values[owner.codes[at]!] ?? '';
  });
  return dictionaryOf(locks);
}

interface Asked {
  readonly table: Table;
  readonly model: Model;
  readonly covered: CoveredAccounts;
  readonly rows: Int32Array;
  readonly rule: BalanceRule | undefined;
}

/** What each account asks of its rep: its region and segment, and what the balance line names. */
function needsIn({ table, model, covered, rows, rule }: Asked): Partial<Record<NeedKind, Texts>> {
  const needs: Partial<Record<NeedKind, Texts>> = {
    region: textsIn(covered.region, rows, [unknownName, onlyRegion]),
    segment: textsIn(covered.segment, rows, [unknownName]),
  };
  for (const kind of needKinds) {
    const field = rule?.needs?.[kind];
    const texts = field === undefined ? null : textsOf(table, model, field);
    if (texts) needs[kind] = textsIn(dictionaryOf(texts), rows);
  }
  return needs;
}

/** Fields that a balance line names and no column is mapped to. */
function fieldProblems(table: Table, model: Model, rule: BalanceRule | undefined) {
  const fields = [...Object.values(rule?.needs ?? {}), ...(rule?.lock === undefined ? [] : [rule.lock])];
  return [...new Set(fields)].flatMap((field) =>
    textsOf(table, model, field) ? [] : [noField({ role: rule!.role, field })],
  );
}

/** The rows that families are, in places among the rows that are carved; a parent that is left out is none. */
function parentsIn(parent: Int32Array, rows: Int32Array): Int32Array {
  const place = new Int32Array(parent.length).fill(-1);
  rows.forEach((row, at) => (place[row] = at));
  return Int32Array.from(rows, (row) => (parent[row]! < 0 ? -1 : place[parent[row]!]!));
}

function accountsIn(asked: Asked, run: Run, reps: readonly Rep[], role: string): CarveAccounts | null {
  const { table, model, covered, rows, rule } = asked;
  const worth = covered.potential ?? covered.value;
  if (!worth) return null;
  const hours = accountHours(covered, role, model.touches ?? []);
  const buyers = unlikelyBuyers(run);
  const owner = covered.owner ? ownersIn(covered.owner, rows, reps, role) : undefined;
  const locks = rule?.lock === undefined ? null : textsOf(table, model, rule.lock);
  return {
    count: rows.length,
    rows,
    potential: picked(worth, rows),
    ...(hours.some((each) => each > 0) ? { hours: picked(hours, rows) } : {}),
    ...(buyers ? { unlikely: Uint8Array.from(rows, (row) => Number(buyers[row] === unlikely)) } : {}),
    needs: needsIn(asked),
    ...(covered.parent ? { parent: parentsIn(covered.parent, rows) } : {}),
    ...(owner ? { owner } : {}),
    ...(locks ? { lock: locksIn(locks, rows, owner) } : {}),
  };
}

/**
 * The accounts of a run in the market as books of one role are made of them.
 * @param table the accounts as they were given to the run
 * @param run that was told `carveColumns`
 * @returns what is missing where the model says nothing of worth, or a line of balance names a field that is not mapped
 */
export function carveInput(table: Table, run: Run, reps: readonly Rep[], role: string): Result<CarveInput> {
  const { model } = run;
  const rule = model.balances?.find((each) => fold(each.role) === fold(role));
  const covered = coveredAccounts(table, run);
  const rows = Int32Array.from([...covered.inMarket.keys()].filter((row) => covered.inMarket[row] === 1));
  const accounts = accountsIn({ table, model, covered, rows, rule }, run, reps, role);
  const problems = [...(accounts ? [] : [noWorth()]), ...fieldProblems(table, model, rule)];
  if (!accounts || problems.length > 0) return refused(problems);
  const holding = reps.map((rep): Rep => {
    const line = roleOf(rep, model.roles ?? []);
    return {
      ...rep,
      mostAccounts: rep.mostAccounts ?? line?.accounts ?? null,
      mostHours: rep.mostHours ?? line?.hours ?? null,
    };
  });
  return found({ rule, accounts, rows, reps: holding });
}
