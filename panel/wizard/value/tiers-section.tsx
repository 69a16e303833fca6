import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Model, Problem, TierMethod } from '#core';
import { usualTierMethod } from '#core';
import { Button } from '../../controls/button';
import { Text } from '../../controls/text';
import { offeredTierMethods } from '../../learning/tier-methods';
import { ProblemList } from '../../problem-list';
import { useView } from '../../view';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { ChoiceField } from '../../fields/choice-field';
import type { SectionProps } from './section-props';
import { frozen, withNewTier, withShares, withTiers } from './tier-edits';
import { TierPicture } from './tier-picture';
import { TierRows } from './tier-rows';
import { useValueEdits } from './use-value-edits';
import { FoldedSection } from '../../folded-section';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Bands of lifetime value: where they begin, how that is cut, and what each holds. */
export function TiersSection({ model, figures }: SectionProps) {
  const styles = useStyles();
  const words = useWords().value;
  const text = words.tiers;
  const { count, list } = useFigures();
  const edit = useValueEdits();
  const [chosen, setChosen] = useState<TierMethod | null>(null);
  const { cut, problems } = useTierCut();
  const tiers = model.tiers ?? [];
  const spread = figures?.tiers ?? null;
  const valued = spread?.rows.reduce((sum, { accounts }) => sum + accounts, 0) ?? 0;
  const held = spread?.rows.map((row) => text.tier(row.tier ?? text.below, count(row.accounts))) ?? [];
  const method = chosen ?? usualTierMethod(model.tiers);
  const choose = (next: TierMethod) => {
    setChosen(next);
    if (next === 'lines') edit('tiers', (before) => withTiers(before, frozen));
    else void cut(next === 'shares' ? withTiers(model, withShares) : model, next);
  };
  return (
    <FoldedSection
      title={text.title}
      result={spread && held.length > 0 ? text.held(list(held), count(valued)) : words.unsaid}
      lead={text.lead}
      terms={['tier']}
    >
      {tiers.length === 0 && (
        <>
          <Text>{text.none}</Text>
          {!model.lifetime && <Text>{text.needsLifetime}</Text>}
          <div>
            <Button size="small" disabled={!model.lifetime} onClick={() => void cut(model, 'shares')}>
              {text.start}
            </Button>
          </div>
        </>
      )}
      {tiers.length > 0 && (
        <>
          {figures?.lifetime && <TierPicture model={model} seen={figures.lifetime} spread={spread} />}
          <ChoiceField
            label={text.cut}
            offered={offeredTierMethods(model)}
            nameOf={(each) => text.methods[each]}
            value={method}
            onChoose={choose}
          />
          <TierRows model={model} method={method} spread={spread} onCut={cut} />
          <div className={styles.buttons}>
            {method !== 'lines' && (
              <Button size="small" onClick={() => void cut(model, method)}>
                {text.recut}
              </Button>
            )}
            {method === 'lines' && (
              <Button size="small" onClick={() => edit('tiers', (before) => withTiers(before, withNewTier))}>
                {text.add}
              </Button>
            )}
          </div>
        </>
      )}
      <ProblemList problems={problems} />
    </FoldedSection>
  );
}

/** Cuts tiers over the lifetime values as they are; what stands in the way is kept until the next cut. */
function useTierCut() {
  const { desk } = useView();
  const edit = useValueEdits();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const cut = async (model: Model, method: TierMethod) => {
    const done = await desk.engine.ask('cut tiers', { model, method });
    setProblems(done.ok ? [] : done.problems);
    if (done.ok) edit('tierCut', (before) => ({ ...before, tiers: done.value }));
  };
  return { cut, problems };
}
