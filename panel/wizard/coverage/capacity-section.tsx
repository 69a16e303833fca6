import type { Model } from '#core';
import { Text } from '../../controls/text';
import { NumberField } from '../../fields/number-field';
import { FoldedSection } from '../../folded-section';
import { NoticeDetails } from '../../notice-list';
import { ProblemList } from '../../problem-list';
import { useAnswer } from '../../use-answer';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { CapacityCells } from './capacity-cells';
import { CapacityMonths } from './capacity-months';
import { useCoverageEdits } from './use-coverage-edits';
import { YearFigures } from './year-figures';

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
              <YearFigures plan={plan} model={model} />
              <CapacityMonths plan={plan} currency={model.settings.currency} />
            </>
          ) : (
            <Text>{text.nobody}</Text>
          )}
          <CapacityCells model={model} rows={plan.rows} roles={plan.roles} />
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
