import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { Input } from '../controls/input';
import { Text } from '../controls/text';
import { useView } from '../view';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '4px', flexWrap: 'wrap' },
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
      label={text.who}
      hint={text.whoHint}
      required
      {...(fault === null ? {} : { validationState: 'error' as const, validationMessage: fault })}
    >
      <Input autoComplete="name" value={name} onChange={(_, { value }) => onName(value)} />
    </Field>
  );
}
