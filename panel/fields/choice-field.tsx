import { Field } from '../controls/field';
import { Select } from '../controls/select';

export interface ChoiceFieldProps<Name extends string> {
  readonly label: string;
  readonly spoken?: string;
  readonly offered: readonly Name[];
  readonly nameOf: (name: Name) => string;
  readonly value: Name;
  readonly onChoose: (name: Name) => void;
}

/** One of a few. */
export function ChoiceField<Name extends string>(props: ChoiceFieldProps<Name>) {
  const { label, spoken, offered, nameOf, value, onChoose } = props;
  return (
    <Field size="small" label={label}>
      <Select
        size="small"
        {...(spoken === undefined ? {} : { 'aria-label': spoken })}
        value={value}
        onChange={(_, { value: next }) => {
          const chosen = offered.find((name) => name === next);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {offered.map((name) => (
          <option key={name} value={name}>
            {nameOf(name)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
