import type { HeadsAsked, Model } from '#core';
import { ChoiceField } from '../../fields/choice-field';
import { NumberField } from '../../fields/number-field';
import { useWords } from '../../words/use-words';

const ways = ['there', 'heads', 'budget'] as const;
type Way = (typeof ways)[number];

const usualHeads = 10;

/** What is typed and chosen of the heads to give out. */
export interface AskedHeads {
  /** Null until it is chosen. */
  readonly way: Way | null;
  readonly role: string | null;
  readonly heads: number | null;
  readonly budget: number | null;
}

/** Where nobody is there, a number of people is asked for. */
function wayOf({ way }: AskedHeads, isStaffed: boolean): Way {
  return way ?? (isStaffed ? 'there' : 'heads');
}

/** What the engine is asked: those who are there, unless a number or a budget is given; where nobody is, ten people. */
export function askedOf(given: AskedHeads, isStaffed: boolean): HeadsAsked {
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
  readonly given: AskedHeads;
  readonly isStaffed: boolean;
  readonly onGiven: (given: AskedHeads) => void;
  /** Whose heads the plan gives out. */
  readonly role: string | null;
}

/** Whose heads are given out, and how many. */
export function AskedFields({ model, given, isStaffed, onGiven, role }: AskedFieldsProps) {
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
