import { numberText } from '../values/number-text';
import type { Parameters } from '../values/problem';
import type { Rep } from '../values/rep';
import { shareText, sumOver, type CheckParts } from './check-finding';
import type { Role } from './coverage-rules';
import type { CoveredAccounts } from './covered-accounts';
import { roleOf } from './rep-cells';
import type { CheckThresholds } from './check-thresholds';

/** One rep's accounts in the market, with what they add up to. */
export interface CheckedBook {
  readonly rep: Rep;
  readonly role: Role | undefined;
  readonly rows: readonly number[];
  /** Hours a year that the accounts ask for, as far as the model says; and whether it says it of all of them. */
  readonly hours: number;
  readonly hoursKnown: boolean;
  /** Money; null where nothing is known. */
  readonly spend: number | null;
  readonly potential: number | null;
}

const words = {
  within: { code: 'coverage-within-capacity', says: 'no book is over what its rep can hold', advice: '' },
  overAccounts: {
    code: 'coverage-over-accounts',
    says: '{rep} has {figure} accounts, {above} more than the {most} that one {role} can hold',
    advice: 'hand accounts of {rep} on to books with room, those that are worth least first, or hire',
  },
  overHours: {
    code: 'coverage-over-hours',
    says: 'the accounts of {rep} ask for {figure} hours a year, {above} more than the {most} that one {role} has',
    advice: 'hand accounts of {rep} on to books with room, give each account fewer hours, or hire',
  },
  overSpend: {
    code: 'coverage-over-spend',
    says: '{rep} looks after {figure} of spend a year, {above} more than the {most} that one {role} can',
    advice: 'hand customers of {rep} on to books with room, or hire',
  },
  fed: { code: 'coverage-books-fed', says: 'every book holds accounts enough', advice: '' },
  starvedAccounts: {
    code: 'coverage-starved-accounts',
    says: '{rep} has {figure} accounts of the {most} that one {role} can hold',
    advice:
      'fill the book of {rep} from accounts without an owner or from full books, or let {rep} work a second cell',
  },
  starvedHours: {
    code: 'coverage-starved-hours',
    says: 'the accounts of {rep} ask for {figure} hours a year of the {most} that one {role} has',
    advice:
      'fill the book of {rep} from accounts without an owner or from full books, or let {rep} work a second cell',
  },
  noLimits: {
    code: 'coverage-no-limits',
    says: 'nothing says how much one {role} can hold',
    advice:
      'give the role a line on the Model sheet (accounts, hours), or fill the columns accounts and hours of the reps',
  },
  noBooks: {
    code: 'coverage-no-books',
    says: 'no account is owned by anybody with the role {role}, so their books are not known',
    advice:
      'the column owner of the accounts holds other roles; carve the books of {role}, or map the column that names them',
  },
} as const;

/**
 * What a rep's accounts add up to.
 * @param hours that each account asks of the rep's role, `NaN` where nothing says it
 */
export function checkedBook(
  rep: Rep,
  rows: readonly number[],
  accounts: CoveredAccounts,
  roles: readonly Role[],
  hours: Float64Array,
): CheckedBook {
  return {
    rep,
    role: roleOf(rep, roles),
    rows,
    hours: sumOver(hours, rows) ?? 0,
    hoursKnown: rows.every((row) => !Number.isNaN(hours[row])),
    spend: sumOver(accounts.spend, rows),
    potential: sumOver(accounts.potential, rows),
  };
}

/** One limit of a book: what it holds of something, and the most it can. */
interface Load {
  readonly what: 'accounts' | 'hours' | 'money';
  readonly figure: number;
  readonly most: number;
  /** Whether the figure is all there is; else there may be more. */
  readonly isWhole: boolean;
}

function loadsOf({ rep, role, rows, hours, hoursKnown, spend }: CheckedBook): readonly Load[] {
  const limits = [
    { what: 'accounts', figure: rows.length, most: rep.mostAccounts ?? role?.accounts, isWhole: true },
    { what: 'hours', figure: hours, most: rep.mostHours ?? role?.hours, isWhole: hoursKnown },
    { what: 'money', figure: spend ?? 0, most: role?.spend, isWhole: spend !== null },
  ] as const;
  return limits.flatMap(({ most, ...load }) => (most === undefined || most <= 0 ? [] : [{ ...load, most }]));
}

const overWords = { accounts: words.overAccounts, hours: words.overHours, money: words.overSpend } as const;
const starvedWords = { accounts: words.starvedAccounts, hours: words.starvedHours } as const;

/** A rep whose role is blank is called so. */
const roleName = (role: string): string => (role === '' ? 'rep' : role);

function parametersOf({ rep }: CheckedBook, { figure, most }: Load): Parameters {
  return {
    rep: rep.name,
    role: roleName(rep.role),
    figure: numberText(figure, 0),
    most: numberText(most, 0),
    above: shareText(figure / most - 1),
  };
}

/** A line for each limit that a book is over. */
function overLimits(book: CheckedBook, loads: readonly Load[]): readonly CheckParts[] {
  return loads
    .filter(({ figure, most }) => figure > most)
    .map((load): CheckParts => ({
      ...{ check: 'over capacity', subject: book.rep.name, class: 'F', rows: book.rows },
      ...{ figure: load.figure, threshold: load.most, unit: load.what, words: overWords[load.what] },
      verdict: load.figure > 1.2 * load.most ? 'act' : 'watch',
      parameters: parametersOf(book, load),
    }));
}

/** A book starves where it holds too little by every limit of accounts and hours that it has. */
function starvedBook(book: CheckedBook, loads: readonly Load[], starved: number): readonly CheckParts[] {
  const limits = loads.flatMap(({ what, ...load }) => (what === 'money' ? [] : [{ ...load, what }]));
  const starves = limits.every(({ figure, most, isWhole }) => isWhole && figure < starved * most);
  const [load] = limits;
  if (!load || !starves) return [];
  return [
    {
      ...{ check: 'under capacity', subject: book.rep.name, class: 'F', rows: book.rows },
      ...{
        figure: load.figure,
        threshold: starved * load.most,
        unit: load.what,
        words: starvedWords[load.what],
      },
      verdict: load.figure === 0 ? 'act' : 'watch',
      parameters: parametersOf(book, load),
    },
  ];
}

/** Books over any limit, and books that hold less than the least share of all that they could. */
export function checkCapacity(
  books: readonly CheckedBook[],
  { starved }: CheckThresholds,
): readonly CheckParts[] {
  const loads = books.map(loadsOf);
  const over = books.flatMap((book, at) => overLimits(book, loads[at]!));
  const under = books.flatMap((book, at) => starvedBook(book, loads[at]!, starved));
  const unlimited = new Set(books.filter((_, at) => loads[at]!.length === 0).map(({ rep }) => rep.role));
  const any = loads.some((each) => each.length > 0);
  const good: readonly CheckParts[] = [
    ...(over.length > 0 ? [] : [{ check: 'over capacity', verdict: 'good', words: words.within } as const]),
    ...(under.length > 0 ? [] : [{ check: 'under capacity', verdict: 'good', words: words.fed } as const]),
  ];
  return [
    ...over,
    ...under,
    ...(any ? good : []),
    ...[...unlimited].map((role): CheckParts => ({
      ...{ check: 'over capacity', subject: role, verdict: 'not known', words: words.noLimits },
      parameters: { role: roleName(role) },
    })),
  ];
}

/** Roles of which nobody owns an account: the column holds other roles. */
export function emptyRoles(books: readonly CheckedBook[]): readonly CheckParts[] {
  return [...new Set(books.map(({ rep }) => rep.role))].map((role): CheckParts => ({
    ...{ check: 'under capacity', subject: role, verdict: 'not known', words: words.noBooks },
    parameters: { role: roleName(role) },
  }));
}
