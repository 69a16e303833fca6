import { makeStyles } from '@fluentui/react-components';
import type { Model } from '#core';
import { useEffect, useRef } from 'react';
import { Button } from '../../../controls/button';
import { Text } from '../../../controls/text';
import { learnWins } from '../../../deeds/learn-wins';
import { Hint } from '../../../hints/hint';
import { Section } from '../../../screen';
import { SecondTables } from '../../../second-tables/second-tables';
import { findingProblems, useSecondFindings } from '../../../second-tables/use-second-findings';
import { useView } from '../../../view';
import { useWords } from '../../../words/use-words';
import type { FitEdits } from '../use-fit-edits';
import { CardResult } from './card-result';
import { InUse } from './in-use';

const useStyles = makeStyles({
  learn: { alignSelf: 'flex-start' },
  results: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0, outlineStyle: 'none' },
});

const deals = ['history'] as const;

export interface LearnSectionProps {
  readonly model: Model;
  readonly edits: FitEdits;
}

/** Who buys, learned from deals won and lost: what it rests on, how far it carries, and the way into the model. */
export function LearnSection({ model, edits }: LearnSectionProps) {
  const styles = useStyles();
  const text = useWords().fit.learn;
  const { state, desk } = useView();
  const learned = state.learnedWins;
  const results = useRef<HTMLDivElement>(null);
  // What was learned stands below the button, maybe out of sight.
  const seen = useRef(learned);
  useEffect(() => {
    if (learned !== seen.current) results.current?.focus();
    seen.current = learned;
  }, [learned]);
  const findings = useSecondFindings();
  const isWrong = findings.answer !== null && findingProblems(findings.answer).length > 0;
  const learn = () =>
    desk.runner.begin('learning propensity', (deed) => learnWins(desk, deed), {
      canCancel: true,
    });
  const isNew = (learned?.cards ?? []).some(({ result }) => result.ok && result.value.grade !== 'chance');
  const isApplied = isNew && likeness(model) === likeness(learned?.model);
  const apply = () => {
    if (!learned) return;
    edits.once(
      (words) => words.learned,
      (before) => withLearned(before, learned.model),
    );
  };
  return (
    <Section title={text.title}>
      <Text>
        {text.lead}
        <Hint term="propensity" />
      </Text>
      {!learned && <InUse model={model} edits={edits} />}
      <SecondTables names={deals} />
      {state.second && state.second.places.history === null && <Text size={200}>{text.withoutDeals}</Text>}
      <Button className={styles.learn} disabled={state.progress !== null || isWrong} onClick={learn}>
        {learned ? text.again : text.learn}
      </Button>
      {learned && (
        <div className={styles.results} ref={results} tabIndex={-1}>
          {learned.cards.map((attempt) => (
            <CardResult key={attempt.card} attempt={attempt} />
          ))}
          {isNew && !isApplied && (
            <Button className={styles.learn} appearance="primary" onClick={apply}>
              {text.apply}
            </Button>
          )}
          <Text size={200} role="status">
            {isApplied ? text.applied : ''}
          </Text>
          {isApplied && <InUse model={model} edits={edits} />}
        </div>
      )}
    </Section>
  );
}

/** Two models that learned the same from the same are alike in this. */
function likeness(model: Model | undefined): string {
  return (model?.propensity ?? [])
    .map(({ name, base, rows, won }) => [name, base, rows, won].join())
    .join(';');
}

/** The model with who buys as it was learned, and what it was read with; what else was edited meanwhile stays. */
function withLearned(model: Model, { propensity, characteristics, settings, stages }: Model): Model {
  return {
    ...model,
    settings: model.settings.asOf === null ? { ...model.settings, asOf: settings.asOf } : model.settings,
    ...(stages && { stages }),
    ...(propensity && { propensity }),
    ...(characteristics && { characteristics }),
  };
}
