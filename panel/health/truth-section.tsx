import { makeStyles, tokens } from '@fluentui/react-components';
import type { CrmClass, Model } from '#core';
import { useState } from 'react';
import { Button } from '../controls/button';
import { Text } from '../controls/text';
import { Hint } from '../hints/hint';
import { NoticeDetails } from '../notice-list';
import { Section } from '../screen';
import { Waiting } from '../shell/waiting';
import { useAnswer } from '../use-answer';
import { useView } from '../view';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { FixList } from './fix-list';
import { HoleList } from './hole-list';
import { ClassList, TruthTables } from './truth-figures';
import { UnreadTags } from './unread-tags';

const useStyles = makeStyles({
  title: { margin: '8px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** So many corrections are shown at once. */
const page = 10;

/** How far the segments of the CRM can be believed, and what to correct in it first. */
export function TruthSection({ model }: { readonly model: Model }) {
  const styles = useStyles();
  const text = useWords().health.truth;
  const figures = useFigures();
  const { deeds } = useView();
  const [most, setMost] = useState(page);
  const [only, setOnly] = useState<CrmClass | null>(null);
  const { answer, isBehind } = useAnswer('crm truth', { model, most, only });
  if (answer === null)
    return (
      <Section title={text.title}>
        {isBehind ? (
          <Waiting />
        ) : (
          <>
            <Text>{text.noTag}</Text>
            <div>
              <Button onClick={() => deeds.goTo('accounts')}>{text.mapIt}</Button>
            </div>
          </>
        )}
      </Section>
    );
  // What is wrong with the model is said where its blanks are.
  if (!answer.ok) return null;
  const { tag, all, segments, owners, ownersInAll, unread, fixes, fixesInAll, holes, isCovered, notices } =
    answer.value;
  const { currency } = model.settings;
  return (
    <Section title={text.title}>
      <Text>
        {text.lead(tag)}{' '}
        {Number.isNaN(all.purity.rate)
          ? text.nothingJudged
          : text.purity(
              figures.share(all.purity.rate),
              figures.share(all.purity.low),
              figures.share(all.purity.high),
            )}
        <Hint term="purity" />{' '}
        {!Number.isNaN(all.recall.rate) && (
          <>
            {text.recall(
              figures.share(all.recall.rate),
              figures.share(all.recall.low),
              figures.share(all.recall.high),
            )}
            <Hint term="recall" />
          </>
        )}
      </Text>
      <ClassList counts={all.counts} isCovered={isCovered} />
      <TruthTables segments={segments} owners={owners} ownersInAll={ownersInAll} />
      <UnreadTags model={model} tags={unread} />
      <h3 className={styles.title}>{text.fixes}</h3>
      <FixList
        {...{ fixes, currency, only }}
        inAll={fixesInAll}
        onOnly={(name) => {
          setOnly(name);
          setMost(page);
        }}
        onMore={() => setMost(most + 2 * page)}
      />
      {holes.length > 0 && (
        <>
          <h3 className={styles.title}>{text.holes}</h3>
          <HoleList holes={holes} currency={currency} />
        </>
      )}
      <NoticeDetails notices={notices} summary={text.notices} />
    </Section>
  );
}
