import type { Model } from '#core';
import { useState } from 'react';
import { Button } from '../controls/button';
import { Text } from '../controls/text';
import { Hint } from '../hints/hint';
import { NoticeDetails } from '../notice-list';
import { Section } from '../screen';
import { Waiting } from '../shell/waiting';
import { useAnswer } from '../use-answer';
import { useView } from '../view';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { writeDuplicates } from '../deeds/write-duplicates';
import { DuplicateCurve } from './duplicate-curve';
import { DuplicateThreshold, thresholdOf } from './duplicate-threshold';
import { DuplicateList } from './duplicate-list';

/** So many groups are shown at once. */
const page = 5;
/** More accounts take so long to compare that somebody should ask for it. */
const mostAtOnce = 5000;

export interface DuplicateSectionProps {
  readonly model: Model;
  readonly rows: number;
}

/** Which accounts are likely the same, which of them should stay and why, and the threshold that decides it. */
export function DuplicateSection({ model, rows }: DuplicateSectionProps) {
  const text = useWords().health.duplicates;
  const figures = useFigures();
  const { deeds, desk, state } = useView();
  const [isAsked, setIsAsked] = useState(rows <= mostAtOnce);
  const [threshold, setThreshold] = useState(thresholdOf(model));
  const [most, setMost] = useState(page);
  const { answer, isBehind } = useAnswer('likely duplicates', isAsked ? { model, threshold, most } : null);
  if (!isAsked)
    return (
      <Section title={text.title}>
        <Text>{text.ask(figures.count(rows))}</Text>
        <div>
          <Button onClick={() => setIsAsked(true)}>{text.compare}</Button>
        </div>
      </Section>
    );
  if (answer === null)
    return (
      <Section title={text.title}>
        {isBehind ? (
          <Waiting />
        ) : (
          <>
            <Text>{text.nothingTells}</Text>
            <div>
              <Button onClick={() => deeds.goTo('accounts')}>{text.mapIt}</Button>
            </div>
          </>
        )}
      </Section>
    );
  const { groups, groupsInAll, surplus, curve, related, relatedInAll } = answer;
  // What a threshold that is being dragged comes to is told by the curve, at once.
  const point = curve.find((each) => each.threshold === threshold);
  const hasPairs = curve.some(({ pairs }) => pairs > 0);
  return (
    <Section title={text.title}>
      <Text role="status">
        {groupsInAll === 0 && !isBehind
          ? text.none(figures.share(threshold))
          : isBehind && point
            ? text.coming(figures.count(point.groups), figures.count(point.records))
            : text.found(figures.count(groupsInAll), figures.count(surplus))}
        <Hint term="duplicates" />
      </Text>
      {hasPairs && <DuplicateCurve curve={curve} threshold={threshold} onThreshold={setThreshold} />}
      {hasPairs && <DuplicateThreshold model={model} threshold={threshold} />}
      {hasPairs && point && !Number.isNaN(point.precision) && (
        <Text size={200}>
          {text.means(
            figures.share(threshold),
            figures.fineShare(point.precision),
            figures.fineShare(point.recall),
          )}
        </Text>
      )}
      <DuplicateList groups={groups} currency={model.settings.currency} />
      {groups.length < groupsInAll && (
        <div>
          <Button size="small" onClick={() => setMost(most + 2 * page)}>
            {text.more}
          </Button>
        </div>
      )}
      {groupsInAll > 0 && (
        <div>
          <Button
            disabled={state.progress !== null}
            onClick={() =>
              desk.runner.begin('writing', (deed) => writeDuplicates(desk, deed, threshold), {
                canCancel: true,
              })
            }
          >
            {text.write}
          </Button>
        </div>
      )}
      <NoticeDetails notices={related} summary={() => text.related(figures.count(relatedInAll))} />
    </Section>
  );
}
