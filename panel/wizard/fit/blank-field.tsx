import type { BlankPolicy } from '#core';
import { Field } from '../../controls/field';
import { Select } from '../../controls/select';
import { useWords } from '../../words/use-words';

export interface BlankFieldProps {
  readonly blank: BlankPolicy;
  readonly said: string | null;
  readonly onBlank: (blank: BlankPolicy) => void;
}

/** What becomes of a criterion where an account's field is blank. */
export function BlankField({ blank, said, onBlank }: BlankFieldProps) {
  const text = useWords().fit.card;
  const policies = Object.keys(text.blanks) as readonly BlankPolicy[];
  return (
    <div>
      <Field
        label={text.blank}
        size="small"
        validationState={said === null ? 'none' : 'error'}
        {...(said === null ? {} : { validationMessage: said })}
      >
        <Select
          size="small"
          value={blank}
          onChange={(_, { value }) => {
            const chosen = policies.find((policy) => policy === value);
            if (chosen) onBlank(chosen);
          }}
        >
          {policies.map((policy) => (
            <option key={policy} value={policy}>
              {text.blanks[policy]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
