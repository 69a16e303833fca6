import { makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { LineTest } from '#core';
import { Button } from '../../controls/button';
import { Text } from '../../controls/text';
import { useWords } from '../../words/use-words';
import type { LineValueProps } from './line-value';
import { LineValue } from './line-value';
import { NumberEntry } from './number-entry';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 64px 24px',
    columnGap: '6px',
    rowGap: '4px',
    alignItems: 'start',
    minWidth: 0,
  },
  value: { gridColumn: '1 / 2', minWidth: 0 },
  texts: {
    gridColumn: '1 / -1',
    gridRow: 2,
    minWidth: 0,
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  points: { gridColumn: '2 / 3', minWidth: 0 },
  remove: { gridColumn: '3 / 4', minWidth: '24px', width: '24px', height: '24px', padding: 0 },
  wrong: { gridColumn: '1 / -1', color: tokens.colorPaletteRedForeground1 },
});

export interface CriterionLineRowProps extends Omit<LineValueProps, 'test'> {
  /** Null for a line that its kind does not know. */
  readonly test: LineTest | null;
  readonly onRemove: () => void;
}

/** One line: what it compares with, and the points that it gives. */
export function CriterionLineRow(props: CriterionLineRowProps) {
  const { label, line, test, path, saidAt, onLine, onRemove } = props;
  const styles = useStyles();
  const text = useWords().fit.lines;
  const isWide = test?.value === 'texts';
  const general = saidAt(
    { only: path },
    ...(test?.numbered ? [] : [`${path}.test`]),
    ...(test?.value === 'none' ? [`${path}.value`] : []),
    ...(test?.points === false ? [`${path}.points`] : []),
  );
  return (
    <div className={styles.row} role="group" aria-label={label}>
      <div className={isWide ? styles.texts : styles.value}>
        {test && <LineValue {...props} test={test} />}
        {!test && <Text>{line.test}</Text>}
      </div>
      {test?.points && (
        <div className={styles.points}>
          <NumberEntry
            label={text.points(label)}
            value={line.points}
            problem={saidAt(`${path}.points`)}
            onValue={(points) => onLine({ ...line, points })}
          />
        </div>
      )}
      <Button
        className={styles.remove}
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={text.remove(label)}
        onClick={onRemove}
      />
      {general !== null && (
        <Text size={200} className={styles.wrong}>
          {general}
        </Text>
      )}
    </div>
  );
}
