import type { Model } from '#core';
import { Field } from '../controls/field';
import { Input } from '../controls/input';
import { Select } from '../controls/select';
import type { DecidableField } from '../engine/questions/standing-decisions';
import { SuggestedValues } from '../fields/suggested-values';
import { useWords } from '../words/use-words';

export interface DecidedValueFieldProps {
  readonly field: DecidableField;
  readonly model: Model;
  readonly value: string;
  readonly fault: string | null;
  readonly onValue: (value: string) => void;
}

/** What a field is given: one of a few values where it has these, else what is typed, with the frequent ones offered. */
export function DecidedValueField({ field, model, value, fault, onValue }: DecidedValueFieldProps) {
  const text = useWords().review;
  const { kind } = field;
  const choices = field.choices ?? (kind === 'flag' ? ['yes', 'no'] : null);
  const shownAs = (choice: string) =>
    kind === 'flag' ? ({ yes: text.yes, no: text.no }[choice] ?? choice) : choice;
  const said = fault === null ? {} : { validationState: 'error' as const, validationMessage: fault };
  if (choices)
    return (
      <Field label={text.value} required {...said}>
        <Select value={value} onChange={(_, { value: next }) => onValue(next)}>
          <option value="">{text.choose}</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {shownAs(choice)}
            </option>
          ))}
        </Select>
      </Field>
    );
  const isText = kind === 'category' || kind === 'id';
  return (
    <SuggestedValues field={field.field} model={model} isAsked={isText}>
      {(list) => (
        <Field label={text.value} required {...said}>
          <Input
            type={kind === 'date' ? 'date' : 'text'}
            inputMode={kind === 'number' || kind === 'money' ? 'decimal' : 'text'}
            autoComplete="off"
            value={value}
            {...(kind === 'money' ? { contentBefore: <span>{model.settings.currency}</span> } : {})}
            {...(isText && list !== undefined ? { list } : {})}
            onChange={(_, { value: next }) => onValue(next)}
          />
        </Field>
      )}
    </SuggestedValues>
  );
}
