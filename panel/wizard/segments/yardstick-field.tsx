import type { Model } from '#core';
import { useId } from 'react';
import { Label } from '../../controls/label';
import { Select } from '../../controls/select';
import { Text } from '../../controls/text';
import { Hint } from '../../hints/hint';
import { useView } from '../../view';
import { useCoreSpeech } from '../../words/use-core-speech';
import { useWords } from '../../words/use-words';
import type { SegmentEdits } from './use-segment-edits';
import { yardsticksOf } from './yardstick-of';

export interface YardstickFieldProps {
  readonly model: Model;
  readonly edits: SegmentEdits;
}

/** What segments are cut by. Lines go along to another yardstick, where about as many accounts reach them. */
export function YardstickField({ model, edits }: YardstickFieldProps) {
  const { desk } = useView();
  const id = useId();
  const words = useWords().segments.yardstick;
  const core = useCoreSpeech();
  const { yardstick } = model.settings;
  const fields = yardsticksOf(model);
  const offered = yardstick === null || fields.includes(yardstick) ? fields : [yardstick, ...fields];
  if (offered.length === 0) return <Text>{words.noNumbers}</Text>;
  const choose = (chosen: string) =>
    void desk.runner.quietly(async () => {
      const carried = await desk.engine.ask('carried lines', { model, yardstick: chosen });
      edits.once(
        (undo) => undo.yardstick,
        (before) => ({
          ...before,
          ...(carried.ok && { segments: carried.value.segments }),
          settings: { ...before.settings, yardstick: chosen },
        }),
      );
    });
  return (
    <div>
      <Label htmlFor={id}>{words.label}</Label>
      <Hint term="yardstick" />
      <Select id={id} value={yardstick ?? ''} onChange={(_, { value }) => value !== '' && choose(value)}>
        {yardstick === null && <option value="">{words.nothing}</option>}
        {offered.map((field) => (
          <option key={field} value={field}>
            {core.field(field)}
          </option>
        ))}
      </Select>
      {yardstick === null && <Text size={200}>{words.advice}</Text>}
    </div>
  );
}
