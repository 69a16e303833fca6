import { makeStyles } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { useState } from 'react';
import { Field } from '../controls/field';
import { Input } from '../controls/input';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { entryText, readEntry } from './condition-value';
import { entryProblemText } from './entry-words';
import { SuggestedValues } from './suggested-values';
import type { ValueEntryProps } from './value-entry-props';

const useStyles = makeStyles({
  field: { minWidth: 0 },
});

export interface EntryInputProps {
  readonly label: string;
  readonly text: string;
  readonly placeholder?: string | undefined;
  readonly before?: ReactNode;
  readonly list?: string | undefined;
  readonly isNumber: boolean;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
}

/** An input of one value. Escape puts back what stood there when it was entered, and only then leaves the editor. */
export function EntryInput(props: EntryInputProps) {
  const { label, text, placeholder, before, list, isNumber, onText, onLeave } = props;
  const [entered, setEntered] = useState(text);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || text === entered) return;
    event.stopPropagation();
    onText(entered);
  };
  return (
    <Input
      size="small"
      aria-label={label}
      value={text}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(before === undefined ? {} : { contentBefore: <span aria-hidden>{before}</span> })}
      {...(list === undefined ? {} : { list })}
      inputMode={isNumber ? 'decimal' : 'text'}
      autoComplete="off"
      onFocus={() => setEntered(text)}
      onChange={(_, { value }) => onText(value)}
      onBlur={onLeave}
      onKeyDown={onKeyDown}
    />
  );
}

/** The input of a test that compares with one value. What is half typed leaves the value as it was. */
export function OneValue({
  label,
  field,
  kind,
  currency,
  model,
  value,
  problem,
  settled,
  onValue,
}: ValueEntryProps) {
  const styles = useStyles();
  const words = useWords().rules;
  const { locale } = useFigures();
  const [text, setText] = useState(() => entryText(value, field, locale));
  const [isLeft, setIsLeft] = useState(false);
  const read = readEntry(text, kind, locale);
  const isText = kind === 'category' || kind === 'id';
  const said = read.ok
    ? problem
    : isLeft
      ? withSettled(entryProblemText(read.problem, text, words), settled, words.until)
      : null;
  return (
    <Field
      className={styles.field}
      size="small"
      validationState={said === null ? 'none' : 'error'}
      {...(said === null ? {} : { validationMessage: said })}
    >
      <SuggestedValues field={field} model={model} isAsked={isText}>
        {(list) => (
          <EntryInput
            label={words.value(label)}
            text={text}
            list={isText ? list : undefined}
            isNumber={kind === 'number' || kind === 'money'}
            placeholder={kind === 'date' ? words.day : undefined}
            before={kind === 'money' ? currency : undefined}
            onText={(typed) => {
              setText(typed);
              const now = readEntry(typed, kind, locale);
              if (now.ok) onValue(now.value);
            }}
            onLeave={() => {
              setIsLeft(true);
              if (read.ok) setText(entryText(read.value, field, locale));
            }}
          />
        )}
      </SuggestedValues>
    </Field>
  );
}

/** What is wrong, and what holds until it is mended. */
export function withSettled(
  problem: string,
  settled: string | null,
  until: (problem: string, condition: string) => string,
): string {
  return settled === null ? problem : until(problem, settled);
}
