import { makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Model, Problem } from '#core';
import { fold } from '#core';
import { Button } from '../../controls/button';
import { Text } from '../../controls/text';
import type { MarketFigures } from '../../engine/questions/market-figures';
import { Hint } from '../../hints/hint';
import { Section } from '../../screen';
import { useWords } from '../../words/use-words';
import { ExclusionRule } from './exclusion-rule';

const useStyles = makeStyles({ add: { alignSelf: 'flex-start' } });

export interface ExclusionListProps {
  readonly model: Model;
  readonly market: MarketFigures | null;
  readonly problems: readonly Problem[];
  readonly open: string | null;
  readonly onOpen: (open: string | null) => void;
}

/** The accounts that are never sold to: named rules, each with what it takes out. */
export function ExclusionList({ model, market, problems, open, onOpen }: ExclusionListProps) {
  const styles = useStyles();
  const words = useWords().market;
  // A new exclusion without a condition would take out every account: it joins the model with its first one.
  const [fresh, setFresh] = useState<string | null>(null);
  const { exclusions } = model;
  const rules = fresh === null ? exclusions : [...exclusions, { name: fresh, when: [] }];
  const freeName = () => {
    const taken = new Set(exclusions.map(({ name }) => fold(name)));
    let place = exclusions.length + 1;
    while (taken.has(fold(words.exclusion(String(place))))) place++;
    return words.exclusion(String(place));
  };
  return (
    <Section title={words.exclusions}>
      <Text>
        {exclusions.length === 0 && fresh === null ? words.noExclusions : null} {words.exclusionsLead}
        <Hint term="exclusion" />
      </Text>
      {rules.map(({ name, when }, index) => {
        const key = `exclusion ${index}`;
        const isFresh = index === exclusions.length;
        return (
          <ExclusionRule
            key={index}
            index={index}
            name={name}
            when={when}
            isFresh={isFresh}
            model={model}
            effect={market?.effects.exclusions[index] ?? null}
            problems={problems}
            isOpen={open === key}
            onOpen={(isOpen) => {
              onOpen(isOpen ? key : null);
              if (!isOpen || !isFresh) setFresh(null);
            }}
            onName={isFresh ? setFresh : null}
            onSettled={() => setFresh(null)}
          />
        );
      })}
      <Button
        className={styles.add}
        size="small"
        icon={<AddRegular />}
        disabled={fresh !== null}
        onClick={() => {
          setFresh(freeName());
          onOpen(`exclusion ${exclusions.length}`);
        }}
      >
        {words.addExclusion}
      </Button>
    </Section>
  );
}
