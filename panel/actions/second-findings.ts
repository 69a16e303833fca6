import type { JoinReport, Problem, ReadTables, Result, SecondTableName } from '#core';
import { WON, found, refused } from '#core';
import type { TableReader } from '../host';
import type { SecondPlaces } from '../second-places';
import { secondTableNames } from '../second-places';
import { text } from '../text.en';
import type { Turn } from '../turns';
import type { BesideAccounts } from './read-second-tables';
import { readSecondTable } from './read-second-tables';

/** What was found in one table beside the accounts. */
export interface SecondFinding {
  /** Rows that count: deals without repeated ones, rows of spend, rows of effort. */
  readonly rows: number;
  readonly won: number;
  /** Rows that name a segment in the place of an account. */
  readonly bySegment: number;
  readonly joined: number;
  /** Rows without an account: none is named, it is not in the accounts, or several are called so. */
  readonly missed: Readonly<Record<'blank' | 'unknown' | 'ambiguous', number>>;
}

/** What was found in each chosen table; null where none is chosen. */
export type SecondFindings = Readonly<Record<SecondTableName, Result<SecondFinding> | null>>;

export const noFindings: SecondFindings = { history: null, spend: null, effort: null };

/** Reads the chosen tables, one a turn, and says what is in them. */
export async function findInSecondTables(
  sheets: TableReader,
  beside: BesideAccounts,
  places: SecondPlaces,
  turn: Turn,
): Promise<SecondFindings> {
  let findings = noFindings;
  for (const [index, name] of secondTableNames.entries()) {
    const place = places[name];
    if (!place) continue;
    await turn(0.4 + 0.2 * index, text.progress.secondTable[name]);
    const read = await readSecondTable(sheets, beside, name, place);
    findings = { ...findings, [name]: read.ok ? found(findingOf(read.value), read.notices) : read };
  }
  return findings;
}

/** The problems of all tables at once. */
export function findingProblems(findings: SecondFindings): readonly Problem[] {
  return secondTableNames.flatMap((name) => {
    const finding = findings[name] ?? refused([]);
    return finding.ok ? [] : finding.problems;
  });
}

function findingOf({ deals, spend, effort }: ReadTables): SecondFinding {
  if (deals) {
    const won = deals.outcome.reduce((sum, outcome) => sum + Number(outcome === WON), 0);
    return { ...joinFigures(deals.join), rows: deals.count, won, bySegment: 0 };
  }
  if (spend) return { ...joinFigures(spend.join), won: 0, bySegment: 0 };
  const join = effort?.join ?? { rows: 0, joined: 0, missed: [] };
  const rows = effort?.count ?? 0;
  return { ...joinFigures(join), rows, won: 0, bySegment: rows - join.rows };
}

function joinFigures({ rows, joined, missed }: Pick<JoinReport, 'rows' | 'joined' | 'missed'>) {
  const missedFor = (reason: string) => missed.find((each) => each.reason === reason)?.count ?? 0;
  return {
    rows,
    joined,
    missed: {
      blank: missedFor('blank'),
      unknown: missedFor('unknown'),
      ambiguous: missedFor('ambiguous'),
    },
  };
}
