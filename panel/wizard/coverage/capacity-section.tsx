import type { Model } from '#core';
import { Text } from '../../controls/text';
import type { PlanSeen } from '../../engine/questions/coverage-plan';
import { NumberField } from '../../fields/number-field';
import { FigureList } from '../../figure-list';
import { FoldedSection } from '../../folded-section';
import { NoticeDetails } from '../../notice-list';
import { ProblemList } from '../../problem-list';
import { useAnswer } from '../../use-answer';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { CapacityCells } from './capacity-cells';
import { CapacityMonths } from './capacity-months';
import { useCoverageEdits } from './use-coverage-edits';

/** How many people are needed and there, and what they bring against the target, month by month. */
export function CapacitySection({ model }: { readonly model: Model }) {
  const words = useWords().coverage.plan;
  const text = words.capacity;
  const { exact } = useFigures();
  const { answer } = useAnswer('coverage plan', { model });
  const plan = answer?.ok ? answer.value : null;
  const total = plan?.rows.find(({ segment, role }) => segment === null && role === null) ?? null;
  const needed = total?.needed ?? null;
  // What is known of the need is summed: where hours are not said, more may be needed.
  const held = (total?.hoursUnknown ?? 0) > 0 ? text.heldAtLeast : text.held;
  return (
    <FoldedSection
      title={text.title}
      result={
        answer === null
          ? words.counting
          : !answer.ok
            ? words.refused
            : needed === null
              ? text.unknownNeed
              : held(exact(tenths(needed)), exact(tenths(total?.reps ?? 0)))
      }
      lead={text.lead}
      terms={['capacity']}
    >
      {answer && !answer.ok && <ProblemList problems={answer.problems} />}
      <Target model={model} />
      {plan && (
        <>
          {total?.reps ? (
            <>
              <YearFigures plan={plan} currency={model.settings.currency} />
              <CapacityMonths plan={plan} currency={model.settings.currency} />
            </>
          ) : (
            <Text>{text.nobody}</Text>
          )}
          <CapacityCells rows={plan.rows} roles={plan.roles} />
        </>
      )}
      {answer?.ok && answer.notices.length > 0 && (
        <NoticeDetails notices={answer.notices} summary={words.notices} />
      )}
    </FoldedSection>
  );
}

/** People to a tenth. */
function tenths(people: number): number {
  return Math.round(people * 10) / 10;
}

function Target({ model }: { readonly model: Model }) {
  const text = useWords().coverage.plan.capacity;
  const edit = useCoverageEdits();
  return (
    <NumberField
      label={text.target}
      value={model.settings.target ?? null}
      isSound={(target) => target === null || target > 0}
      wrong={text.targetWrong}
      onNumber={(target) =>
        edit('target', (before) => {
          const { target: _, ...settings } = before.settings;
          return { ...before, settings: target === null ? settings : { ...settings, target } };
        })
      }
    />
  );
}

interface YearProps {
  readonly plan: PlanSeen;
  readonly currency: string;
}

/** What the year comes to; what is not known is said to be. */
function YearFigures({ plan: { plan, year }, currency }: YearProps) {
  const { plan: words } = useWords().coverage;
  const text = words.capacity;
  const { money, share, exact } = useFigures();
  const said = <Value,>(value: Value | null, write: (value: Value) => string) =>
    value === null ? words.unknown : write(value);
  const amount = (value: number) => money(value, currency);
  const gap = said(year.gap, (value) =>
    year.gapReps === null ? amount(value) : text.gapReps(amount(value), exact(tenths(year.gapReps))),
  );
  return (
    <div>
      <Text weight="semibold">{text.year(String(plan.year))}</Text>
      <FigureList
        figures={[
          { name: text.figures.capacity, figure: said(year.capacity, amount) },
          { name: text.figures.target, figure: said(year.target, amount) },
          { name: text.figures.coverage, figure: said(year.coverage, share) },
          { name: text.figures.gap, figure: gap },
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
    </div>
  );
}
