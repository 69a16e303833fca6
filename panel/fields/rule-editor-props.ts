import type { ReactNode } from 'react';
import type { Model, Problem, RulePlace, When } from '#core';

/** What an editor of a rule is given. One rule is edited at a time, so the screen holds which one is open. */
export interface RuleEditorProps {
  /** What the rule is called: "SAM", "Enterprise". Every control is labelled with it. */
  readonly rule: string;
  readonly when: When;
  /** Where the rule stands: it is offered what is computed before it. */
  readonly place: RulePlace;
  /** The path of `when` in the model: `layers.SAM`, `segments[2].when`. */
  readonly path: string;
  readonly model: Model;
  /** What is wrong with the model, as 'check model' says; what stands under `path` is shown where it stands. */
  readonly problems: readonly Problem[];
  /** What a rule without conditions means, such as "every account"; null where a rule must have one. */
  readonly whenEmpty: string | null;
  /** What one condition does to the accounts, such as "−310 accounts"; null says nothing. */
  readonly effectOf?: (alternative: number, place: number) => string | null;
  /** Further buttons at the foot of the open editor, such as a reset. */
  readonly actions?: ReactNode;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** Every change that gives a whole rule: what is half typed stays in the editor, and the rule as it was. */
  readonly onWhen: (when: When) => void;
}
