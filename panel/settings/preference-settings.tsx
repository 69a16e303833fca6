import { Field } from '../controls/field';
import { Select } from '../controls/select';
import { CommittedInput } from '../fields/committed-input';
import type { Theme } from '../host';
import { useView } from '../view';
import { languages } from '../words/languages';
import { useWords } from '../words/use-words';
import { languageName, localeExample, usualLocales } from './locales';
import { useSpeech } from './use-speech';

const themes: readonly Theme[] = ['light', 'dark'];
/** English made strange is for those who look for words that are not translated. */
const strange = 'en-XA';

/** What the user prefers on this machine, whatever the workbook. */
export function PreferenceSettings() {
  const text = useWords().settings;
  const speech = useSpeech();
  const { state, deeds, desk } = useView();
  const { theme, language, locale, name } = state.preferences;
  const { locale: hostLocale } = desk.host.desk;
  const example = (tag: string) => {
    const { number, day } = localeExample(tag);
    return text.example(number, day);
  };
  const offered = [...new Set<string>([...(locale === undefined ? [] : [locale]), ...usualLocales])];
  return (
    <>
      <Choice
        label={text.theme}
        value={theme}
        options={themes.map((each) => [each, text.themes[each]])}
        onValue={(chosen) => deeds.prefer({ theme: themes.find((each) => each === chosen) ?? null })}
      />
      <Choice
        label={text.language}
        value={language}
        options={languages
          .filter((each) => each !== strange || language === strange)
          .map((each) => [each, languageName(each, each)])}
        onValue={(chosen) => deeds.prefer({ language: chosen })}
      />
      <Choice
        label={text.locale}
        hint={example(locale ?? hostLocale)}
        value={locale}
        options={offered.map((tag) => [tag, text.localeOption(languageName(tag, speech), example(tag))])}
        onValue={(chosen) => deeds.prefer({ locale: chosen })}
      />
      <Field label={text.who} hint={text.whoHint}>
        <CommittedInput
          value={name ?? ''}
          autoComplete="name"
          onCommit={(typed) => deeds.prefer({ name: typed.trim() || null })}
        />
      </Field>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly hint?: string;
  /** Undefined is as the host has it. */
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onValue: (value: string | null) => void;
}

function Choice({ label, hint, value, options, onValue }: ChoiceProps) {
  const text = useWords().settings;
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <Select value={value ?? ''} onChange={(_, { value: chosen }) => onValue(chosen === '' ? null : chosen)}>
        <option value="">{text.asHost}</option>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
