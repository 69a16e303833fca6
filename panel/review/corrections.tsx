import { makeStyles, tokens } from '@fluentui/react-components';
import type { TakenCorrection } from '#core';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../controls/button';
import { Text } from '../controls/text';
import type { CorrectionsRead } from '../deeds/take-corrections';
import { takeCorrections } from '../deeds/take-corrections';
import { ProblemLines } from '../problem-list';
import { Message } from '../shell/message';
import { useView } from '../view';
import { useCoreSpeech } from '../words/use-core-speech';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { ConflictChoice } from './conflict-choice';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0, outlineStyle: 'none' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** So many corrections are listed; all are taken. */
const mostShown = 50;

export interface CorrectionsProps {
  readonly shown: CorrectionsRead;
  readonly onShown: (shown: CorrectionsRead | null) => void;
}

/** What was read from review sheets: what would be taken, what contradicts, what cannot be used, and the way to take it. */
export function Corrections({ shown, onShown }: CorrectionsProps) {
  const styles = useStyles();
  const text = useWords().review.sheets;
  const figures = useFigures();
  const { state, desk } = useView();
  const { taken, conflicts, confirmed, duplicates, problems } = shown.read;
  const [choices, setChoices] = useState<readonly (number | null)[]>(conflicts.map(() => null));
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => whole.current?.focus(), []);
  const decided = choices.filter((choice) => choice !== null).length;
  const count = taken.length + confirmed.length + duplicates.length + decided;
  const isNothing = count === 0 && conflicts.length === 0 && problems.length === 0;
  const take = () =>
    desk.runner.begin('writing', async () => {
      onShown(await takeCorrections(desk, shown, choices));
    });
  return (
    <div ref={whole} className={styles.whole} role="group" aria-label={text.result} tabIndex={-1}>
      <Text role="status" weight="semibold">
        {isNothing
          ? text.nothingRead
          : taken.length === 0
            ? text.nothingToTake
            : text.toTake(figures.count(taken.length))}
      </Text>
      <TakenList taken={taken} />
      {confirmed.length > 0 && <Text size={200}>{text.confirmed(figures.count(confirmed.length))}</Text>}
      {duplicates.length > 0 && <Text size={200}>{text.twins(figures.count(duplicates.length))}</Text>}
      {conflicts.length > 0 && (
        <Message intent="warning" title={text.conflicts(figures.count(conflicts.length))}>
          {text.conflictsLead}
        </Message>
      )}
      {conflicts.map((conflict, at) => (
        <ConflictChoice
          key={at}
          conflict={conflict}
          chosen={choices[at] ?? null}
          onChoose={(side) => setChoices(choices.map((choice, each) => (each === at ? side : choice)))}
        />
      ))}
      {problems.length > 0 && (
        <Message intent="warning" title={text.problems(figures.count(problems.length))}>
          <ProblemLines problems={problems} />
        </Message>
      )}
      <div className={styles.buttons}>
        {count > 0 && (
          <Button appearance="primary" disabled={state.progress !== null} onClick={take}>
            {text.take(figures.count(count))}
          </Button>
        )}
        <Button onClick={() => onShown(null)}>{count > 0 ? text.leave : text.close}</Button>
      </div>
    </div>
  );
}

function TakenList({ taken }: { readonly taken: readonly TakenCorrection[] }) {
  const styles = useStyles();
  const words = useWords().review;
  const text = words.sheets;
  const speech = useCoreSpeech();
  const figures = useFigures();
  if (taken.length === 0) return null;
  return (
    <>
      <ul className={styles.list}>
        {taken.slice(0, mostShown).map(({ key, name, field, before, value, who, when, why, at }) => (
          <li key={at.cell} className={styles.item}>
            <span className={styles.name}>{name || key}</span>
            <span>{text.change(speech.field(field), before || text.blank, value)}</span>
            <Text size={200} className={styles.quiet}>
              {[words.by(who === '' ? words.nobody : who, when), why]
                .filter((part) => part !== '')
                .join(' · ')}
            </Text>
          </li>
        ))}
      </ul>
      {taken.length > mostShown && (
        <Text size={200}>{text.more(figures.count(taken.length - mostShown))}</Text>
      )}
    </>
  );
}
