import { useState } from 'react';
import { fold } from '#core';
import { Field } from '../controls/field';
import { Input } from '../controls/input';
import { useWords } from '../words/use-words';

export interface NameEntryProps {
  readonly label: string;
  readonly name: string;
  /** The names of the others: no two are the same. */
  readonly taken: readonly string[];
  readonly onName: (name: string) => void;
}

/** The name of a rule. A name that cannot be leaves the rule with the one it had. */
export function NameEntry({ label, name, taken, onName }: NameEntryProps) {
  const words = useWords().rules;
  const [text, setText] = useState(name);
  const [known, setKnown] = useState(name);
  if (name !== known) {
    setKnown(name);
    setText(name);
  }
  const problemOf = (typed: string) => {
    if (typed.trim() === '') return words.nameMissing;
    return taken.some((other) => fold(other) === fold(typed)) ? words.nameTaken(typed.trim()) : null;
  };
  const problem = problemOf(text);
  return (
    <Field
      size="small"
      label={words.name}
      validationState={problem === null ? 'none' : 'error'}
      {...(problem === null ? {} : { validationMessage: problem })}
    >
      <Input
        size="small"
        aria-label={label}
        value={text}
        onChange={(_, { value }) => {
          setText(value);
          if (problemOf(value) !== null) return;
          setKnown(value.trim());
          onName(value.trim());
        }}
      />
    </Field>
  );
}
