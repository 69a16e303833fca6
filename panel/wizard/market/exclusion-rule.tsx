import { makeStyles, tokens } from '@fluentui/react-components';
import type { MarketEffects, Model, Problem, When } from '#core';
import { Button } from '../../controls/button';
import { Text } from '../../controls/text';
import { NameEntry } from '../../fields/name-entry';
import { RuleEditor } from '../../fields/rule-editor';
import { useView } from '../../view';
import { useCoreSpeech } from '../../words/use-core-speech';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { withExclusion, withExclusionName, withoutExclusion } from './market-edits';
import { RuleCard } from '../../fields/rule-card';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  action: { fontWeight: tokens.fontWeightRegular },
});

export interface ExclusionRuleProps {
  readonly index: number;
  readonly name: string;
  readonly when: When;
  /** It has no condition yet, and is not in the model. */
  readonly isFresh: boolean;
  readonly model: Model;
  readonly effect: MarketEffects['exclusions'][number] | null;
  readonly problems: readonly Problem[];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** Names one that is not in the model; null for one that is. */
  readonly onName: ((name: string) => void) | null;
  /** It has joined the model, or was given up. */
  readonly onSettled: () => void;
}

/** One exclusion: its name, its conditions, and how many accounts it takes out. */
export function ExclusionRule(props: ExclusionRuleProps) {
  const { index, name, when, isFresh, model, effect, problems, isOpen, onOpen, onName, onSettled } = props;
  const styles = useStyles();
  const words = useWords().market;
  const core = useCoreSpeech();
  const figures = useFigures();
  const { deeds } = useView();
  const note = model.exclusions[index]?.note;
  const others = model.exclusions.filter((_, at) => at !== index).map((rule) => rule.name);
  const rename = (chosen: string) =>
    onName
      ? onName(chosen)
      : deeds.edit({
          what: words.undo.renamed(chosen),
          key: `name of exclusion ${index}`,
          change: (before) => withExclusionName(before, index, chosen),
        });
  const change = (next: When) => {
    deeds.edit({
      what: words.undo.exclusion(name),
      key: `exclusion ${index}`,
      change: (before) => withExclusion(before, index, name, next),
    });
    if (isFresh) onSettled();
  };
  const remove = () => {
    onOpen(false);
    if (isFresh) return onSettled();
    deeds.edit({
      what: words.undo.removed(name),
      key: `removed ${name}`,
      change: (before) => withoutExclusion(before, index),
    });
  };
  return (
    <RuleCard isOpen={isOpen} title={name} figure={effect ? effectText(effect) : ''}>
      {isOpen && <NameEntry label={words.name(name)} name={name} taken={others} onName={rename} />}
      <RuleEditor
        rule={name}
        when={when}
        place="exclusions"
        path={`exclusions[${index}].when`}
        model={model}
        problems={problems}
        whenEmpty={null}
        isOpen={isOpen}
        onOpen={onOpen}
        onWhen={change}
        actions={
          <Button
            className={styles.action}
            size="small"
            appearance="transparent"
            aria-label={words.remove(name)}
            onClick={remove}
          >
            {words.removeRule}
          </Button>
        }
      />
      {note !== undefined && (
        <Text size={200} className={styles.quiet}>
          {core.word(note)}
        </Text>
      )}
    </RuleCard>
  );
  function effectText({ accounts, possible }: MarketEffects['exclusions'][number]): string {
    if (accounts + possible === 0) return words.takesNothing;
    const [low, high] = [figures.count(accounts), figures.count(accounts + possible)];
    return low === high ? words.takesOut(low) : words.takesOut(words.range(low, high));
  }
}
