import type { Model, Rule } from '#core';
import { useState } from 'react';
import { Button } from '../../controls/button';
import { Text } from '../../controls/text';
import { useCoreSpeech } from '../../words/use-core-speech';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { NamedForm } from './named-form';
import { useListStyles } from './list-styles';
import type { SegmentEdits } from './use-segment-edits';

export interface NamedAccountsProps {
  readonly model: Model;
  readonly edits: SegmentEdits;
}

/** Accounts that go to a segment by name, before any rule. */
export function NamedAccounts({ model, edits }: NamedAccountsProps) {
  const styles = useListStyles();
  const words = useWords().segments.named;
  const core = useCoreSpeech();
  const figures = useFigures();
  const [isOpen, setIsOpen] = useState(false);
  const { named } = model;
  const remove = (at: number) =>
    edits.once(
      (undo) => undo.named,
      (before) => ({ ...before, named: before.named.filter((_, place) => place !== at) }),
    );
  const listed = ({ when, regions }: Rule) =>
    [
      ...when.flat().map(({ field, value }) => {
        const count = Array.isArray(value) ? value.length : value === null ? 0 : 1;
        return words.listed(figures.count(count), core.field(field));
      }),
      ...(regions?.length ? [words.inRegions(figures.list(regions))] : []),
    ].join(', ');
  return (
    <>
      <Text className={styles.quiet}>{words.lead}</Text>
      {named.length === 0 && <Text size={200}>{words.none}</Text>}
      <ul className={styles.list}>
        {named.map((rule, at) => (
          <li key={at} className={styles.item}>
            <span className={styles.said}>
              {words.one(rule.name)}: {listed(rule)}
            </span>
            <Button size="small" aria-label={words.remove(rule.name)} onClick={() => remove(at)}>
              {words.removeShort}
            </Button>
          </li>
        ))}
      </ul>
      {isOpen ? (
        <NamedForm model={model} edits={edits} onClose={() => setIsOpen(false)} />
      ) : (
        <Button className={styles.begin} size="small" onClick={() => setIsOpen(true)}>
          {words.begin}
        </Button>
      )}
    </>
  );
}
