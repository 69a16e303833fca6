import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model } from '#core';
import type { CoverageRowSeen } from '../../engine/questions/coverage-rows';
import { modelPlace } from '../../model-place';
import { useAnswer } from '../../use-answer';
import { WayToCell } from '../../way-to-cell';
import { useWords } from '../../words/use-words';

const useStyles = makeStyles({
  rows: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
});

/** The column of the Model sheet that a row's value stands in. */
const valueColumn = 'E';

export interface ModelRowsProps {
  readonly model: Model;
  readonly isMeant: (row: CoverageRowSeen) => boolean;
}

/** The rows of the Model sheet that a figure comes from, in the sheet's own words, each the way there. */
export function ModelRows({ model, isMeant }: ModelRowsProps) {
  const styles = useStyles();
  const text = useWords().coverage.plan.trace;
  const { answer } = useAnswer('coverage rows', { model });
  const rows = (answer ?? []).filter(isMeant);
  if (rows.length === 0) return null;
  return (
    <div className={styles.rows}>
      {text.onSheet}{' '}
      {rows.map(({ row, part, item, field, test, region }, at) => (
        <span key={row}>
          {at > 0 && ' · '}
          <WayToCell cell={{ sheet: modelPlace.sheet, range: `${valueColumn}${row}` }}>
            {`${[part, item, field, test, region].filter((word) => word !== '').join(' ')} (${valueColumn}${row})`}
          </WayToCell>
        </span>
      ))}
    </div>
  );
}
