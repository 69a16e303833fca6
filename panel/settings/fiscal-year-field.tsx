import { Field } from '../controls/field';
import { Select } from '../controls/select';
import { useView } from '../view';
import { useWords } from '../words/use-words';
import { monthNames } from './locales';
import type { ModelSettingsProps } from './model-settings-props';
import { withFiscalYear } from './settings-edits';
import { useSpeech } from './use-speech';

/** The month that a fiscal year begins in, and what that makes of a year. */
export function FiscalYearField({ model, isShownOnly }: ModelSettingsProps) {
  const text = useWords().settings;
  const language = useSpeech();
  const { deeds, desk } = useView();
  const { fiscalYear = 1 } = model.settings;
  const year = Number(desk.host.desk.today().slice(0, 4));
  const month = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const first = new Date(Date.UTC(fiscalYear === 1 ? year : year - 1, fiscalYear - 1, 1));
  const last = new Date(Date.UTC(year, (fiscalYear + 10) % 12, 1));
  return (
    <Field
      label={text.fiscalYear}
      hint={text.fiscalHint(`FY${year}`, month.format(first), month.format(last))}
    >
      <Select
        value={String(fiscalYear)}
        disabled={isShownOnly}
        onChange={(_, { value }) =>
          deeds.edit({
            what: text.undo.fiscalYear,
            key: 'setting fiscal year',
            change: (before) => withFiscalYear(before, Number(value)),
          })
        }
      >
        {monthNames(language).map((name, at) => (
          <option key={name} value={String(at + 1)}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
