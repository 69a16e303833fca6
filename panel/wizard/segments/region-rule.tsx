import type { Model, Problem, When } from '#core';
import { Button } from '../../controls/button';
import { NameEntry } from '../../fields/name-entry';
import { RuleEditor } from '../../fields/rule-editor';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { RuleCard } from '../../fields/rule-card';
import { renamedRegion, withoutRegion, withRegion } from './region-edits';
import type { SegmentEdits } from './use-segment-edits';

export interface RegionRuleProps {
  readonly model: Model;
  readonly problems: readonly Problem[];
  readonly edits: SegmentEdits;
  readonly place: number;
  readonly name: string;
  readonly when: When;
  /** Null until it is known. */
  readonly accounts: number | null;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** Names one that is not in the model yet, or gives it up; null for one that is. */
  readonly onFresh: ((name: string | null) => void) | null;
}

/** One region: its name, its rule, and the accounts that it holds. */
export function RegionRule(props: RegionRuleProps) {
  const { place, name, when, accounts, model, problems, edits, isOpen, onOpen, onFresh } = props;
  const words = useWords().segments.regions;
  const figures = useFigures();
  const rename = (to: string) =>
    onFresh
      ? onFresh(to)
      : edits.typing(
          `name of region ${place}`,
          (undo) => undo.region(to),
          (before) => renamedRegion(before, place, to),
        );
  const change = (next: When) => {
    edits.typing(
      `region ${place}`,
      (undo) => undo.region(name),
      (before) => withRegion(before, place, name, next),
    );
    onFresh?.(null);
  };
  const remove = () => {
    onOpen(false);
    if (!onFresh)
      edits.once(
        (undo) => undo.region(name),
        (before) => withoutRegion(before, place),
      );
  };
  return (
    <RuleCard
      title={name}
      figure={accounts === null ? '' : words.accounts(figures.count(accounts))}
      isOpen={isOpen}
    >
      {isOpen && (
        <NameEntry
          label={words.name(name)}
          name={name}
          taken={model.regions.filter((_, at) => at !== place).map((rule) => rule.name)}
          onName={rename}
        />
      )}
      <RuleEditor
        rule={name}
        when={when}
        place="regions"
        path={`regions[${place}].when`}
        model={model}
        problems={problems}
        whenEmpty={null}
        isOpen={isOpen}
        onOpen={onOpen}
        onWhen={change}
        actions={
          <Button size="small" appearance="transparent" aria-label={words.remove(name)} onClick={remove}>
            {words.removeShort}
          </Button>
        }
      />
    </RuleCard>
  );
}
