import { exponential } from '../../../../core/stats/exponential';
import { seededChance } from '../../../../core/stats/seeded-chance';
import type { Candidate, LearnInput } from '../../../../core/scoring/propensity/learning';

/** Accounts drawn from a known truth. */
export interface Drawn {
  readonly input: LearnInput;
  /** Log odds of each account. */
  readonly truth: Float64Array;
}

export interface DrawOptions {
  readonly accounts: number;
  readonly seed: number;
  /** Log odds at no evidence; −1 unless said. */
  readonly intercept?: number;
  /** What "public" (a flag) adds to the log odds. */
  readonly flag?: number;
  /** What "Software", one of five industries, adds. */
  readonly industry?: number;
  /** What the technology "SAP" adds. */
  readonly item?: number;
  /** What each doubling of employees above 100 adds. */
  readonly doubling?: number;
  /** The share of labels that are drawn by lot. */
  readonly noise?: number;
}

const industries = ['Software', 'Retail', 'Steel', 'Banking', 'Farming'];
const technologies = ['SAP', 'Oracle', 'Slack', 'Linux'];

export const numbers = (name: string, values: Float64Array): Candidate => ({
  name,
  field: name,
  kind: 'number',
  column: { kind: 'number', values },
});

export const texts = (name: string, codes: Uint8Array, values: readonly string[]): Candidate => ({
  name,
  field: name,
  kind: 'category',
  column: { kind: 'text', codes, values: [null, ...values] },
});

export const flags = (name: string, values: Uint8Array): Candidate => ({
  name,
  field: name,
  kind: 'flag',
  column: { kind: 'truth', values },
});

export const lists = (name: string, mask: Uint32Array, items: readonly string[]): Candidate => ({
  name,
  field: name,
  kind: 'list',
  items,
  column: { kind: 'list', masks: [mask], items: items.map((item) => item.toLowerCase()) },
});

/** Accounts with employees (some blank), industry, public and technologies, and a deal each, won by a known truth. */
export function drawAccounts(options: DrawOptions): Drawn {
  const {
    accounts,
    seed,
    intercept = -1,
    flag = 0,
    industry = 0,
    item = 0,
    doubling = 0,
    noise = 0,
  } = options;
  const chance = seededChance(seed);
  const truth = new Float64Array(accounts).fill(intercept);
  const employees = new Float64Array(accounts);
  const codes = new Uint8Array(accounts);
  const isPublic = new Uint8Array(accounts);
  const mask = new Uint32Array(accounts);
  const label = new Uint8Array(accounts);
  for (let row = 0; row < accounts; row++) {
    const doublings = 6 * chance.next() - 3;
    employees[row] = chance.happens(0.05) ? NaN : Math.round(100 * 2 ** doublings);
    codes[row] = 1 + chance.below(5);
    isPublic[row] = chance.happens(0.4) ? 2 : 0;
    mask[row] = chance.below(16);
    if (!Number.isNaN(employees[row])) truth[row]! += doubling * doublings;
    if (codes[row] === 1) truth[row]! += industry;
    if (isPublic[row] === 2) truth[row]! += flag;
    if (mask[row]! % 2 === 1) truth[row]! += item;
    const probability = chance.happens(noise) ? 0.5 : 1 / (1 + exponential(-truth[row]!));
    label[row] = chance.happens(probability) ? 1 : 0;
  }
  const candidates = [
    numbers('employees', employees),
    texts('industry', codes, industries),
    flags('public', isPublic),
    lists('technologies', mask, technologies),
  ];
  const rows = { label, account: Int32Array.from(label, (_, row) => row) };
  return { input: { card: 'new', rows, candidates, seed: 7, asOf: '2026-03-31' }, truth };
}

/** The same accounts and rows in another order. */
export function shuffled(input: LearnInput, seed: number): LearnInput {
  const chance = seededChance(seed);
  const order = (length: number): number[] => {
    const places = Array.from({ length }, (_, at) => at);
    for (let at = length - 1; at > 0; at--) {
      const other = chance.below(at + 1);
      [places[at], places[other]] = [places[other]!, places[at]!];
    }
    return places;
  };
  const first = input.candidates[0]!.column;
  const length =
    first.kind === 'text'
      ? first.codes.length
      : first.kind === 'list'
        ? first.masks[0]!.length
        : first.values.length;
  const accounts = order(length);
  const placeOf = new Map(accounts.map((row, place) => [row, place]));
  const rows = order(input.rows.label.length);
  const candidates = input.candidates.map((candidate): Candidate => {
    const { column } = candidate;
    switch (column.kind) {
      case 'number':
        return {
          ...candidate,
          column: { ...column, values: Float64Array.from(accounts, (row) => column.values[row]!) },
        };
      case 'truth':
        return {
          ...candidate,
          column: { ...column, values: Uint8Array.from(accounts, (row) => column.values[row]!) },
        };
      case 'text':
        return {
          ...candidate,
          column: { ...column, codes: Uint16Array.from(accounts, (row) => column.codes[row]!) },
        };
      case 'list':
        return {
          ...candidate,
          column: {
            ...column,
            masks: column.masks.map((mask) => Uint32Array.from(accounts, (row) => mask[row]!)),
          },
        };
    }
  });
  return {
    ...input,
    candidates,
    rows: {
      label: Uint8Array.from(rows, (row) => input.rows.label[row]!),
      account: Int32Array.from(rows, (row) => placeOf.get(input.rows.account[row]!)!),
    },
  };
}
