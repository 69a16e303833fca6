import { makeStyles, tokens } from '@fluentui/react-components';
import { Checkbox } from '../controls/checkbox';
import { Text } from '../controls/text';
import { useView } from '../view';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { columnsToAdd } from './columns-to-add';

const useStyles = makeStyles({
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
});

export interface AddColumnsChoiceProps {
  readonly addsColumns: boolean;
  readonly onChoose: (addsColumns: boolean) => void;
}

/** Whether columns that the accounts lack and the history tells are written beside them; nothing where none lacks. */
export function AddColumnsChoice({ addsColumns, onChoose }: AddColumnsChoiceProps) {
  const styles = useStyles();
  const text = useWords().learned;
  const { list } = useFigures();
  const { mapping, second, progress } = useView().state;
  const added = second ? columnsToAdd(mapping, second.places) : [];
  if (added.length === 0) return null;
  return (
    <div>
      <Checkbox
        label={text.adds(list(added.map((key) => text.addable[key])))}
        checked={addsColumns}
        disabled={progress !== null}
        onChange={(_, { checked }) => onChoose(checked === true)}
      />
      <Text size={200} className={styles.quiet}>
        {text.addsWhy}
      </Text>
    </div>
  );
}
