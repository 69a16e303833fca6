import type { Model, Problem, When } from '#core';
import { sameText } from '#core';
import { useState } from 'react';
import { Button } from '../../controls/button';
import { Text } from '../../controls/text';
import type { RegionHolding } from '../../engine/questions/segment-figures';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { useListStyles } from './list-styles';
import { RegionRule } from './region-rule';
import type { SegmentEdits } from './use-segment-edits';

export interface RegionListProps {
  readonly model: Model;
  readonly regions: readonly RegionHolding[];
  readonly problems: readonly Problem[];
  readonly edits: SegmentEdits;
}

/** The regions that the market is parted into, with their accounts and their rules. */
export function RegionList({ model, regions, problems, edits }: RegionListProps) {
  const styles = useListStyles();
  const words = useWords().segments.regions;
  const figures = useFigures();
  const [open, setOpen] = useState<number | null>(null);
  // A region without a condition would take every account: it joins the model with its first one.
  const [fresh, setFresh] = useState<string | null>(null);
  const ruled = fresh === null ? model.regions : [...model.regions, { name: fresh, when: [] as When }];
  const isRuled = (name: string) => ruled.some((rule) => sameText(rule.name, name));
  const heldBy = (name: string) => regions.find((region) => sameText(region.name, name))?.accounts ?? null;
  const others = regions.filter(({ name }) => !isRuled(name));
  const isMapped = model.fields.some(({ field }) => field === 'region');
  const lead = model.regions.length > 0 ? words.rules : isMapped ? words.field : words.one;
  const add = () => {
    let number = model.regions.length + 1;
    while (isRuled(words.fresh(figures.count(number)))) number++;
    setFresh(words.fresh(figures.count(number)));
    setOpen(model.regions.length);
  };
  return (
    <>
      <Text className={styles.quiet}>{lead}</Text>
      {ruled.map(({ name, when }, at) => (
        <RegionRule
          key={at}
          place={at}
          name={name}
          when={when}
          accounts={heldBy(name)}
          model={model}
          problems={problems}
          edits={edits}
          isOpen={open === at}
          onOpen={(isOpen) => {
            setOpen(isOpen ? at : null);
            if (!isOpen) setFresh(null);
          }}
          onFresh={at === model.regions.length ? setFresh : null}
        />
      ))}
      <ul className={styles.list}>
        {others.map(({ name, accounts }) => (
          <li key={name} className={styles.item}>
            <span className={styles.said}>{name}</span>
            <span>{figures.count(accounts)}</span>
          </li>
        ))}
      </ul>
      <Button className={styles.begin} size="small" disabled={fresh !== null} onClick={add}>
        {words.add}
      </Button>
    </>
  );
}
