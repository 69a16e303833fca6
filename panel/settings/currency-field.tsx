import { useState } from 'react';
import { Field } from '../controls/field';
import { Select } from '../controls/select';
import { CommittedInput } from '../fields/committed-input';
import { useView } from '../view';
import { useWords } from '../words/use-words';
import { currencyName, isCurrency, usualCurrencies } from './currencies';
import type { ModelSettingsProps } from './model-settings-props';
import { withSettings } from './settings-edits';
import { useSpeech } from './use-speech';

const other = 'other';

/** The currency of all money: one of the usual ones, or any other by its code. */
export function CurrencyField({ model, isShownOnly }: ModelSettingsProps) {
  const text = useWords().settings;
  const language = useSpeech();
  const { deeds } = useView();
  const { currency } = model.settings;
  const [isOther, setIsOther] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const isUsual = usualCurrencies.some((code) => code === currency);
  const set = (code: string) =>
    deeds.edit({
      what: text.undo.currency,
      key: 'setting currency',
      change: (before) => withSettings(before, { currency: code }),
    });
  return (
    <>
      <Field label={text.currency} hint={text.currencyHint}>
        <Select
          value={isOther ? other : currency}
          disabled={isShownOnly}
          onChange={(_, { value }) => {
            setIsOther(value === other);
            if (value !== other) set(value);
          }}
        >
          {!isUsual && <option value={currency}>{currencyName(currency, language)}</option>}
          <optgroup label={text.usual}>
            {usualCurrencies.map((code) => (
              <option key={code} value={code}>
                {currencyName(code, language)}
              </option>
            ))}
          </optgroup>
          <option value={other}>{text.other}</option>
        </Select>
      </Field>
      {isOther && (
        <Field
          label={text.code}
          hint={text.codeHint}
          {...(wrong !== null && { validationMessage: text.noCurrency(wrong) })}
        >
          <CommittedInput
            value=""
            disabled={isShownOnly}
            autoCapitalize="characters"
            spellCheck={false}
            onType={(typed) => typed !== '' && setWrong(null)}
            onCommit={(typed) => {
              const code = typed.trim().toUpperCase();
              if (!isCurrency(code)) return setWrong(code);
              set(code);
              setIsOther(false);
            }}
          />
        </Field>
      )}
    </>
  );
}
