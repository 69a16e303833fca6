import { makeStyles } from '@fluentui/react-components';
import { usualLifetime } from '#core';
import { Lorenz } from '../../charts/lorenz';
import { Button } from '../../controls/button';
import { Text } from '../../controls/text';
import type { LifetimeSeen } from '../../engine/questions/value-figures';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { FigureList } from '../../figure-list';
import { useProblemText } from '../../words/use-problem-text';
import { LifetimeFields } from './lifetime-fields';
import { RankShiftTable } from './rank-shift-table';
import { retentionBy, retentionOfAll, withRetention } from './retention-edits';
import type { SectionProps } from './section-props';
import { useValueEdits } from './use-value-edits';
import { FoldedSection } from '../../folded-section';

const useStyles = makeStyles({
  notice: { display: 'block', overflowWrap: 'anywhere', '::first-letter': { textTransform: 'uppercase' } },
});

/** What an account is worth over a lifetime: what that is reckoned with, and what it comes to. */
export function LifetimeSection({ model, figures }: SectionProps) {
  const styles = useStyles();
  const problemText = useProblemText();
  const words = useWords().value;
  const text = words.lifetime;
  const { shortMoney, fineShare } = useFigures();
  const edit = useValueEdits();
  const { lifetime } = model;
  const seen = figures?.lifetime ?? null;
  const sum = seen?.sum ?? null;
  const result =
    lifetime && seen && sum !== null
      ? text.closed(
          shortMoney(sum, model.settings.currency),
          seen.topTenth === null ? words.none : fineShare(seen.topTenth),
        )
      : words.unsaid;
  const hasPotential = (figures?.potential.known ?? 0) > 0 || model.potential !== undefined;
  const start = () =>
    edit('lifetime', (before) => {
      const kept = retentionOfAll(before) ?? retentionBy('constant', undefined, null);
      return { ...withRetention(before, kept), lifetime: usualLifetime };
    });
  return (
    <FoldedSection title={text.title} result={result} lead={text.lead} terms={['lifetime value']}>
      {!lifetime && (
        <>
          <Text>{text.none}</Text>
          {!hasPotential && <Text>{text.needsPotential}</Text>}
          <div>
            <Button size="small" disabled={!hasPotential} onClick={start}>
              {text.start}
            </Button>
          </div>
        </>
      )}
      {seen && <Worth seen={seen} accounts={figures?.accounts ?? 0} currency={model.settings.currency} />}
      {figures?.notices.map(({ at: _, ...notice }) => (
        <Text key={notice.code} size={200} className={styles.notice}>
          {problemText(notice)}
        </Text>
      ))}
      {lifetime && <LifetimeFields model={model} lifetime={lifetime} />}
      {seen && <RankShiftTable seen={seen} currency={model.settings.currency} />}
    </FoldedSection>
  );
}

interface WorthProps {
  readonly seen: LifetimeSeen;
  readonly accounts: number;
  readonly currency: string;
}

function Worth({ seen, accounts, currency }: WorthProps) {
  const words = useWords().value;
  const { count, money, fineShare } = useFigures();
  const { sum, median, topTenth, gini, land } = seen;
  const said = (figure: number | null) => (figure === null ? words.none : money(figure, currency));
  return (
    <>
      <FigureList
        figures={[
          { name: words.figures.lifetime, figure: said(sum) },
          { name: words.figures.median, figure: said(median) },
          { name: words.figures.topTenth, figure: topTenth === null ? words.none : fineShare(topTenth) },
          { name: words.figures.land, figure: said(land.sum) },
        ]}
      />
      {accounts > seen.known && <Text size={200}>{words.unknown(count(accounts - seen.known))}</Text>}
      {gini !== null && (
        <Lorenz
          title={words.lifetime.lorenz}
          points={seen.lorenz}
          gini={gini}
          {...(topTenth === null ? {} : { marker: { top: 0.1, holds: topTenth } })}
        />
      )}
    </>
  );
}
