/** The SELECT of a model, given what it reads. */
type Statement = (relation: string) => string;

/** A table that is worked off in ranges of its blocks, and the tables in which unfinished work is kept. */
export interface RangedTable {
  /** The table of the accounts, quoted. */
  readonly input: string;
  /** Where the results gather until all are there. */
  readonly staged: string;
  /** What is done: a row for each range, and row 0 for the work as a whole. */
  readonly done: string;
  readonly parts: number;
  /** Blocks of a range; the last one has no end. */
  readonly blocks: number;
  /** Ranges that are worked off at once. */
  readonly atOnce: number;
}

/** Ranges are worth their transactions from here on: 16 MB, some 100,000 accounts. */
const FEWEST_BLOCKS = 2048;
const MOST_PARTS = 64;

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * How large a table is, with all that inherit from it, and whether its rows are found by block (views and tables elsewhere
 * have none). Ranges are read without reading the rest from version 14 on. A statement that fills a table that stands is never
 * split by the server, so as many ranges go at once as the server is set to have at work on one query.
 */
export const extentSql = (
  table: string,
): string => `WITH RECURSIVE family AS (SELECT to_regclass(${literal(table)})::oid AS oid
UNION SELECT inhrelid FROM pg_inherits JOIN family ON inhparent = oid)
SELECT current_setting('server_version_num') AS version, current_setting('max_parallel_workers_per_gather')::integer + 1 AS at_once,
bool_and(relkind = 'p' OR relkind = 'r' AND amname = 'heap') AND current_setting('server_version_num')::integer >= 140000 AS has_blocks,
coalesce(sum(size), 0) AS blocks, coalesce(max(size), 0) AS longest
FROM (SELECT relkind, amname,
CASE WHEN relkind = 'r' THEN pg_relation_size(pg_class.oid) / current_setting('block_size')::bigint END AS size
FROM family JOIN pg_class ON pg_class.oid = family.oid LEFT JOIN pg_am ON pg_am.oid = relam) AS tables`;

/** @returns how many ranges, and how many blocks each: of every partition the same ones */
export function rangesOf(
  blocks: number,
  longest: number,
): { readonly parts: number; readonly blocks: number } {
  const parts = Math.min(MOST_PARTS, Math.max(1, Math.floor(blocks / FEWEST_BLOCKS)));
  return { parts, blocks: Math.max(1, Math.ceil(longest / parts)) };
}

const boundsOf = ({ blocks, parts }: RangedTable, part: number): string => {
  const end = part === parts ? '' : ` AND ctid < '(${part * blocks},0)'`;
  return `ctid >= '(${(part - 1) * blocks},0)'${end}`;
};

/** The accounts of one range. */
const accountsOf = (table: RangedTable, part: number): string =>
  `(SELECT * FROM ${table.input} WHERE ${boundsOf(table, part)}) AS accounts`;

/** The range that a row stands in. */
const partOf = ({ parts, blocks }: RangedTable): string =>
  `least((ctid::text::point)[0]::bigint / ${blocks}, ${parts - 1}) + 1`;

/**
 * What tells that rows are the same ones in the same versions: a row that is added, changed or taken away, and a table that
 * is written anew, give another sum.
 */
const mark = 'coalesce(sum(hashtextextended(tableoid::text || ctid::text || xmin::text, 0)), 0)';

/** Takes away what ranges have come to whose rows are not those any more that it was made of. */
const forgetChanged = (table: RangedTable): string => `WITH now AS MATERIALIZED (
SELECT ${partOf(table)} AS part, ${mark} AS mark FROM ${table.input} GROUP BY 1
), gone AS (
DELETE FROM ${table.done} AS kept WHERE part > 0
AND mark <> coalesce((SELECT mark FROM now WHERE now.part = kept.part), 0) RETURNING xid
)
DELETE FROM ${table.staged} WHERE xmin IN (SELECT xid FROM gone);
`;

const taken = 'another run';

/** Whether what was printed says that another run has taken the work over. */
export const isTaken = (printed: string): boolean => printed.trim() === taken;

/** Ends a transaction where another run has taken the work over, and lets none do so before it ends; ranges of one run go on. */
const holding = ({ done }: RangedTable, run: string): string =>
  `WITH mine AS (SELECT 1 FROM ${done} WHERE part = 0 AND run = ${literal(run)} FOR SHARE)
SELECT count(*) = 0 AS tamarack_lost FROM mine \\gset
\\if :tamarack_lost
\\echo ${taken}
\\quit
\\endif
`;

const begin = 'BEGIN ISOLATION LEVEL REPEATABLE READ;\n';

/** Lays the tables for the results out, in the place of those of earlier work. */
export function layOutSql(table: RangedTable, key: string, run: string, statement: Statement): string {
  const { staged, done, parts, blocks } = table;
  return `BEGIN;
DROP TABLE IF EXISTS ${staged}, ${done};
CREATE TABLE ${staged} AS
${statement(accountsOf(table, 1))}
WITH NO DATA;
COMMENT ON TABLE ${staged} IS 'unfinished work of tamarack warehouse: the same command with --resume goes on with it, without it begins anew';
CREATE TABLE ${done} (part integer PRIMARY KEY, mark numeric, xid xid, key text, run text, parts integer, blocks bigint);
INSERT INTO ${done} (part, key, run, parts, blocks) VALUES (0, ${literal(key)}, ${literal(run)}, ${parts}, ${blocks});
COMMIT;
`;
}

/** Whether unfinished work stands. */
export const standsSql = ({ staged, done }: Pick<RangedTable, 'staged' | 'done'>): string =>
  `SELECT to_regclass(${literal(staged)}) IS NOT NULL AND to_regclass(${literal(done)}) IS NOT NULL AS stands`;

/** How unfinished work was laid out, where it is of the same statement. */
export const keptSql = (done: string, key: string): string =>
  `SELECT parts, blocks FROM ${done} WHERE part = 0 AND key = ${literal(key)}`;

/** Takes unfinished work over, without what is no longer true of it. */
export const takeOverSql = (table: RangedTable, run: string): string =>
  `${begin}UPDATE ${table.done} SET run = ${literal(run)} WHERE part = 0;
${forgetChanged(table)}COMMIT;
`;

export const doneSql = ({ done }: RangedTable): string => `SELECT part FROM ${done} WHERE part > 0`;

/** How many ranges are done, where no other run has taken the work over. */
export const ownPartsSql = ({ done }: RangedTable, run: string): string =>
  `SELECT count(*) FROM ${done} WHERE part > 0 AND EXISTS (SELECT FROM ${done} WHERE part = 0 AND run = ${literal(run)});\n`;

/** Works one range off: its results and its mark are of the same moment. */
export const partSql = (table: RangedTable, run: string, part: number, statement: Statement): string =>
  `${begin}${holding(table, run)}INSERT INTO ${table.staged}
${statement(accountsOf(table, part))};
INSERT INTO ${table.done} (part, mark, xid)
SELECT ${part}, ${mark}, pg_current_xact_id()::xid FROM ${table.input} WHERE ${boundsOf(table, part)};
COMMIT;
`;

/**
 * Works off once more what has changed since, so that all results are of one moment, and puts them where the output stands.
 * @param swap what puts the staged table in the place of the former one
 */
export function finishSql(table: RangedTable, run: string, statement: Statement, swap: string): string {
  const left = `(SELECT * FROM ${table.input} WHERE ${partOf(table)} NOT IN (SELECT part FROM ${table.done})) AS accounts`;
  return `${begin}${holding(table, run)}${forgetChanged(table)}SELECT count(*) <= ${table.parts} AS tamarack_changed FROM ${table.done} \\gset
\\if :tamarack_changed
INSERT INTO ${table.staged}
${statement(left)};
\\endif
COMMENT ON TABLE ${table.staged} IS NULL;
DROP TABLE ${table.done};
${swap}COMMIT;
`;
}

/** Takes unfinished work away, unless another run has taken it over. */
export const clearSql = (table: RangedTable, run: string): string =>
  `BEGIN;\n${holding(table, run)}DROP TABLE ${table.staged}, ${table.done};\nCOMMIT;\n`;
