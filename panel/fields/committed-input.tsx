import { useState } from 'react';
import { Input } from '../controls/input';
import type { InputProps } from '../controls/input';

export interface CommittedInputProps extends Omit<
  InputProps,
  'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'onKeyDown'
> {
  readonly value: string;
  /** While it is being typed; what is wrong with it is then said beside it. */
  readonly onType?: (text: string) => void;
  /** Once it is left, or Enter is pressed. False keeps the field as it was. */
  readonly onCommit: (text: string) => boolean | void;
}

/** A field whose text counts once it is left or Enter is pressed; Escape takes back what was typed. */
export function CommittedInput({ value, onType, onCommit, ...props }: CommittedInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string | null) => {
    setTyped(text);
    onType?.(text ?? value);
  };
  const commit = () => {
    if (typed !== null && typed !== value) onCommit(typed);
    type(null);
  };
  return (
    <Input
      {...props}
      value={typed ?? value}
      onChange={(_, { value: text }) => type(text)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key !== 'Escape' || typed === null) return;
        event.stopPropagation();
        type(null);
      }}
    />
  );
}
