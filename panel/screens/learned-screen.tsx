import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { isoDay } from '#core';
import type { LearningPlan } from '../actions/learn-from-history';
import { lessonTiles } from '../actions/lesson-tiles';
import type { Figures } from '../figures';
import { NoticeDetails } from '../notice-list';
import { text } from '../text.en';
import { LessonTileView } from './lesson-tile-view';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: '12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  quiet: { color: tokens.colorNeutralForeground2, display: 'block' },
});

export interface LearnedScreenProps {
  readonly learning: LearningPlan;
  readonly figures: Figures;
}

/** One card for each lesson: what was learned first, then what was not and why. */
export function LearnedScreen({ learning, figures }: LearnedScreenProps) {
  const styles = useStyles();
  const { learned, counts, notices, history } = learning;
  return (
    <div className={styles.screen}>
      <div>
        <h2 className={styles.title}>{text.learned.title}</h2>
        <Text className={styles.quiet}>
          {text.learned.lead(sourcesOf(learning, figures), isoDay(history.asOf ?? 0))}
        </Text>
        <NoticeDetails notices={notices} summary={() => text.learned.notices} figures={figures} />
      </div>
      {lessonTiles(learned, counts, figures).map((tile) => (
        <LessonTileView key={tile.title} tile={tile} figures={figures} />
      ))}
      <Text className={styles.quiet}>{text.learned.edit}</Text>
    </div>
  );
}

function sourcesOf({ history }: LearningPlan, { count }: Figures): string {
  const { deals, spend, effort } = history;
  const { sources } = text.learned;
  const told = [
    deals ? sources.deals(count(deals.count)) : sources.customers,
    ...(spend ? [sources.spend(count(spend.join.rows))] : []),
    ...(effort ? [sources.effort(count(effort.count))] : []),
  ];
  return told.join(', ');
}
