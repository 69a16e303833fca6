import type { AskableField } from '#core';
import { Select } from '../controls/select';
import { useWords } from '../words/use-words';
import { useFieldName } from './use-field-name';

export interface FieldSelectProps {
  readonly label: string;
  readonly fields: readonly AskableField[];
  /** Blank until one is chosen. */
  readonly field: string;
  readonly onField: (field: AskableField) => void;
}

/** What a condition asks for: the fields of the accounts first, then what is computed from them. */
export function FieldSelect({ label, fields, field, onField }: FieldSelectProps) {
  const words = useWords().rules;
  const nameOf = useFieldName();
  const isKnown = fields.some((each) => each.field === field);
  const options = (isComputed: boolean) =>
    fields
      .filter((each) => each.isComputed === isComputed)
      .map((each) => (
        <option key={each.field} value={each.field}>
          {nameOf(each.field)}
        </option>
      ));
  const computed = options(true);
  return (
    <Select
      size="small"
      aria-label={label}
      value={field}
      onChange={(_, { value }) => {
        const chosen = fields.find((each) => each.field === value);
        if (chosen) onField(chosen);
      }}
    >
      {field === '' && <option value="">{words.chooseField}</option>}
      {field !== '' && !isKnown && <option value={field}>{nameOf(field)}</option>}
      <optgroup label={words.groups.fields}>{options(false)}</optgroup>
      {computed.length > 0 && <optgroup label={words.groups.computed}>{computed}</optgroup>}
    </Select>
  );
}
