import { Button, Field, Input, Text, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useView } from '../view';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '4px', flexWrap: 'wrap' },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0, width: '100%' },
});

export interface SignatureFieldProps {
  readonly name: string;
  readonly fault: string | null;
  readonly onName: (name: string) => void;
}

/** Who decides: asked once, then remembered and shown. */
export function SignatureField({ name, fault, onName }: SignatureFieldProps) {
  const styles = useStyles();
  const text = useWords().review;
  const known = useView().state.preferences.name ?? '';
  const [isChanged, setIsChanged] = useState(known === '');
  if (!isChanged)
    return (
      <div className={styles.line}>
        <Text size={200}>{text.signed(known)}</Text>
        <Button size="small" appearance="transparent" onClick={() => setIsChanged(true)}>
          {text.change}
        </Button>
      </div>
    );
  return (
    <Field
      className={styles.field}
      label={text.who}
      hint={text.whoHint}
      required
      {...(fault === null ? {} : { validationState: 'error' as const, validationMessage: fault })}
    >
      <Input
        className={styles.input}
        autoComplete="name"
        value={name}
        onChange={(_, { value }) => onName(value)}
      />
    </Field>
  );
}
