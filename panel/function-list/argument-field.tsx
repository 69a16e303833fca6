import { makeStyles } from '@fluentui/react-components';
import { absolutePlace } from '../block';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { Input } from '../controls/input';
import type { ListedParameter } from '../engine/questions/function-list';
import { useSelection } from '../use-selection';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  row: { display: 'flex', gap: '4px', minWidth: 0, flexWrap: 'wrap' },
  input: { flex: '1 1 120px' },
});

export interface ArgumentFieldProps {
  readonly param: ListedParameter;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** One argument as it will stand in the formula: a range, a name, a number, or a text in quotes. */
export function ArgumentField({ param, value, onValue }: ArgumentFieldProps) {
  const styles = useStyles();
  const text = useWords().functions;
  const { selection } = useSelection();
  return (
    <Field label={param.isOptional ? text.optional(param.label) : param.label} hint={param.help}>
      {(control) => (
        <div className={styles.row}>
          <Input
            {...control}
            className={styles.input}
            size="small"
            value={value}
            onChange={(_, { value: next }) => onValue(next)}
          />
          <Button
            size="small"
            disabled={selection === null}
            aria-label={text.fromSelection(param.label)}
            onClick={() => selection && onValue(absolutePlace(selection))}
          >
            {text.useSelection}
          </Button>
        </div>
      )}
    </Field>
  );
}
