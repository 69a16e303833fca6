import { useState } from 'react';
import type { Problem, Road, RoadRow } from '#core';
import { quadrantNames } from '#core';
import { RoadScatter } from '../../charts/road-scatter';
import { Button } from '../../controls/button';
import { Text } from '../../controls/text';
import type { RoadSeen } from '../../engine/questions/value-figures';
import { ProblemList } from '../../problem-list';
import { useView } from '../../view';
import { useCoreSpeech } from '../../words/use-core-speech';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { NumberField } from '../../fields/number-field';
import { QuadrantTexts } from './quadrant-texts';
import { withThreshold } from './road-edits';
import type { SectionProps } from './section-props';
import { useValueEdits } from './use-value-edits';
import { FoldedSection } from '../../folded-section';

/** Accounts by what they spend and what they still could: the thresholds, what each quadrant holds, who looks after it. */
export function RoadSection({ model, figures }: SectionProps) {
  const words = useWords().value;
  const text = words.road;
  const { count, list } = useFigures();
  const { road } = model;
  const seen = figures?.road ?? null;
  const held = quadrantNames.map((name) => text.quadrant(name, count(rowOf(seen, name)?.accounts ?? 0)));
  const counted = seen?.rows.reduce((sum, { accounts }) => sum + accounts, 0) ?? 0;
  return (
    <FoldedSection
      title={text.title}
      result={road && seen ? text.held(list(held), count(counted)) : words.unsaid}
      lead={text.lead}
      terms={['ROAD']}
    >
      {!road && <NoRoad model={model} figures={figures} problems={[]} />}
      {road && seen && <Picture road={road} seen={seen} currency={model.settings.currency} />}
      {road && <Thresholds road={road} />}
      {road && <QuadrantTexts road={road} rows={seen?.rows ?? []} />}
    </FoldedSection>
  );
}

function rowOf(seen: RoadSeen | null, name: string): RoadRow | undefined {
  return seen?.rows.find(({ quadrant }) => quadrant === name);
}

function NoRoad({ model, figures }: SectionProps) {
  const text = useWords().value.road;
  const { desk } = useView();
  const edit = useValueEdits();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const hasPotential = (figures?.potential.known ?? 0) > 0 || model.potential !== undefined;
  const start = async () => {
    const usual = await desk.engine.ask('usual road', { model });
    setProblems(usual.ok ? [] : usual.problems);
    if (usual.ok) edit('road', (before) => ({ ...before, road: usual.value }));
  };
  return (
    <>
      <Text>{text.none}</Text>
      {!hasPotential && <Text>{text.needsPotential}</Text>}
      <div>
        <Button size="small" disabled={!hasPotential} onClick={() => void start()}>
          {text.start}
        </Button>
      </div>
      <ProblemList problems={problems} />
    </>
  );
}

interface PictureProps {
  readonly road: Road;
  readonly seen: RoadSeen;
  readonly currency: string;
}

function Picture({ road, seen, currency }: PictureProps) {
  const text = useWords().value.road;
  const tally = (name: string) => {
    const { accounts = 0, spend, whitespace } = rowOf(seen, name) ?? {};
    return { accounts, spend: spend ?? 0, whitespace: whitespace ?? 0 };
  };
  const tallies = {
    Retain: tally('Retain'),
    Opportunistic: tally('Opportunistic'),
    Acquire: tally('Acquire'),
    Develop: tally('Develop'),
  };
  return (
    <RoadScatter
      title={text.chart}
      spend={seen.spend}
      whitespace={seen.whitespace}
      thresholds={road}
      whole={{ tallies, unknown: rowOf(seen, 'Unknown')?.accounts ?? 0 }}
      currency={currency}
    />
  );
}

function Thresholds({ road }: { readonly road: Road }) {
  const text = useWords().value.road;
  const core = useCoreSpeech();
  const edit = useValueEdits();
  return (
    <>
      {(['spend', 'whitespace'] as const).map((name) => (
        <NumberField
          key={name}
          label={text[name]}
          hint={core.word(road.notes?.[name] ?? '')}
          value={road[name]}
          isSound={(value) => value !== null && value >= 0}
          wrong={text.thresholdWrong}
          onNumber={(value) =>
            value !== null &&
            edit('thresholds', (before) => withThreshold(before, name, value), `threshold ${name}`)
          }
        />
      ))}
    </>
  );
}
