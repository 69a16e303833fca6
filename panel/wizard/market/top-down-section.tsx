import type { Model } from '#core';
import { Text } from '../../controls/text';
import type { TopDownSeen } from '../../engine/questions/top-down';
import { FoldedSection } from '../../folded-section';
import { NoticeDetails } from '../../notice-list';
import { SecondTables } from '../../second-tables/second-tables';
import { useAnswer } from '../../use-answer';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { rangeText, shareText, worthWriting } from './size-text';
import { TopDownTable } from './top-down-table';

const names = ['firms'] as const;

/** The market as a table of firms counts it, beside what the accounts come to. */
export function TopDownSection({ model }: { readonly model: Model }) {
  const words = useWords().market;
  const text = words.topDown;
  const { count } = useFigures();
  const { answer } = useAnswer('top down', { model });
  const seen = answer?.ok ? answer.value : null;
  const firms =
    seen && rangeText(seen.total.firms, seen.total.mostFirms ?? seen.total.firms, count, words.range);
  return (
    <FoldedSection
      title={text.title}
      result={firms ? text.firms(firms) : answer?.ok === false ? text.refused : text.none}
      lead={text.lead}
    >
      <SecondTables names={names} />
      {seen && <Reconciled model={model} seen={seen} />}
    </FoldedSection>
  );
}

function Reconciled({ model, seen }: { readonly model: Model; readonly seen: TopDownSeen }) {
  const words = useWords().market;
  const text = words.topDown;
  const figures = useFigures();
  const { count, exact, fineShare } = figures;
  const write = worthWriting(model, figures);
  const share = (part: number) => shareText(part, fineShare, text.under);
  const { total, ratio, cells, more, notices } = seen;
  const { value, low, high, accounts, customers, completeness, penetration } = total;
  const far = ratio !== null && (ratio.value > 3 || ratio.value < 1 / 3);
  return (
    <>
      <div role="status">
        {value !== null && low !== null && high !== null && (
          <Text block>{text.worth(write(value), rangeText(low, high, write, words.range))}</Text>
        )}
        {ratio && (
          <Text block>
            {text.ratio(exact(Number(ratio.value.toPrecision(3))))} {far && text.far}
          </Text>
        )}
        {completeness !== null && penetration !== null && (
          <Text block>
            {text.held(count(accounts), share(completeness), count(customers), share(penetration))}
          </Text>
        )}
      </div>
      <TopDownTable cells={cells} />
      {more > 0 && <Text size={200}>{text.more(count(more))}</Text>}
      <NoticeDetails notices={notices} summary={text.toKnow} />
    </>
  );
}
