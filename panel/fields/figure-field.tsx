import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { Field } from '../controls/field';
import { CommittedInput } from './committed-input';

const useStyles = makeStyles({
  hint: { '::first-letter': { textTransform: 'uppercase' } },
});

export interface FigureFieldProps {
  readonly label: string;
  /** Read out in its place where the label is too short to stand alone. */
  readonly spoken?: string;
  /** What stands in the field until something is typed. */
  readonly entry: string;
  /** Why a text cannot be; null where it can. */
  readonly wrong: (text: string) => string | null;
  /** What a text that can be is read as, where that should be said. */
  readonly readAs?: (text: string) => string | null;
  /** Under the field while nothing is typed. */
  readonly hint?: string | undefined;
  /** Only texts that can be. */
  readonly onCommit: (text: string) => void;
}

/** A field for a figure or a text: what is wrong with it is said while it is typed, and it counts once it is left. */
export function FigureField({ label, spoken, entry, wrong, readAs, hint, onCommit }: FigureFieldProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(entry);
  const isTyped = typed !== entry;
  const mistake = isTyped ? wrong(typed) : null;
  const said = mistake ?? (isTyped ? (readAs?.(typed) ?? null) : null);
  return (
    <Field
      size="small"
      label={label}
      validationState={mistake === null ? 'none' : 'error'}
      {...(said === null ? {} : { validationMessage: said })}
      {...(hint === undefined ? {} : { hint: { children: hint, className: styles.hint } })}
    >
      <CommittedInput
        size="small"
        {...(spoken === undefined ? {} : { 'aria-label': spoken })}
        value={entry}
        onType={setTyped}
        onCommit={(text) => {
          if (wrong(text) !== null) return false;
          onCommit(text);
        }}
      />
    </Field>
  );
}
