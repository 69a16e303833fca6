import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model } from '#core';
import { Text } from '../../controls/text';
import type { CoverageRowSeen } from '../../engine/questions/coverage-rows';
import type { PlanSeen } from '../../engine/questions/coverage-plan';
import { FigureList } from '../../figure-list';
import { Fold } from '../../fold';
import { Hint } from '../../hints/hint';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { ModelRows } from './model-rows';

const useStyles = makeStyles({
  list: { margin: '0 0 4px', paddingLeft: '18px', fontSize: tokens.fontSizeBase200 },
});

export interface YearFiguresProps {
  readonly plan: PlanSeen;
  readonly model: Model;
}

/** What the year comes to; what is not known is said to be. */
export function YearFigures({ plan, model }: YearFiguresProps) {
  const { plan: words } = useWords().coverage;
  const text = words.capacity;
  const { money, share, exact } = useFigures();
  const { year } = plan;
  const said = <Value,>(value: Value | null, write: (value: Value) => string) =>
    value === null ? words.unknown : write(value);
  const amount = (value: number) => money(value, model.settings.currency);
  const gap = said(year.gap, (value) =>
    year.gapReps === null ? amount(value) : text.gapReps(amount(value), exact(tenths(year.gapReps))),
  );
  const hasTarget = year.target !== null;
  return (
    <div>
      <Text weight="semibold">
        {text.year(String(plan.plan.year))}
        <Hint term="acquisition" />
      </Text>
      <FigureList
        figures={[
          { name: text.figures.capacity, figure: said(year.capacity, amount) },
          { name: text.figures.target, figure: said(year.target, amount) },
          ...(hasTarget
            ? [
                { name: text.figures.coverage, figure: said(year.coverage, share) },
                { name: text.figures.gap, figure: gap },
              ]
            : []),
          { name: text.figures.cost, figure: said(year.cost, amount) },
          {
            name: text.figures.payback,
            figure: said(year.payback, (months) => text.months(exact(tenths(months)))),
          },
          {
            name: text.figures.lifetimeToCost,
            figure: said(year.lifetimeToCost, (ratio) => exact(tenths(ratio))),
          },
        ]}
      />
      <YearTrace plan={plan} model={model} />
    </div>
  );
}

/** The rows of the Model sheet that the year is worked out from. */
const traced: ReadonlySet<string> = new Set(['quota', 'cost', 'attainment', 'attrition', 'ramp']);
const isTraced = ({ part, item, test }: CoverageRowSeen) =>
  (part === 'role' && traced.has(test)) || (part === 'setting' && item === 'target');

/** How the figures of the year come about, and from which rows of the Model sheet. */
function YearTrace({ plan: { year, fullRep }, model }: YearFiguresProps) {
  const styles = useStyles();
  const text = useWords().coverage.plan.trace;
  const { money, exact } = useFigures();
  const amount = (value: number) => money(value, model.settings.currency);
  const { capacity, target, gap, gapReps, cost, payback, lifetimeToCost } = year;
  const lines = [
    ...(capacity === null ? [] : [text.capacity(amount(capacity))]),
    ...(capacity === null || target === null || gap === null
      ? []
      : [text.gap(amount(capacity), amount(target), amount(gap))]),
    ...(gap === null || gapReps === null || fullRep === null
      ? []
      : [text.gapReps(amount(gap), amount(fullRep), exact(tenths(gapReps)))]),
    ...(target === null ? [text.noTarget] : []),
    ...(cost === null ? [] : [text.cost(amount(cost))]),
    ...(payback === null || lifetimeToCost === null ? [text.noPayback] : []),
  ];
  return (
    <Fold summary={text.how}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ModelRows model={model} isMeant={isTraced} />
    </Fold>
  );
}

/** To one decimal. */
function tenths(figure: number): number {
  return Math.round(figure * 10) / 10;
}
