import type { HeadsPlan } from '#core';
import { ChartTable } from '../../charts/chart-table';
import { HeadCurve } from '../../charts/head-curve';
import { Text } from '../../controls/text';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';

export interface HeadcountFiguresProps {
  readonly plan: HeadsPlan;
  readonly write: (value: number) => string;
}

/** Heads by cell, the curve of what they cover, and what the next five hires bring. */
export function HeadcountFigures({ plan, write }: HeadcountFiguresProps) {
  const text = useWords().coverage.plan.headcount;
  const { count, exact, fineShare } = useFigures();
  const { plan: step, there, curve, ahead, first } = plan;
  const share = there > 0 ? fineShare(step.value / there) : '';
  const bringsMore = ahead.some(({ value }) => value > step.value);
  const lost = step.most > 0 ? (step.most - step.value) / step.most : 0;
  return (
    <>
      <ChartTable
        caption={text.title}
        headings={[text.cell, text.headsNow, text.covers]}
        rows={plan.cells.map((cell, at) => [
          `${cell.segment} × ${cell.region}`,
          headsText(plan, at, text, exact),
          cell.into === at && cell.share !== null ? write(cell.value) : '',
        ])}
      />
      <HeadCurve
        title={text.curve}
        points={curve}
        chosen={step}
        write={write}
        names={{ heads: text.heads, value: text.covered }}
        summary={text.summary(count(plan.given), write(step.value), share)}
        table={{
          headings: [text.heads, text.covered],
          rows: curve.map(({ heads, value }) => [count(heads), write(value)]),
        }}
      />
      <Text weight="semibold">{text.ahead}</Text>
      {bringsMore ? (
        <ChartTable
          caption={text.ahead}
          headings={[text.heads, text.covered, text.adds]}
          rows={ahead.map(({ heads, value }, at) => [
            text.nth(count(heads)),
            write(value),
            write(value - (ahead[at - 1]?.value ?? step.value)),
          ])}
        />
      ) : (
        <Text>{text.noMore(count(plan.given))}</Text>
      )}
      {first === 'top segment' && lost > 0.0005 && <Text size={200}>{text.order(fineShare(lost))}</Text>}
    </>
  );
}

type HeadcountText = ReturnType<typeof useWords>['coverage']['plan']['headcount'];

function headsText(
  { cells }: HeadsPlan,
  at: number,
  text: HeadcountText,
  exact: (value: number) => string,
): string {
  const { heads, now, into, share } = cells[at]!;
  if (share === null) return text.notAsked;
  if (into !== at) return text.merged(`${cells[into]!.segment} × ${cells[into]!.region}`);
  return now === null ? exact(heads) : text.now(exact(heads), exact(Math.round(now * 10) / 10));
}
