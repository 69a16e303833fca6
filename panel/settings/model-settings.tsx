import { useState } from 'react';
import { Field } from '../controls/field';
import { CommittedInput } from '../fields/committed-input';
import { useView } from '../view';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { CurrencyField } from './currency-field';
import { DayField } from './day-field';
import { FiscalYearField } from './fiscal-year-field';
import type { ModelSettingsProps } from './model-settings-props';
import { StepLinks } from './step-links';
import { withSettings } from './settings-edits';

const mostSeed = 0xffffffff;

/** What holds for the whole model. */
export function ModelSettings({ model, isShownOnly }: ModelSettingsProps) {
  return (
    <>
      <NameField model={model} isShownOnly={isShownOnly} />
      <CurrencyField model={model} isShownOnly={isShownOnly} />
      <DayField model={model} isShownOnly={isShownOnly} />
      <FiscalYearField model={model} isShownOnly={isShownOnly} />
      <SeedField model={model} isShownOnly={isShownOnly} />
      <StepLinks model={model} />
    </>
  );
}

function NameField({ model, isShownOnly }: ModelSettingsProps) {
  const text = useWords().settings;
  const { deeds } = useView();
  const [isMissing, setIsMissing] = useState(false);
  return (
    <Field label={text.name} {...(isMissing && { validationMessage: text.nameMissing })}>
      <CommittedInput
        value={model.name}
        disabled={isShownOnly}
        onType={(typed) => setIsMissing(typed.trim() === '')}
        onCommit={(typed) => {
          const name = typed.trim();
          if (name === '') return;
          deeds.edit({
            what: text.undo.name,
            key: 'setting name',
            change: (before) => ({ ...before, name }),
          });
        }}
      />
    </Field>
  );
}

/** A whole number that a seed can be; null for every other text. */
function seedIn(typed: string): number | null {
  const value = /^\d+$/.test(typed.trim()) ? Number(typed) : NaN;
  return value <= mostSeed ? value : null;
}

function SeedField({ model, isShownOnly }: ModelSettingsProps) {
  const text = useWords().settings;
  const figures = useFigures();
  const { deeds } = useView();
  const [isWrong, setIsWrong] = useState(false);
  return (
    <Field
      label={text.seed}
      hint={text.seedHint}
      {...(isWrong && { validationMessage: text.seedWrong(figures.count(mostSeed)) })}
    >
      <CommittedInput
        value={String(model.settings.seed)}
        inputMode="numeric"
        disabled={isShownOnly}
        onType={(typed) => setIsWrong(seedIn(typed) === null)}
        onCommit={(typed) => {
          const seed = seedIn(typed);
          if (seed === null) return;
          deeds.edit({
            what: text.undo.seed,
            key: 'setting seed',
            change: (before) => withSettings(before, { seed }),
          });
        }}
      />
    </Field>
  );
}
