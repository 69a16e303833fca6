import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { Input } from '../controls/input';
import { useWords } from '../words/use-words';
import { nameFault } from '../scenario-sheet';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface NameFieldProps {
  readonly label: string;
  readonly button: string;
  /** The names of the scenarios' sheets that are there. */
  readonly taken: readonly string[];
  readonly isBusy: boolean;
  readonly onName: (name: string) => void;
  readonly onCancel?: () => void;
}

/** A name for a scenario, checked as it is typed and said once it was tried. */
export function NameField({ label, button, taken, isBusy, onName, onCancel }: NameFieldProps) {
  const styles = useStyles();
  const text = useWords().scenarios;
  const [name, setName] = useState('');
  const [isTried, setIsTried] = useState(false);
  const fault = nameFault(name, taken);
  const isSaid = fault !== null && (isTried || (fault !== 'blank' && name !== ''));
  const submit = () => {
    setIsTried(true);
    if (fault !== null || isBusy) return;
    onName(name.trim());
    setName('');
    setIsTried(false);
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={label}
        {...(isSaid ? { validationState: 'error', validationMessage: text.faults[fault] } : {})}
      >
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={isBusy}>
          {button}
        </Button>
        {onCancel && <Button onClick={onCancel}>{text.actions.cancel}</Button>}
      </div>
    </form>
  );
}
