import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model } from '#core';
import { useState } from 'react';
import { Button } from '../../controls/button';
import { Field } from '../../controls/field';
import { Select } from '../../controls/select';
import { Text } from '../../controls/text';
import type { CoverageSeen } from '../../engine/questions/coverage-cells';
import { ProblemList } from '../../problem-list';
import { Screen, Section } from '../../screen';
import { Waiting } from '../../shell/waiting';
import { useAnswer } from '../../use-answer';
import { useView } from '../../view';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { CoverageMatrix } from './coverage-matrix';
import { CoveragePlanning } from './coverage-planning';
import { coverageFigures, starvingCells } from './coverage-figures';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  finding: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    alignItems: 'flex-start',
    overflowWrap: 'anywhere',
  },
});

/** What there is to cover: the accounts of the market, and what they are worth, by segment and region. */
export function CoverageStep() {
  const words = useWords();
  const { draft } = useView().state;
  return (
    <Screen title={words.screens.coverage} lead={words.coverage.lead}>
      {draft ? <Cells model={draft} /> : <Text>{words.coverage.none}</Text>}
    </Screen>
  );
}

function Cells({ model }: { readonly model: Model }) {
  const words = useWords().coverage;
  const { answer } = useAnswer('coverage cells', { model });
  if (!answer) return <Waiting />;
  if (!answer.ok) return <ProblemList problems={answer.problems} />;
  if (answer.value.total.accounts === 0) return <Text>{words.empty}</Text>;
  return (
    <>
      <Seen model={model} seen={answer.value} />
      <CoveragePlanning model={model} />
    </>
  );
}

function Seen({ model, seen }: { readonly model: Model; readonly seen: CoverageSeen }) {
  const styles = useStyles();
  const words = useWords().coverage;
  const figures = useFigures();
  const { deeds } = useView();
  const offered = coverageFigures(seen, model, words, figures);
  const [chosen, setChosen] = useState('accounts');
  const figure = offered.find(({ key }) => key === chosen) ?? offered[0]!;
  const { small, all } = starvingCells(seen);
  const threshold = figures.exact(seen.quota.threshold);
  const found =
    all === 0
      ? words.noCells
      : small > 0
        ? words.cellsSmall(figures.count(small), figures.count(all), threshold)
        : words.cellsFed(figures.count(all), threshold);
  return (
    <Section title={words.matrix}>
      <Field label={words.figure}>
        <Select value={figure.key} onChange={(_, { value }) => setChosen(value)}>
          {offered.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <CoverageMatrix seen={seen} figure={figure} />
      {figure.unknown > 0 && (
        <Text size={200} className={styles.quiet}>
          {words.blanks(figures.count(figure.unknown))}
        </Text>
      )}
      <div className={styles.finding}>
        <Text role="status">{found}</Text>
        {small > 0 && (
          <>
            <Text size={200}>{words.advice}</Text>
            <Button size="small" onClick={() => deeds.goTo('segments')}>
              {words.toSegments}
            </Button>
          </>
        )}
      </div>
      <Text size={200} className={styles.quiet}>
        {words.confirmed}
      </Text>
    </Section>
  );
}
