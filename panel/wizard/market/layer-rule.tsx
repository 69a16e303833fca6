import { makeStyles, tokens } from '@fluentui/react-components';
import type { LayerName, Model, Problem } from '#core';
import { askableFields } from '#core';
import { Button } from '../../controls/button';
import { Text } from '../../controls/text';
import type { MarketFigures } from '../../engine/questions/market-figures';
import { RuleEditor } from '../../fields/rule-editor';
import { Hint } from '../../hints/hint';
import { useView } from '../../view';
import { useCoreSpeech } from '../../words/use-core-speech';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { canReset, noteOf, withLayer, withStarterLayer } from './market-edits';
import { RuleCard } from '../../fields/rule-card';
import { accountsText, worthText, worthWriting } from './size-text';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  action: { fontWeight: tokens.fontWeightRegular },
});

export interface LayerRuleProps {
  readonly layer: LayerName;
  readonly model: Model;
  /** Null until the first figures come, or where the model gives none. */
  readonly market: MarketFigures | null;
  readonly starter: Model['layers'] | null;
  readonly problems: readonly Problem[];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** One layer of the market: how many accounts it has, and its conditions, each with what it takes out. */
export function LayerRule({ layer, model, market, starter, problems, isOpen, onOpen }: LayerRuleProps) {
  const styles = useStyles();
  const words = useWords().market;
  const core = useCoreSpeech();
  const figures = useFigures();
  const { deeds } = useView();
  const step = market?.funnel.find(({ name }) => name === layer);
  const takesOut = market?.effects.layers.find((each) => each.layer === layer)?.takesOut;
  const note = noteOf(model.layers, layer, starter);
  const effectOf = (alternative: number, place: number) => {
    const taken = takesOut?.[alternative]?.[place];
    if (taken === undefined) return null;
    return taken === 0 ? words.takesNothing : words.takesOut(figures.count(taken));
  };
  const reset = starter !== null && canReset(model, layer, starter, askableFields(model, 'layers')) && (
    <Button
      className={styles.action}
      size="small"
      appearance="transparent"
      aria-label={words.resetLayer(layer)}
      onClick={() =>
        deeds.edit({
          what: words.undo.reset(layer),
          key: `reset ${layer}`,
          change: (before) => withStarterLayer(before, layer, starter),
        })
      }
    >
      {words.reset}
    </Button>
  );
  return (
    <RuleCard
      title={layer}
      hint={<Hint term={layer} />}
      figure={step ? accountsText(step, figures, words) : ''}
      subtitle={words.layerNames[layer]}
      worth={step ? worthText(step, worthWriting(model, figures), words.shortRange) : null}
      isOpen={isOpen}
    >
      <RuleEditor
        rule={layer}
        when={model.layers[layer]}
        place="layers"
        path={`layers.${layer}`}
        model={model}
        problems={problems}
        whenEmpty={words.everyAccount[layer]}
        effectOf={effectOf}
        actions={reset}
        isOpen={isOpen}
        onOpen={onOpen}
        onWhen={(when) =>
          deeds.edit({
            what: words.undo.layer(layer),
            key: `layer ${layer}`,
            change: (before) => withLayer(before, layer, when, starter),
          })
        }
      />
      {note !== undefined && (
        <Text size={200} className={styles.quiet}>
          {core.word(note)}
        </Text>
      )}
    </RuleCard>
  );
}
