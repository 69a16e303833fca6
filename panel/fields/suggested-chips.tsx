import { makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { Button } from '../controls/button';
import type { FrequentValue } from '../engine/questions/frequent-values';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';

/** So many are shown to be pressed; the list of the input holds more. */
const shown = 5;

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', columnGap: '2px', paddingTop: '4px' },
  chip: {
    minWidth: 0,
    maxWidth: '100%',
    minHeight: '24px',
    paddingLeft: '4px',
    paddingRight: '6px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    textAlign: 'left',
    '& .button-icon': { fontSize: '12px', width: '12px', height: '12px' },
  },
  count: { color: tokens.colorNeutralForeground3, paddingLeft: '4px' },
});

export interface SuggestedChipsProps {
  /** The condition as its controls are labelled. */
  readonly label: string;
  /** Most frequent first. */
  readonly values: readonly FrequentValue[];
  readonly onPick: (value: string) => void;
}

/** The most frequent values of a field that are not chosen yet, to be added with one press. */
export function SuggestedChips({ label, values, onPick }: SuggestedChipsProps) {
  const styles = useStyles();
  const words = useWords().rules;
  const figures = useFigures();
  if (values.length === 0) return null;
  return (
    <div className={styles.chips}>
      {values.slice(0, shown).map(({ value, count }) => (
        <Button
          key={value}
          className={styles.chip}
          size="small"
          appearance="subtle"
          icon={<AddRegular />}
          aria-label={words.addSuggested(value, figures.count(count), label)}
          onClick={() => onPick(value)}
        >
          {value}
          <span className={styles.count}>{figures.count(count)}</span>
        </Button>
      ))}
    </div>
  );
}
