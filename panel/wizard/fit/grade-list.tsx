import { makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Grade, Model } from '#core';
import { sameText } from '#core';
import { Button } from '../../controls/button';
import { Text } from '../../controls/text';
import { CommittedInput } from '../../fields/committed-input';
import { useWords } from '../../words/use-words';
import { NumberEntry } from './number-entry';
import type { SaidAt } from './path-problems';
import type { FitEdits } from './use-fit-edits';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
  },
  rows: { display: 'flex', flexDirection: 'column', gap: '6px', paddingTop: '4px' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) 24px',
    columnGap: '8px',
    alignItems: 'start',
  },
  head: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  remove: { minWidth: '24px', width: '24px', height: '24px', padding: 0 },
  wrong: { color: tokens.colorPaletteRedForeground1, gridColumn: '1 / -1' },
  add: { alignSelf: 'flex-start' },
});

export interface GradeListProps {
  readonly model: Model;
  readonly saidAt: SaidAt;
  readonly edits: FitEdits;
}

/** The grades by name and score, folded away: for those who would rather type than drag. */
export function GradeList({ model, saidAt, edits }: GradeListProps) {
  const styles = useStyles();
  const text = useWords().fit.gradeList;
  const { grades } = model;
  const set = (change: (before: readonly Grade[]) => readonly Grade[]) =>
    edits.change(
      'grades',
      (words) => words.grades,
      (before) => ({ ...before, grades: change(before.grades) }),
    );
  const setOne = (at: number, change: Partial<Grade>) =>
    set((before) => before.map((grade, place) => (place === at ? { ...grade, ...change } : grade)));
  const rename = (at: number, typed: string) => {
    const name = typed.trim();
    const isTaken = grades.some((grade, place) => place !== at && sameText(grade.name, name));
    if (name !== '' && !isTaken) setOne(at, { name });
  };
  return (
    <details>
      <summary className={styles.summary}>{text.summary}</summary>
      <div className={styles.rows}>
        <div className={styles.row} aria-hidden>
          <span className={styles.head}>{text.nameShort}</span>
          <span className={styles.head}>{text.fromShort}</span>
        </div>
        {grades.map((grade, at) => {
          const said = saidAt({ only: `grades[${at}]` }, `grades[${at}].name`);
          return (
            <div key={at} className={styles.row}>
              <CommittedInput
                size="small"
                aria-label={text.name(grade.name)}
                value={grade.name}
                onCommit={(typed) => rename(at, typed)}
              />
              <NumberEntry
                label={text.from(grade.name)}
                value={grade.from}
                problem={saidAt(`grades[${at}].from`)}
                onValue={(from) => setOne(at, { from })}
              />
              <Button
                className={styles.remove}
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={text.remove(grade.name)}
                onClick={() => set((before) => before.filter((_, place) => place !== at))}
              />
              {said !== null && (
                <Text size={200} className={styles.wrong}>
                  {said}
                </Text>
              )}
            </div>
          );
        })}
        <Button
          className={styles.add}
          size="small"
          onClick={() => set((before) => [...before, newGrade(before)])}
        >
          {text.add}
        </Button>
      </div>
    </details>
  );
}

/** The next letter, at a score at which no grade begins yet; the first one takes everyone. */
function newGrade(grades: readonly Grade[]): Grade {
  const letters = [...'ABCDEFGHIJ'];
  const name = letters.find((letter) => !grades.some((grade) => sameText(grade.name, letter))) ?? 'Z';
  const starts = grades.map(({ from }) => from);
  const isTaken = (from: number) => starts.includes(from);
  const free = [0, 25, 50, 75, 90, 40, 60, 10, 30, 70].find((from) => !isTaken(from)) ?? 5;
  return { name, from: free };
}
