import type { HeadsAsked, HeadsPlan, Model } from '#core';
import { useMemo, useState } from 'react';
import { Text } from '../../controls/text';
import { ChoiceField } from '../../fields/choice-field';
import { NumberField } from '../../fields/number-field';
import { FoldedSection } from '../../folded-section';
import { NoticeDetails } from '../../notice-list';
import { ProblemList } from '../../problem-list';
import { useAnswer } from '../../use-answer';
import { useFigures } from '../../words/use-figures';
import { useProblemText } from '../../words/use-problem-text';
import { useWords } from '../../words/use-words';
import { HeadcountFigures } from './headcount-figures';
import { worthWriter } from './worth-writer';

const ways = ['there', 'heads', 'budget'] as const;
type Way = (typeof ways)[number];

const nothing = {};
const usualHeads = 10;

interface Asked {
  /** Null until it is chosen. */
  readonly way: Way | null;
  readonly role: string | null;
  readonly heads: number | null;
  readonly budget: number | null;
}

/** Where so many people bring most, and what the next five would bring. */
export function HeadcountSection({ model }: { readonly model: Model }) {
  const words = useWords().coverage.plan;
  const text = words.headcount;
  const figures = useFigures();
  const problemText = useProblemText();
  const [given, setGiven] = useState<Asked>({ way: null, role: null, heads: null, budget: null });
  const { answer: read } = useAnswer('reps', nothing);
  const isStaffed = read?.ok === true;
  const asked = useMemo(() => askedOf(given, isStaffed), [given, isStaffed]);
  const { answer } = useAnswer('headcount plan', { model, asked });
  const plan: HeadsPlan | null = answer?.ok ? answer.value : null;
  const write = plan && worthWriter(plan, model, figures);
  return (
    <FoldedSection
      title={text.title}
      result={
        plan && write
          ? text.held(figures.count(plan.given), write(plan.plan.value))
          : answer && !answer.ok
            ? answer.problems.map(problemText).join('; ')
            : ''
      }
      lead={text.lead}
      terms={['headcount']}
    >
      <AskedFields
        model={model}
        given={given}
        isStaffed={isStaffed}
        onGiven={setGiven}
        role={plan?.role ?? null}
      />
      {answer && !answer.ok && <ProblemList problems={answer.problems} />}
      {plan && write && (
        <>
          <Text size={200}>{problemText(plan.worth)}</Text>
          <HeadcountFigures plan={plan} write={write} />
        </>
      )}
      {answer?.ok && answer.notices.length > 0 && (
        <NoticeDetails notices={answer.notices} summary={words.notices} />
      )}
    </FoldedSection>
  );
}

/** Where nobody is there, a number of people is asked for. */
function wayOf({ way }: Asked, isStaffed: boolean): Way {
  return way ?? (isStaffed ? 'there' : 'heads');
}

/** What the engine is asked: those who are there, unless a number or a budget is given; where nobody is, ten people. */
function askedOf(given: Asked, isStaffed: boolean): HeadsAsked {
  const { role, heads, budget } = given;
  const way = wayOf(given, isStaffed);
  return {
    ...(role !== null && { role }),
    ...(way === 'heads' && { heads: heads ?? usualHeads }),
    ...(way === 'budget' && budget !== null && { budget }),
    ...(way === 'budget' && budget === null && !isStaffed && { heads: usualHeads }),
  };
}

interface AskedFieldsProps {
  readonly model: Model;
  readonly given: Asked;
  readonly isStaffed: boolean;
  readonly onGiven: (given: Asked) => void;
  /** Whose heads the plan gives out. */
  readonly role: string | null;
}

function AskedFields({ model, given, isStaffed, onGiven, role }: AskedFieldsProps) {
  const way = wayOf(given, isStaffed);
  const text = useWords().coverage.plan.headcount;
  const roles = (model.roles ?? []).filter(({ ratio }) => !ratio).map(({ name }) => name);
  return (
    <>
      {roles.length > 1 && (
        <ChoiceField
          label={text.role}
          offered={roles}
          nameOf={(name) => name}
          value={given.role ?? role ?? roles[0]!}
          onChoose={(name) => onGiven({ ...given, role: name })}
        />
      )}
      <ChoiceField
        label={text.by}
        offered={isStaffed ? ways : ways.filter((each) => each !== 'there')}
        nameOf={(each) => text.ways[each]}
        value={way}
        onChoose={(chosen) => onGiven({ ...given, way: chosen })}
      />
      {way === 'heads' && (
        <NumberField
          label={text.heads}
          value={given.heads ?? usualHeads}
          isSound={(heads) => heads !== null && Number.isInteger(heads) && heads >= 1}
          wrong={text.headsWrong}
          onNumber={(heads) => onGiven({ ...given, heads })}
        />
      )}
      {way === 'budget' && (
        <NumberField
          label={text.budget}
          value={given.budget}
          isSound={(budget) => budget === null || budget > 0}
          wrong={text.budgetWrong}
          onNumber={(budget) => onGiven({ ...given, budget })}
        />
      )}
    </>
  );
}
