import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { Model } from '#core';
import type { FrequentValue } from '../engine/questions/frequent-values';
import { useAnswer } from '../use-answer';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';

export interface SuggestedValuesProps {
  readonly field: string;
  readonly model: Model;
  /** Whether the field holds texts, of which some are frequent. */
  readonly isAsked: boolean;
  /** Draws the input: the id of the list that it offers, and what is in it. */
  readonly children: (list: string, values: readonly FrequentValue[]) => ReactNode;
}

/** The texts that most accounts have in a field, offered by an input. */
export function SuggestedValues({ field, model, isAsked, children }: SuggestedValuesProps) {
  const words = useWords().rules;
  const figures = useFigures();
  const id = useId();
  // The texts of a field do not move while its conditions are edited: the model is the one that the editor opened with.
  const [opened] = useState(model);
  const { answer } = useAnswer('frequent values', isAsked ? { field, model: opened } : null);
  const values = answer ?? [];
  return (
    <>
      {children(id, values)}
      {isAsked && (
        <datalist id={id}>
          {values.map(({ value, count }) => (
            <option key={value} value={value} label={words.suggested(value, figures.count(count))} />
          ))}
        </datalist>
      )}
    </>
  );
}
