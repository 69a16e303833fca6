import { makeStyles, tokens } from '@fluentui/react-components';
import type { FieldWorth, HealthGroup, Model } from '#core';
import { useState } from 'react';
import { Text } from '../controls/text';
import type { DataScores, ScoredBy } from '../engine/questions/data-scores';
import { ChoiceField } from '../fields/choice-field';
import { Section } from '../screen';
import { useAnswer } from '../use-answer';
import { useCoreSpeech } from '../words/use-core-speech';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: '4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
});

const kinds = ['firmographic', 'geographic', 'technographic'] as const;

/** How good the data are for the model: scores over all, by segment and owner, and what filling in fields would decide. */
export function ScoreSection({ model }: { readonly model: Model }) {
  const { answer } = useAnswer('data scores', { model });
  if (!answer?.ok || !answer.value.whole) return null;
  return (
    <>
      <Scores scores={answer.value} whole={answer.value.whole} />
      <Worths worths={answer.value.worths} whole={answer.value.whole} model={model} />
    </>
  );
}

function Scores({ scores, whole }: { readonly scores: DataScores; readonly whole: HealthGroup }) {
  const styles = useStyles();
  const text = useWords().health.scores;
  const figures = useFigures();
  const [by, setBy] = useState<ScoredBy>('segment');
  const offered = (['segment', 'owner'] as const).filter((each) => scores.groups[each].length > 0);
  const told = kinds.flatMap((kind) => {
    const share = whole.kinds[kind];
    return share === null ? [] : [text.kinds[kind](figures.share(share))];
  });
  return (
    <Section title={text.title}>
      <Text>
        {Number.isNaN(whole.score) ? text.needsNothing : text.mean(figures.share(whole.score))}{' '}
        {told.length > 0 && text.complete(figures.list(told))}
      </Text>
      <Text>
        {whole.stale === null
          ? text.staleUnknown
          : text.stale(figures.share(whole.stale), figures.count(whole.noSign))}
      </Text>
      {offered.length > 0 && (
        <ChoiceField
          label={text.by}
          offered={offered}
          nameOf={(each) => text.bys[each]}
          value={by}
          onChoose={setBy}
        />
      )}
      <ul className={styles.list}>
        {scores.groups[by].map((group) => (
          <Group key={group.name} group={group} />
        ))}
      </ul>
    </Section>
  );
}

function Group({ group }: { readonly group: HealthGroup }) {
  const styles = useStyles();
  const text = useWords().health.scores;
  const core = useCoreSpeech();
  const figures = useFigures();
  const { name, accounts, score, stale, lacks } = group;
  const said = [
    text.accounts(figures.count(accounts)),
    ...(Number.isNaN(score) ? [] : [text.score(figures.share(score))]),
    ...(stale === null ? [] : [text.staleShare(figures.share(stale))]),
    ...(lacks ? [text.lacks(core.field(lacks.field), figures.share(lacks.share))] : []),
  ];
  return (
    <li className={styles.item}>
      <Text weight="semibold">{name === '' ? text.nobody : name}</Text>
      <Text size={200} className={styles.quiet}>
        {said.join(' · ')}
      </Text>
    </li>
  );
}

interface WorthsProps {
  readonly worths: readonly FieldWorth[];
  readonly whole: HealthGroup;
  readonly model: Model;
}

/** What filling in each field would decide: accounts whose layer or segment is unknown, and what they are worth. */
function Worths({ worths, whole, model }: WorthsProps) {
  const styles = useStyles();
  const text = useWords().health.scores;
  const core = useCoreSpeech();
  const figures = useFigures();
  const { value, currency } = model.settings;
  const isMoney = model.fields.find(({ field }) => field === value)?.kind === 'money';
  const amount = (sum: number) => (isMoney ? figures.shortMoney(sum, currency) : figures.short(sum));
  const worth = (sum: number, unknown: number): string => {
    if (value === null) return '';
    if (unknown === 0) return text.worth(amount(sum));
    return sum === 0 ? text.worthUnknown : text.worthAtLeast(amount(sum), figures.count(unknown));
  };
  return (
    <Section title={text.fillTitle}>
      <Text>
        {whole.open === 0
          ? text.nothingOpen
          : `${text.open(figures.count(whole.open))} ${worth(whole.openValue, whole.openValueUnknown)}`}
      </Text>
      <ul className={styles.list}>
        {worths.map(({ field, layers, segments, value: sum, valueUnknown }) => (
          <li key={field} className={styles.item}>
            <Text weight="semibold">{core.field(field)}</Text>
            <Text size={200} className={styles.quiet}>
              {layers > 0 && `${text.decides.layer(figures.count(layers))} `}
              {segments > 0 && `${text.decides.segment(figures.count(segments))} `}
              {worth(sum, valueUnknown)}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
