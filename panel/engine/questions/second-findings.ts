import type { FirmTable, JoinReport, Problem, ReadTables, RepsRead, Result, SecondTableName } from '#core';
import { WON, found } from '#core';
import { joinedTableNames } from '../../second-places';
import type { ReadWith } from '../history-of';
import { historyOf } from '../history-of';
import type { Question } from '../question';
import { firmsOf } from '../firms-of';
import { repsOf } from '../reps-of';
import type { Session } from '../session';

type JoinedTableName = (typeof joinedTableNames)[number];

/** What was found in one table beside the accounts. */
export interface SecondFinding {
  /** Rows that count: deals without repeated ones, rows of spend, rows of effort, reps, rows of firms. */
  readonly rows: number;
  readonly won: number;
  /** Rows that name a segment in the place of an account. */
  readonly bySegment: number;
  readonly joined: number;
  /** Rows without an account: none is named, it is not in the accounts, or several are called so. */
  readonly missed: Readonly<Record<'blank' | 'unknown' | 'ambiguous', number>>;
}

/** What was found in each table that was sent; null where none was. */
export interface SecondFindings {
  readonly tables: Readonly<Record<SecondTableName, Result<SecondFinding> | null>>;
  /** What should be known of the tables together. */
  readonly notices: readonly Problem[];
}

/** Reads the tables beside the accounts, and says what is in each. */
export const secondFindings: Question<ReadWith, SecondFindings> = (session, readWith) => {
  const read = historyOf(session, readWith);
  const reps = repsOf(session);
  const firms = firmsOf(session);
  const of = (name: JoinedTableName) => {
    if (!session.blocks.has(name)) return null;
    // Where something is wrong, each table is read alone, to tell whose fault it is.
    const alone = read.ok ? read : historyOf(onlyWith(session, name), readWith);
    return alone.ok ? found(findings[name](alone.value)) : alone;
  };
  return {
    tables: {
      history: of('history'),
      spend: of('spend'),
      effort: of('effort'),
      reps: reps && countOf(reps),
      firms: firms && rowsOf(firms),
    },
    notices: read.ok ? read.notices : [],
  };
};

const countOf = (read: Result<RepsRead>): Result<SecondFinding> =>
  read.ok ? found({ ...nothing, rows: read.value.reps.length }) : read;

const rowsOf = (read: Result<FirmTable>): Result<SecondFinding> =>
  read.ok ? found({ ...nothing, rows: read.value.rows.length }) : read;

function onlyWith(session: Session, name: JoinedTableName): Session {
  const others = new Set<string>(joinedTableNames.filter((each) => each !== name));
  const blocks = new Map([...session.blocks].filter(([block]) => !others.has(block)));
  return { ...session, blocks, history: null };
}

const nothing: SecondFinding = {
  rows: 0,
  won: 0,
  bySegment: 0,
  joined: 0,
  missed: { blank: 0, unknown: 0, ambiguous: 0 },
};

const findings: Readonly<Record<JoinedTableName, (tables: ReadTables) => SecondFinding>> = {
  history: ({ deals }) => {
    if (!deals) return nothing;
    const won = deals.outcome.reduce((sum, outcome) => sum + Number(outcome === WON), 0);
    return { ...joinOf(deals.join), rows: deals.count, won };
  },
  spend: ({ spend }) => (spend ? joinOf(spend.join) : nothing),
  effort: ({ effort }) =>
    effort
      ? {
          ...(effort.join ? joinOf(effort.join) : nothing),
          rows: effort.count,
          bySegment: effort.count - (effort.join?.rows ?? 0),
        }
      : nothing,
};

function joinOf({ rows, joined, missed }: JoinReport): SecondFinding {
  const missedFor = (reason: string) => missed.find((each) => each.reason === reason)?.count ?? 0;
  return {
    ...nothing,
    rows,
    joined,
    missed: {
      blank: missedFor('blank'),
      unknown: missedFor('unknown'),
      ambiguous: missedFor('ambiguous'),
    },
  };
}
