import type { Model } from '#core';
import { Button } from '../controls/button';
import { Text } from '../controls/text';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { useView } from '../view';

/** What a model says by saying nothing. */
const usualThreshold = 0.8;

/** The probability from which the model proposes pairs as one account. */
export function thresholdOf({ settings: { duplicatesThreshold = usualThreshold } }: Model): number {
  return duplicatesThreshold;
}

/** A model that proposes duplicates from another probability up. */
export function withThreshold(model: Model, threshold: number): Model {
  const { duplicatesThreshold: _, ...settings } = model.settings;
  const said = threshold === usualThreshold ? {} : { duplicatesThreshold: threshold };
  return { ...model, settings: { ...settings, ...said } };
}

export interface DuplicateThresholdProps {
  readonly model: Model;
  /** The one that is tried on the curve. */
  readonly threshold: number;
}

/** Keeps a threshold that was tried in the model; nothing where it stands there already. */
export function DuplicateThreshold({ model, threshold }: DuplicateThresholdProps) {
  const text = useWords().health.duplicates;
  const figures = useFigures();
  const { deeds } = useView();
  if (threshold === thresholdOf(model)) return null;
  return (
    <div>
      <Button
        size="small"
        onClick={() =>
          deeds.edit({
            what: text.keptUndo,
            key: 'setting duplicates threshold',
            change: (before) => withThreshold(before, threshold),
          })
        }
      >
        {text.keep(figures.share(threshold))}
      </Button>
      <Text block size={200}>
        {text.keepHint}
      </Text>
    </div>
  );
}
