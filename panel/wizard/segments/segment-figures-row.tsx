import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { classStrength } from '../../charts/class-pieces';
import type { Quantity } from '../../charts/chart-props';
import { useQuantity } from '../../charts/use-quantity';
import { Button } from '../../controls/button';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import type { SegmentRow } from './segment-row-of';
import { useSegmentTableStyles } from './segment-table-styles';

const forced = '@media (forced-colors: active)';
const useStyles = makeStyles({
  chip: {
    display: 'inline-block',
    width: '10px',
    height: '10px',
    marginRight: '6px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorCompoundBrandBackground,
    [forced]: { display: 'none' },
  },
  restChip: { backgroundColor: tokens.colorNeutralStroke1 },
  indented: { paddingLeft: '16px', [forced]: { paddingLeft: 0 } },
  toggle: { minWidth: '24px', width: '24px', height: '24px', padding: 0 },
  buttons: {
    width: '28px',
    textAlign: 'right',
    verticalAlign: 'top',
    padding: '2px 0 0 4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  editor: { padding: '4px 0 12px' },
});

export interface SegmentFiguresRowProps {
  readonly row: SegmentRow;
  readonly lineCount: number;
  /** How the yardstick is written. */
  readonly quantity: Quantity;
  /** How the value is written. */
  readonly value: Quantity;
  readonly isOpen?: boolean;
  readonly onToggle?: () => void;
  /** What is under the row while it is open. */
  readonly children?: ReactNode;
}

/** A segment with its line, accounts and value; and below it, once it is opened, what can be changed. */
export function SegmentFiguresRow(props: SegmentFiguresRowProps) {
  const { row, lineCount, quantity, value, isOpen = false, onToggle, children } = props;
  const own = useStyles();
  const styles = useSegmentTableStyles();
  const words = useWords().segments;
  const figures = useFigures();
  const { full } = useQuantity(quantity);
  const { short } = useQuantity(value);
  const id = useId();
  const { holding, classAt, kind } = row;
  const share = (one: number | null | undefined) => (typeof one === 'number' ? figures.share(one) : '');
  const isOpenable = onToggle !== undefined && (kind === 'ruled' || kind === 'rest');
  const possible =
    holding && holding.possibleAccounts > holding.accounts
      ? words.table.possible(figures.count(holding.possibleAccounts))
      : null;
  return (
    <>
      <tr>
        <th scope="row" className={styles.name}>
          {(classAt !== null || kind === 'rest') && (
            <span
              aria-hidden="true"
              className={kind === 'rest' ? `${own.chip} ${own.restChip}` : own.chip}
              style={classAt === null ? undefined : { opacity: classStrength(classAt, lineCount) }}
            />
          )}
          {row.name}
          {onToggle && (
            <span className={`${styles.quiet} ${own.indented}`}>{said(row, words.table, full)}</span>
          )}
        </th>
        <td className={styles.figure}>
          {holding && figures.count(holding.accounts)}
          <span className={styles.quiet}>{share(holding?.share)}</span>
          {possible && <span className={styles.quiet}>{possible}</span>}
        </td>
        <td className={styles.figure}>
          {typeof holding?.value === 'number' && short(holding.value)}
          <span className={styles.quiet}>
            {typeof holding?.value === 'number' && share(holding.shareOfValue)}
          </span>
        </td>
        <td className={own.buttons}>
          {isOpenable && (
            <Button
              className={own.toggle}
              appearance="subtle"
              size="small"
              icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
              aria-label={words.editor.change(row.name)}
              aria-expanded={isOpen}
              aria-controls={id}
              onClick={onToggle}
            />
          )}
        </td>
      </tr>
      {isOpen && (
        <tr id={id}>
          <td colSpan={4} className={own.editor}>
            {children}
          </td>
        </tr>
      )}
    </>
  );
}

/** Who is in the segment, in a few words. */
function said(
  { kind, line }: SegmentRow,
  words: ReturnType<typeof useWords>['segments']['table'],
  write: (value: number) => string,
): string {
  if (line) return (line.isAbove ? words.above : words.from)(write(line.from));
  if (kind === 'rest') return words.rest;
  if (kind === 'named') return words.namedOnly;
  return kind === 'unknown' ? words.unknown : words.byRule;
}
