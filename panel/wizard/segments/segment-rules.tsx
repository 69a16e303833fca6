import type { Model, Problem, When } from '#core';
import { sameText } from '#core';
import { useState } from 'react';
import { Text } from '../../controls/text';
import { RuleEditor } from '../../fields/rule-editor';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import type { SegmentEdits } from './use-segment-edits';

export interface SegmentRulesProps {
  readonly model: Model;
  readonly name: string;
  readonly problems: readonly Problem[];
  readonly edits: SegmentEdits;
}

/** The rules of a segment, one for each set of regions that it has its own for. */
export function SegmentRules({ model, name, problems, edits }: SegmentRulesProps) {
  const words = useWords().segments.editor;
  const figures = useFigures();
  const [open, setOpen] = useState<number | null>(null);
  const change = (place: number, when: When) =>
    edits.typing(
      `rule ${place}`,
      (undo) => undo.rule(name),
      (before) => ({
        ...before,
        segments: before.segments.map((rule, at) => (at === place ? { ...rule, when } : rule)),
      }),
    );
  return (
    <>
      {model.segments.map(
        ({ name: own, when, regions }, at) =>
          sameText(own, name) && (
            <div key={at}>
              <Text size={200}>
                {words.rule} {regions?.length ? words.inRegions(figures.list(regions)) : null}
              </Text>
              <RuleEditor
                rule={name}
                when={when}
                place="segments"
                path={`segments[${at}].when`}
                model={model}
                problems={problems}
                whenEmpty={words.everyAccount}
                isOpen={open === at}
                onOpen={(isOpen) => setOpen(isOpen ? at : null)}
                onWhen={(next) => change(at, next)}
              />
            </div>
          ),
      )}
    </>
  );
}
