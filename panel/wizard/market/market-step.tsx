import { useState } from 'react';
import type { Model } from '#core';
import { layerNames } from '#core';
import { Button } from '../../controls/button';
import { Text } from '../../controls/text';
import { ProblemList } from '../../problem-list';
import { Screen, Section } from '../../screen';
import { Waiting } from '../../shell/waiting';
import { useAnswer } from '../../use-answer';
import { useView } from '../../view';
import { useWords } from '../../words/use-words';
import { ExclusionList } from './exclusion-list';
import { LayerRule } from './layer-rule';
import { MarketSize } from './market-size';
import { TopDownSection } from './top-down-section';
import { WarehouseSection } from './warehouse-section';

/** Who could buy, who is served and who can be won, in plain words, with a funnel that follows. */
export function MarketStep() {
  const words = useWords();
  const { state, deeds } = useView();
  if (!state.draft) {
    return (
      <Screen title={words.screens.market} lead={words.market.noAccounts}>
        <div>
          <Button appearance="primary" onClick={() => deeds.goTo('accounts')}>
            {words.market.toAccounts}
          </Button>
        </div>
      </Screen>
    );
  }
  return <Market model={state.draft} />;
}

function Market({ model }: { readonly model: Model }) {
  const words = useWords();
  const text = words.market;
  const [open, setOpen] = useState<string | null>(null);
  const figures = useAnswer('market figures', { model });
  const checked = useAnswer('check model', { model });
  const starter = useAnswer('starter market', { fields: model.fields });
  const problems = checked.answer ?? [];
  const answer = figures.answer;
  const market = answer?.ok ? answer.value : null;
  return (
    <Screen title={words.screens.market} lead={text.lead}>
      {market && <MarketSize model={model} market={market} />}
      {!answer && <Waiting />}
      {answer && !answer.ok && (
        <Section title={text.size}>
          <Text>{text.cannotSize}</Text>
          <ProblemList problems={answer.problems} />
        </Section>
      )}
      <Section title={text.layers}>
        {layerNames.map((layer) => (
          <LayerRule
            key={layer}
            layer={layer}
            model={model}
            market={market}
            starter={starter.answer}
            problems={problems}
            isOpen={open === layer}
            onOpen={(isOpen) => setOpen(isOpen ? layer : null)}
          />
        ))}
      </Section>
      <ExclusionList model={model} market={market} problems={problems} open={open} onOpen={setOpen} />
      <TopDownSection model={model} />
      <WarehouseSection />
    </Screen>
  );
}
