import { Button } from '../../controls/button';
import { Field } from '../../controls/field';
import { Select } from '../../controls/select';
import { Text } from '../../controls/text';
import { LongText } from '../../fields/long-text';
import type { Model } from '#core';
import { segmentNames } from '#core';
import { useMemo, useState } from 'react';
import { useAnswer } from '../../use-answer';
import { useCoreSpeech } from '../../words/use-core-speech';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { useListStyles } from './list-styles';
import { listedTexts, withNamed } from './named-edits';
import type { SegmentEdits } from './use-segment-edits';

/** The fields that accounts are found by. */
const keys: readonly string[] = ['id', 'domain', 'name'];

const mostMissing = 5;

export interface NamedFormProps {
  readonly model: Model;
  readonly edits: SegmentEdits;
  readonly onClose: () => void;
}

/** Names accounts from a pasted list, and says which of them are there. */
export function NamedForm({ model, edits, onClose }: NamedFormProps) {
  const styles = useListStyles();
  const words = useWords().segments.named;
  const core = useCoreSpeech();
  const figures = useFigures();
  const offered = keys.filter((key) => model.fields.some(({ field }) => field === key));
  const segments = segmentNames(model);
  const [segment, setSegment] = useState(segments[0] ?? '');
  const [field, setField] = useState(offered[0] ?? '');
  const [pasted, setPasted] = useState('');
  const texts = useMemo(() => listedTexts(pasted), [pasted]);
  const { answer, isBehind } = useAnswer('found names', texts.length > 0 ? { model, field, texts } : null);
  const found = texts.length > 0 && answer?.ok ? answer.value : null;
  const count = isBehind || !found ? 0 : found.texts.length;
  if (offered.length === 0) return <Text>{words.noKey}</Text>;
  const missing = found?.missing ?? [];
  const said = [
    ...missing.slice(0, mostMissing),
    ...(missing.length > mostMissing ? [words.more(figures.count(missing.length - mostMissing))] : []),
  ].join(', ');
  const add = () => {
    if (!found) return;
    edits.once(
      (undo) => undo.named,
      (before) => withNamed(before, segment, field, found.texts),
    );
    onClose();
  };
  return (
    <div className={styles.form}>
      <Field label={words.segment}>
        <Select value={segment} onChange={(_, { value }) => setSegment(value)}>
          {segments.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field label={words.key}>
        <Select value={field} onChange={(_, { value }) => setField(value)}>
          {offered.map((key) => (
            <option key={key} value={key}>
              {core.field(key)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.list} hint={words.listHint}>
        {(props) => (
          <LongText {...props} rows={4} value={pasted} onChange={({ target }) => setPasted(target.value)} />
        )}
      </Field>
      <Text size={200} role="status">
        {found && !isBehind && words.found(figures.count(count), figures.count(texts.length))}
        {found && !isBehind && missing.length > 0 && ` ${words.missing(said)}`}
      </Text>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={count === 0} onClick={add}>
          {count === 0 ? words.addNone : words.add(figures.count(count))}
        </Button>
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </div>
  );
}
