import { makeStyles, tokens } from '@fluentui/react-components';
import { dayOf } from '#core';
import { useEffect, useRef } from 'react';
import { Button } from '../controls/button';
import { Text } from '../controls/text';
import { applyWithColumns, isUpToDate } from '../deeds/learn';
import type { LearnedSources } from '../engine/questions/learn';
import { NoticeDetails } from '../notice-list';
import type { LearnedHere } from '../state';
import { useView } from '../view';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import type { Figures } from '../figures';
import type { Words } from '../words/words';
import { lessonTiles } from './lesson-tiles';
import { LessonTileView } from './lesson-tile-view';
import { Message } from '../shell/message';

const useStyles = makeStyles({
  learned: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    outlineStyle: 'none',
  },
  quiet: { color: tokens.colorNeutralForeground2, display: 'block' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What was learned, a tile a lesson, before any of it is applied. */
export function LearnedTiles({ learned }: { readonly learned: LearnedHere }) {
  const styles = useStyles();
  const text = useWords().learned;
  const figures = useFigures();
  const { state, deeds, desk } = useView();
  const { seen } = learned;
  const isCurrent = isUpToDate(learned, state);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [seen]);
  const drop = () => desk.store.dispatch({ kind: 'learned', learned: null });
  const apply = () => {
    if (seen.added.length === 0) {
      deeds.edit({ what: text.applied, key: `learned ${performance.now()}`, change: () => seen.model });
      return drop();
    }
    desk.runner.begin('writing', (deed) => applyWithColumns(desk, deed, learned, text.applied), {
      canCancel: true,
    });
  };
  return (
    <section className={styles.learned} aria-label={text.title}>
      <div>
        <h2 className={styles.title} ref={title} tabIndex={-1}>
          {text.title}
        </h2>
        <Text className={styles.quiet}>
          {text.lead(sourcesText(seen.sources, text, figures), figures.day(dayOf(seen.asOf) ?? 0))}
        </Text>
        {seen.added.length > 0 && (
          <Text>{text.added(figures.list(seen.added.map(({ header }) => header)))}</Text>
        )}
        <NoticeDetails notices={seen.notices} summary={text.details} />
      </div>
      {lessonTiles(seen, { text, figures }).map((tile) => (
        <LessonTileView key={tile.title} tile={tile} />
      ))}
      {!isCurrent && <Message intent="warning">{text.behind}</Message>}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={!isCurrent || state.progress !== null} onClick={apply}>
          {text.apply}
        </Button>
        <Button onClick={drop}>{text.drop}</Button>
      </div>
    </section>
  );
}

function sourcesText(
  { deals, spend, effort }: LearnedSources,
  { sources }: Words['learned'],
  { count, list }: Figures,
): string {
  return list([
    deals === null ? sources.customers : sources.deals(count(deals)),
    ...(spend === null ? [] : [sources.spend(count(spend))]),
    ...(effort === null ? [] : [sources.effort(count(effort))]),
  ]);
}
