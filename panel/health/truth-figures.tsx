import { makeStyles, tokens } from '@fluentui/react-components';
import type { CrmClass } from '#core';
import { ChartTable } from '../charts/chart-table';
import { Text } from '../controls/text';
import type { TruthRow } from '../engine/questions/crm-truth';
import { Fold } from '../fold';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { classWord } from './class-word';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px' },
  means: { overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  count: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

const letters: readonly CrmClass[] = ['A', 'B', 'C', 'D', 'E', 'F'];
const others: readonly CrmClass[] = ['missing', 'open', 'unread', 'outside'];

export interface ClassListProps {
  readonly counts: TruthRow['counts'];
  readonly isCovered: boolean;
}

/** How many accounts are in each class, and what it means; E and F only where they were checked. */
export function ClassList({ counts, isCovered }: ClassListProps) {
  const styles = useStyles();
  const text = useWords().health.truth;
  const { count } = useFigures();
  const named = isCovered ? letters : letters.slice(0, 4);
  const shown = [...named, ...others.filter((name) => counts[name] > 0)];
  return (
    <>
      <dl className={styles.list} aria-label={text.classes}>
        {shown.map((name) => (
          <div key={name} className={styles.line}>
            <dt className={styles.means}>
              <span className={styles.name}>{classWord(name, text)}</span> {text.means[name]}
            </dt>
            <dd className={styles.count}>{count(counts[name])}</dd>
          </div>
        ))}
      </dl>
      {!isCovered && <Text size={200}>{text.uncovered}</Text>}
    </>
  );
}

export interface TruthTablesProps {
  readonly segments: readonly TruthRow[];
  readonly owners: readonly TruthRow[];
  readonly ownersInAll: number;
}

/** Purity and recall of each segment and of each owner, with their intervals. */
export function TruthTables({ segments, owners, ownersInAll }: TruthTablesProps) {
  const text = useWords().health.truth;
  const { count, share } = useFigures();
  const rate = ({ rate: middle, low, high }: TruthRow['purity']): string =>
    Number.isNaN(middle) ? text.notKnown : `${share(middle)}\n${text.from(share(low), share(high))}`;
  const wrong = ({ counts: { B, C, D, missing } }: TruthRow): string => count(B + C + D + missing);
  const rowOf = (row: TruthRow): readonly string[] => [
    row.name,
    count(row.tagged),
    wrong(row),
    rate(row.purity),
    rate(row.recall),
  ];
  const headings = [text.tagged, text.wrong, text.purityHeading, text.recallHeading];
  return (
    <>
      <ChartTable
        caption={text.bySegment}
        headings={[text.segment, ...headings]}
        rows={segments.map(rowOf)}
      />
      {owners.length > 0 && (
        <Fold summary={text.byOwner(count(owners.length), count(ownersInAll))}>
          <ChartTable
            caption={text.ownerCaption}
            headings={[text.owner, ...headings]}
            rows={owners.map(rowOf)}
          />
        </Fold>
      )}
    </>
  );
}
