import { cellAt, numberText, type DuplicateGroup, type Duplicates, type Problem, type Table } from '#core';
import type { FileAccounts } from '../input/read-accounts';
import { problemJson } from './print-problems';
import type { Terminal } from '../terminal';
import { shareText } from './figures';
import { createPage, type Page } from './page';
import { printTable, type PrintedColumn } from './table';

const mostGroups = 15;
const mostMembers = 6;

const curveColumns: readonly PrintedColumn[] = [
  { header: 'Threshold', width: 9, right: true },
  { header: 'Groups', width: 8, right: true },
  { header: 'Accounts', width: 9, right: true },
  { header: 'Precision', width: 9, right: true },
  { header: 'Recall', width: 8, right: true },
];

/** Never certain, however likely. */
const likely = (probability: number): string => shareText(Math.min(0.999, probability));
const expected = (share: number): string => (Number.isNaN(share) ? '–' : shareText(share));
const sentences = (notices: readonly Problem[]): string => notices.map(({ message }) => message).join('; ');

/** What an account is called: its name, else its id. */
function namer({ table, recognition }: FileAccounts): (row: number) => string {
  const columns = ['name', 'id', 'domain', 'website'].flatMap((key) => {
    const header = recognition.fields.find(({ field }) => field === key)?.header;
    return header === undefined ? [] : [table.headers.indexOf(header)];
  });
  return (row) => {
    const cells = columns.map((column) => String(cellAt(table, row, column) ?? '').trim());
    return cells.find((text) => text !== '') ?? '(blank)';
  };
}

/** The row of the file, its header being row 1. */
const rowOf = (table: Table, row: number): number => table.firstRow + row + 1;

function printGroup(
  page: Page,
  table: Table,
  { kind, members }: DuplicateGroup,
  name: (row: number) => string,
): void {
  const [first, ...others] = members;
  if (!first) return;
  page.text(`${name(first.row)} (row ${rowOf(table, first.row)})`, 4, '  · ');
  page.text(sentences(first.why), 6);
  if (kind === 'test data') {
    page.text(`and ${numberText(others.length)} more rows like it`, 6);
    return;
  }
  for (const { row, probability, why, against } of others.slice(0, mostMembers - 1)) {
    const but = against.length > 0 ? `; but ${sentences(against)}` : '';
    page.text(
      `${name(row)} (row ${rowOf(table, row)}), ${likely(probability)}: ${sentences(why)}${but}`,
      6,
      '    ',
    );
  }
  if (members.length > mostMembers) page.text(`and ${members.length - mostMembers} more`, 6);
}

/** Prints what is likely the same, what each threshold would propose, and the groups that are worth most. */
export function printDuplicates(
  terminal: Terminal,
  accounts: FileAccounts,
  found: Duplicates,
  out: string | undefined,
): void {
  const page = createPage(terminal);
  const name = namer(accounts);
  const { groups, surplus, records, curve, relatedCount, threshold } = found;
  const beside = `${numberText(groups.length)} groups; ${numberText(surplus)} of ${numberText(records)} accounts could go`;
  page.heading(`Likely duplicates from ${threshold} up`, beside);
  for (const group of groups.slice(0, mostGroups)) printGroup(page, accounts.table, group, name);
  if (groups.length > mostGroups)
    page.line(page.dim(`  and ${numberText(groups.length - mostGroups)} more groups`));
  page.heading('What a threshold would propose', 'as the probabilities of the compared pairs expect it');
  printTable(
    page,
    curveColumns,
    curve.map((point) => [
      ...[point.threshold.toFixed(2), numberText(point.groups), numberText(point.records)],
      ...[expected(point.precision), expected(point.recall)],
    ]),
  );
  page.line();
  if (relatedCount > 0) {
    page.text(
      `${numberText(relatedCount)} pairs agree but are parents, subsidiaries or parts of one firm, and so no duplicates`,
      2,
    );
  }
  page.text('Nothing was merged: this is a proposal.', 2);
  page.line();
  page.text(
    out === undefined
      ? 'Nothing was written; --out FILE.xlsx writes the workbook, --out FILE.csv the groups.'
      : `Wrote ${out}`,
    0,
  );
}

/** What is likely the same, as JSON. */
export function duplicatesJson(
  { table }: FileAccounts,
  found: Duplicates,
  notices: readonly Problem[],
): object {
  const { threshold, records, surplus, curve, groups, relatedCount } = found;
  return {
    ...{ threshold, records, surplus, relatedCount, curve },
    groups: groups.map(({ kind, members, reason, probability, worth }) => ({
      ...{ kind, reason, probability, worth },
      members: members.map(({ row, isSurvivor, probability: likelihood, why, against }) => ({
        ...{ row: rowOf(table, row), isSurvivor, probability: likelihood },
        why: why.map(problemJson),
        against: against.map(problemJson),
      })),
    })),
    notices: notices.map(problemJson),
    problems: [],
  };
}
