/** What every contender must find, account by account and rolled up. */
export interface Answers {
  /** To a millionth; null where nothing is known. */
  readonly score: readonly (number | null)[];
  readonly grade: readonly (string | null)[];
  readonly layer: readonly (string | null)[];
  readonly segment: readonly (string | null)[];
  /** Accounts and revenue by segment and region, with subtotals by segment and the total: sorted lines. */
  readonly rollUp: readonly string[];
}

export const toMillionth = (score: number | null): number | null =>
  score === null || Number.isNaN(score) ? null : Math.round(score * 1e6) / 1e6;

/** One line of a roll-up; null is the text of a subtotal's missing key. */
export function rollUpLine(segment: string | null, region: string | null, accounts: number, revenue: number) {
  return `${segment ?? '*'} | ${region ?? '*'} | ${accounts} | ${revenue}`;
}

/** A roll-up by segment and region from its groups alone, for those whose tools give no subtotals. */
export function rollUpLines(
  groups: Iterable<{ segment: string; region: string; accounts: number; revenue: number }>,
): string[] {
  const lines: string[] = [];
  const bySegment = new Map<string, { accounts: number; revenue: number }>();
  const total = { accounts: 0, revenue: 0 };
  for (const { segment, region, accounts, revenue } of groups) {
    lines.push(rollUpLine(segment, region, accounts, revenue));
    const sum = bySegment.get(segment) ?? { accounts: 0, revenue: 0 };
    bySegment.set(segment, { accounts: sum.accounts + accounts, revenue: sum.revenue + revenue });
    total.accounts += accounts;
    total.revenue += revenue;
  }
  for (const [segment, sum] of bySegment) lines.push(rollUpLine(segment, null, sum.accounts, sum.revenue));
  return [...lines, rollUpLine(null, null, total.accounts, total.revenue)].sort();
}

/** The first place where two contenders differ, in words; null where they agree. */
export function difference(one: Answers, other: Answers): string | null {
  for (const column of ['score', 'grade', 'layer', 'segment', 'rollUp'] as const) {
    const [ours, theirs] = [one[column], other[column]];
    if (ours.length !== theirs.length) return `${column}: ${ours.length} and ${theirs.length} rows`;
    const row = ours.findIndex((answer, at) => answer !== theirs[at]);
    if (row >= 0) return `${column}, row ${row + 1}: ${String(ours[row])} and ${String(theirs[row])}`;
  }
  return null;
}

/** A number that changes with any answer. Source: Fowler, Noll and Vo (1991), FNV-1a. */
export function checksum(answers: Answers): string {
  let hash = 0x811c9dc5;
  for (const column of Object.values(answers) as readonly (number | string | null)[][]) {
    for (const answer of column) {
      const text = String(answer);
      for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
