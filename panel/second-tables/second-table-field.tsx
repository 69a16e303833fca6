import { makeStyles, tokens } from '@fluentui/react-components';
import type { Result, SecondTableName } from '#core';
import { Field } from '../controls/field';
import { Select } from '../controls/select';
import { Text } from '../controls/text';
import type { SecondFinding } from '../engine/questions/second-findings';
import type { SecondChoice } from '../second-places';
import { samePlace } from '../second-places';
import { useView } from '../view';
import { useFigures } from '../words/use-figures';
import { useProblemText } from '../words/use-problem-text';
import { useWords } from '../words/use-words';
import { secondLines } from './second-lines';

const useStyles = makeStyles({
  // A grid's column is as wide as the longest table name unless it is told that it may shrink.
  line: { display: 'block', paddingTop: '2px', color: tokens.colorNeutralForeground2 },
  wrong: { display: 'block', color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' },
});

export interface SecondTableFieldProps {
  readonly name: SecondTableName;
  readonly second: SecondChoice;
  /** Null where no table is chosen, and until it was read. */
  readonly finding: Result<SecondFinding> | null;
}

/** Which table lists the deals, the spend, the effort or the reps, and what was found in it. */
export function SecondTableField({ name, second, finding }: SecondTableFieldProps) {
  const styles = useStyles();
  const text = useWords().secondTables;
  const figures = useFigures();
  const problemText = useProblemText();
  const { state, deeds } = useView();
  const { offered, places } = second;
  const chosen = offered.findIndex(({ place }) => samePlace(place, places[name]));
  return (
    <div>
      <Field label={text.tables[name]} size="small">
        <Select
          size="small"
          value={String(chosen)}
          disabled={state.progress !== null}
          onChange={(_, { value }) => deeds.pickSecond(name, offered[Number(value)]?.place ?? null)}
        >
          <option value="-1">{text.none}</option>
          {offered.map((table, index) => (
            <option key={`${table.place.sheet}!${table.place.range}`} value={String(index)}>
              {text.option(table.name, figures.count(table.rowCount))}
            </option>
          ))}
        </Select>
      </Field>
      <div role="status">
        {finding && !finding.ok && (
          <Text size={200} className={styles.wrong}>
            {[text.cannotRead, ...finding.problems.map(problemText)].join(' ')}
          </Text>
        )}
        {finding?.ok &&
          secondLines(name, finding.value, figures, text).map((line) => (
            <Text key={line} size={200} className={styles.line}>
              {line}
            </Text>
          ))}
      </div>
    </div>
  );
}
