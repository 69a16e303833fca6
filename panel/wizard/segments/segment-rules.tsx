import { Text } from '@fluentui/react-components';
import type { Model, Rule } from '#core';
import { sameText } from '#core';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import type { SegmentEdits } from './use-segment-edits';

export interface SegmentRulesProps {
  readonly model: Model;
  readonly name: string;
  readonly edits: SegmentEdits;
}

/** The rules of a segment, one for each set of regions that it has its own for. */
export function SegmentRules({ model, name }: SegmentRulesProps) {
  const rules = model.segments.filter((rule) => sameText(rule.name, name));
  return (
    <>
      {rules.map((rule, at) => (
        <RuleSentence key={at} rule={rule} />
      ))}
    </>
  );
}

function RuleSentence({ rule }: { readonly rule: Rule }) {
  const words = useWords().segments.editor;
  const figures = useFigures();
  const said = rule.when
    .map((all) =>
      all.map(({ field, test, value }) => [field, test, ...valueTexts(value)].join(' ')).join(words.and),
    )
    .join(words.or);
  const where = rule.regions?.length ? ` ${words.inRegions(figures.list(rule.regions))}` : '';
  return (
    <Text size={200}>
      {words.rule}: {said || words.everyAccount}
      {where}
    </Text>
  );
}

function valueTexts(value: Rule['when'][number][number]['value']): readonly string[] {
  if (value === null) return [];
  return [Array.isArray(value) ? value.join('; ') : String(value)];
}
