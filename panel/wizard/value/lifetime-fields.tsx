import { makeStyles } from '@fluentui/react-components';
import type { Lifetime, LifetimeName, Model } from '#core';
import { checkLifetime } from '#core';
import { Text } from '../../controls/text';
import { Hint } from '../../hints/hint';
import { useCoreSpeech } from '../../words/use-core-speech';
import { useWords } from '../../words/use-words';
import { ChoiceField } from '../../fields/choice-field';
import { LandField } from './land-field';
import { NumberField } from '../../fields/number-field';
import { ShareField } from '../../fields/share-field';
import { useValueEdits } from './use-value-edits';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
});

const timings = ['start', 'middle', 'end'] as const;

export interface LifetimeFieldsProps {
  readonly model: Model;
  readonly lifetime: Lifetime;
}

/** The model with another assumption; where it came from is not said any more. */
function withAssumption(model: Model, name: LifetimeName, change: Partial<Lifetime>): Model {
  if (!model.lifetime) return model;
  const { [name]: _, ...notes } = model.lifetime.notes ?? {};
  return { ...model, lifetime: { ...model.lifetime, ...change, notes } };
}

/** What a lifetime is reckoned with, each with where it comes from. */
export function LifetimeFields({ model, lifetime }: LifetimeFieldsProps) {
  const styles = useStyles();
  const text = useWords().value.lifetime;
  const core = useCoreSpeech();
  const edit = useValueEdits();
  const kindOf = (field: string) => model.fields.find((each) => each.field === field)?.kind;
  const isSound = (change: Partial<Lifetime>) =>
    checkLifetime({ ...lifetime, ...change }, kindOf).length === 0;
  const set = (name: LifetimeName, change: Partial<Lifetime>) =>
    edit(name, (before) => withAssumption(before, name, change));
  const noteOf = (name: LifetimeName) => {
    const note = lifetime.notes?.[name];
    return note && core.word(note);
  };
  const told = (name: LifetimeName) => ({
    label: text.names[name],
    wrong: text.right[name as keyof typeof text.right],
    hint: noteOf(name),
  });
  const share = (name: 'margin' | 'discount' | 'growth') => (
    <ShareField
      {...told(name)}
      value={lifetime[name]}
      isSound={(value) => isSound({ [name]: value })}
      onShare={(value) => set(name, { [name]: value })}
    />
  );
  return (
    <div className={styles.fields}>
      <Text weight="semibold">
        {text.assumptions}
        <Hint term="margin" />
        <Hint term="discount" />
        <Hint term="land" />
      </Text>
      {share('margin')}
      {share('discount')}
      <NumberField
        {...told('horizon')}
        value={lifetime.horizon}
        isSound={(horizon) => horizon !== null && isSound({ horizon })}
        onNumber={(horizon) => horizon !== null && set('horizon', { horizon })}
      />
      {share('growth')}
      <ChoiceField
        label={text.names.timing}
        offered={timings}
        nameOf={(timing) => text.timings[timing]}
        value={lifetime.timing}
        onChoose={(timing) => set('timing', { timing })}
      />
      <LandField
        model={model}
        land={lifetime.land}
        isSound={(land) => isSound({ land })}
        note={noteOf('land')}
        onLand={(land) => set('land', { land })}
      />
      <NumberField
        {...told('acquisition cost')}
        hint={noteOf('acquisition cost') ?? text.costBlank}
        value={lifetime.acquisitionCost}
        isSound={(acquisitionCost) => isSound({ acquisitionCost })}
        onNumber={(acquisitionCost) => set('acquisition cost', { acquisitionCost })}
      />
    </div>
  );
}
