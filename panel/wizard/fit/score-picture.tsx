import { makeStyles, tokens } from '@fluentui/react-components';
import type { FitFigures, Model } from '#core';
import { Histogram } from '../../charts/histogram';
import { LineHistogram } from '../../charts/line-histogram';
import { Text } from '../../controls/text';
import { Hint } from '../../hints/hint';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { GradeList } from './grade-list';
import type { SaidAt } from './path-problems';
import type { FitEdits } from './use-fit-edits';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, display: 'block' },
});

export interface ScorePictureProps {
  readonly model: Model;
  readonly figures: FitFigures;
  readonly saidAt: SaidAt;
  readonly edits: FitEdits;
}

const extent = [0, 100] as const;

/** How the scores lie, with the lines at which grades begin; a line that is moved moves the grade. */
export function ScorePicture({ model, figures, saidAt, edits }: ScorePictureProps) {
  const styles = useStyles();
  const words = useWords().fit;
  const text = words.scores;
  const write = useFigures();
  const lowest = model.grades.find(({ from }) => from <= 0);
  const lines = model.grades.filter(({ from }) => from > 0);
  const accountsOf = (grade: string) => figures.grades.find(({ name }) => name === grade)?.accounts ?? 0;
  const move = (index: number, at: number) =>
    edits.change(
      'grade lines',
      (words) => words.grades,
      (before) => ({
        ...before,
        grades: before.grades.map((grade) =>
          grade.name === lines[index]?.name ? { ...grade, from: at } : grade,
        ),
      }),
    );
  const shared = { title: text.picture, bins: figures.scores, axis: text.axis } as const;
  return (
    <div>
      <Text size={200} className={styles.quiet}>
        {words.aboutScore}
        <Hint term="fit" />
      </Text>
      {figures.scores.every(({ count }) => count === 0) ? (
        <Text>{text.none}</Text>
      ) : lines.length === 0 ? (
        <Histogram {...shared} />
      ) : (
        <LineHistogram
          {...shared}
          note={text.note}
          extent={extent}
          step={1}
          below={lowest?.name ?? text.noGrade}
          lines={lines.map(({ name, from }) => ({
            name,
            at: from,
            min: 1,
            max: 100,
            detail: text.grade(name, write.count(accountsOf(name))),
          }))}
          onMove={move}
        />
      )}
      {figures.meanConfidence !== null && (
        <Text size={200} className={styles.quiet}>
          {text.confidence(write.share(figures.meanConfidence))}
          <Hint term="confidence" />
        </Text>
      )}
      {model.grades.length === 0 && <Text>{text.noGrades}</Text>}
      <GradeList model={model} saidAt={saidAt} edits={edits} />
    </div>
  );
}
