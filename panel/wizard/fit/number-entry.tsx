import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { Field } from '../../controls/field';
import { CommittedInput } from '../../fields/committed-input';
import { figureEntry, readFigure } from '../../fields/read-figure';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';

const useStyles = makeStyles({
  input: { '> input': { fontVariantNumeric: 'tabular-nums' } },
});

export interface NumberEntryProps {
  readonly label: string;
  readonly value: number | null;
  /** What the model's check says of it; null where nothing is wrong. */
  readonly problem: string | null;
  readonly after?: ReactNode;
  readonly onValue: (value: number) => void;
}

/** A number that counts once the field is left; what is no number leaves the value as it was, and is said. */
export function NumberEntry({ label, value, problem, after, onValue }: NumberEntryProps) {
  const styles = useStyles();
  const words = useWords().rules;
  const { locale } = useFigures();
  const [wrong, setWrong] = useState<string | null>(null);
  const said = wrong ?? problem;
  return (
    <Field
      size="small"
      validationState={said === null ? 'none' : 'error'}
      {...(said === null ? {} : { validationMessage: said })}
    >
      <CommittedInput
        className={styles.input}
        size="small"
        inputMode="decimal"
        aria-label={label}
        autoComplete="off"
        value={value === null ? '' : figureEntry(value, locale)}
        {...(after === undefined ? {} : { contentAfter: <span aria-hidden>{after}</span> })}
        onFocus={() => setWrong(null)}
        onCommit={(typed) => {
          const read = readFigure(typed, locale);
          setWrong(read === null ? words.notNumber(typed.trim()) : null);
          if (read !== null) onValue(read);
        }}
      />
    </Field>
  );
}
