import type { Model } from '#core';
import { modelLines, moveModelLines } from '#core';
import { useState } from 'react';
import { Field } from '../../controls/field';
import { CommittedInput } from '../../fields/committed-input';
import { useFieldName } from '../../fields/use-field-name';
import { useWords } from '../../words/use-words';
import type { SegmentRow } from './segment-row-of';
import type { SegmentEdits } from './use-segment-edits';

export interface LineFieldProps {
  readonly model: Model;
  readonly row: SegmentRow;
  readonly edits: SegmentEdits;
}

/** The line of a segment as a number. */
export function LineField({ model, row, edits }: LineFieldProps) {
  const words = useWords().segments.editor;
  const nameOf = useFieldName();
  const [isWrong, setIsWrong] = useState(false);
  const { line, name } = row;
  const yardstick = model.settings.yardstick ?? '';
  if (!line) return null;
  const isSound = (text: string) => text.trim() !== '' && Number(text) > 0 && Number.isFinite(Number(text));
  const commit = (text: string) => {
    if (!isSound(text)) return;
    edits.moving(name, (before) => {
      const now = modelLines(before).find(({ segments }) => segments.includes(name));
      return now ? moveModelLines(before, [{ line: now, to: Number(text) }]) : before;
    });
  };
  return (
    <Field
      label={(line.isAbove ? words.lineAbove : words.line)(nameOf(yardstick))}
      {...(isWrong && { validationMessage: words.lineWrong })}
    >
      <CommittedInput
        type="number"
        min={0}
        value={String(line.from)}
        onType={(text) => setIsWrong(!isSound(text))}
        onCommit={commit}
      />
    </Field>
  );
}
