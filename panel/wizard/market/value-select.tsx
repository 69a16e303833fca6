import type { Model } from '#core';
import { isSize, worthColumnsOf } from '#core';
import { Field } from '../../controls/field';
import { Select } from '../../controls/select';
import { useFieldName } from '../../fields/use-field-name';
import { useView } from '../../view';
import { useWords } from '../../words/use-words';
import { withValue } from './market-edits';

const chances: readonly string[] = ['propensity', 'propensity to expand', 'road', 'tier'];

/** The fields that accounts can be valued by: numbers and money of their own, and the money that the model reckons. */
function valueFields(model: Model): readonly string[] {
  const own = model.fields.filter(
    ({ field, kind }) => (kind === 'money' || kind === 'number') && isSize(field),
  );
  const { value } = model.settings;
  const offered = [...own, ...model.computed]
    .map(({ field }) => field)
    .concat(worthColumnsOf(model).filter((name) => !chances.includes(name)));
  // What is chosen already stays in sight, whatever it is.
  return value === null || offered.includes(value) ? offered : [value, ...offered];
}

/** What sizes are counted in. */
export function ValueSelect({ model, isMoney }: { readonly model: Model; readonly isMoney: boolean }) {
  const words = useWords();
  const nameOf = useFieldName();
  const { deeds } = useView();
  const text = words.market;
  const { value, currency } = model.settings;
  return (
    <Field size="small" label={isMoney ? text.countedInMoney(currency) : text.countedIn}>
      <Select
        size="small"
        value={value ?? ''}
        onChange={(_, { value: chosen }) =>
          deeds.edit({
            what: text.undo.value,
            key: 'value of accounts',
            change: (before) => withValue(before, chosen === '' ? null : chosen),
          })
        }
      >
        <option value="">{text.nothing}</option>
        {valueFields(model).map((field) => (
          <option key={field} value={field}>
            {nameOf(field)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
