import type { AskableField, Model } from '#core';
import { askableFields } from '#core';
import { Field } from '../../controls/field';
import { Select } from '../../controls/select';
import type { CriterionKindSeen } from '../../engine/questions/criterion-kinds';
import { useFieldName } from '../../fields/use-field-name';
import { useWords } from '../../words/use-words';

/** What a run computes with the criteria, so that none of them may ask for it. */
const ofTheScore: readonly string[] = ['score', 'confidence'];

/** What criteria may ask: the fields of the accounts, and what stands before the score. */
export function criterionFields(model: Model): readonly AskableField[] {
  return askableFields(model, 'exclusions').filter(
    ({ field, isComputed }) => !isComputed || !ofTheScore.includes(field),
  );
}

export interface FieldOfCriterionProps {
  readonly model: Model;
  readonly kind: CriterionKindSeen;
  /** Blank until one is chosen. */
  readonly field: string;
  readonly said: string | null;
  readonly onField: (field: string) => void;
}

/** What a criterion asks: the fields that its kind can make points of. */
export function FieldOfCriterion({ model, kind, field, said, onField }: FieldOfCriterionProps) {
  const words = useWords();
  const nameOf = useFieldName();
  const fitting = criterionFields(model).filter((each) => kind.fieldKinds.includes(each.kind));
  const isFitting = fitting.some((each) => each.field === field);
  const options = (isComputed: boolean) =>
    fitting
      .filter((each) => each.isComputed === isComputed)
      .map((each) => (
        <option key={each.field} value={each.field}>
          {nameOf(each.field)}
        </option>
      ));
  const computed = options(true);
  return (
    <Field
      label={words.fit.card.field}
      size="small"
      validationState={said === null ? 'none' : 'error'}
      {...(said === null ? {} : { validationMessage: said })}
    >
      <Select size="small" value={field} onChange={(_, { value }) => value !== '' && onField(value)}>
        {!isFitting && <option value={field}>{field === '' ? words.rules.chooseField : field}</option>}
        <optgroup label={words.rules.groups.fields}>{options(false)}</optgroup>
        {computed.length > 0 && <optgroup label={words.rules.groups.computed}>{computed}</optgroup>}
      </Select>
    </Field>
  );
}
