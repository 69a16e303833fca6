import type { Model, MotionFunction } from '#core';
import { sameText } from '#core';
import { ChoiceField } from '../../fields/choice-field';
import { useWords } from '../../words/use-words';
import { useCoverageEdits } from './use-coverage-edits';

export interface MotionInUseFieldProps {
  readonly model: Model;
  readonly segment: string;
  readonly function: MotionFunction;
}

/** How a segment is worked today, so that what does not match is found. */
export function MotionInUseField({ model, segment, function: of }: MotionInUseFieldProps) {
  const text = useWords().coverage.plan.motions;
  const edit = useCoverageEdits();
  const { motions = [], motionsInUse = [] } = model;
  const isLine = (line: (typeof motionsInUse)[number]) => line.for === of && sameText(line.segment, segment);
  const choose = (motion: string) =>
    edit(
      'motions',
      (before) => {
        const others = (before.motionsInUse ?? []).filter((line) => !isLine(line));
        const next = motion === '' ? others : [...others, { segment, for: of, motion }];
        const { motionsInUse: _, ...rest } = before;
        return next.length > 0 ? { ...rest, motionsInUse: next } : rest;
      },
      `motion ${segment} ${of}`,
    );
  return (
    <ChoiceField
      label={text.inUse}
      spoken={text.inUseOf(text.functions[of], segment)}
      offered={['', ...motions.filter((motion) => motion.for === of).map(({ name }) => name)]}
      nameOf={(name) => (name === '' ? text.notSaid : name)}
      value={motionsInUse.find(isLine)?.motion ?? ''}
      onChoose={choose}
    />
  );
}
