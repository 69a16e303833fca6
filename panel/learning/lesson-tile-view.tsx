import { makeStyles, tokens } from '@fluentui/react-components';
import { Text } from '../controls/text';
import { Hint } from '../hints/hint';
import { NoticeDetails } from '../notice-list';
import { useProblemText } from '../words/use-problem-text';
import { useCoreSpeech } from '../words/use-core-speech';
import { useWords } from '../words/use-words';
import type { LessonFigure, LessonTile } from './lesson-tile';
import { Mark } from '../shell/mark';

const useStyles = makeStyles({
  tile: {
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px', alignItems: 'flex-start' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  sentence: {
    display: 'block',
    paddingTop: '4px',
    overflowWrap: 'anywhere',
    '::first-letter': { textTransform: 'uppercase' },
  },
  list: { margin: '4px 0 0' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '8px',
    paddingTop: '2px',
  },
  name: { overflowWrap: 'anywhere', '::first-letter': { textTransform: 'uppercase' } },
  figure: { margin: 0, marginLeft: 'auto', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  note: {
    margin: 0,
    width: '100%',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    '::first-letter': { textTransform: 'uppercase' },
  },
});

const colours = { learned: 'good', assumed: 'watch', 'not learned': 'plain' } as const;

/** One lesson: whether it was learned, what it says, its figures, and what else there is to know. */
export function LessonTileView({ tile }: { readonly tile: LessonTile }) {
  const styles = useStyles();
  const text = useWords().learned;
  const problemText = useProblemText();
  const { title, standing, says, figures, notices } = tile;
  return (
    <section className={styles.tile} aria-label={title}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <Mark look={colours[standing]}>{text.standings[standing]}</Mark>
      </div>
      {says.map((sentence) => (
        <Text key={sentence.message} className={styles.sentence}>
          {problemText(sentence)}
        </Text>
      ))}
      <FigureList figures={figures} />
      <NoticeDetails notices={notices} summary={text.details} />
    </section>
  );
}

function FigureList({ figures }: { readonly figures: readonly LessonFigure[] }) {
  const styles = useStyles();
  const core = useCoreSpeech();
  if (figures.length === 0) return null;
  return (
    <dl className={styles.list}>
      {figures.map(({ name, figure, note, term }) => (
        <div key={name} className={styles.line}>
          <dt className={styles.name}>
            {name}
            {term && <Hint term={term} />}
          </dt>
          <dd className={styles.figure}>{figure}</dd>
          {note && <dd className={styles.note}>{core.word(note)}</dd>}
        </div>
      ))}
    </dl>
  );
}
