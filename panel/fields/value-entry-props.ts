import type { ConditionValue, FieldKind, Model } from '#core';

/** What an input of a condition's value is given. */
export interface ValueEntryProps {
  /** The condition as its controls are labelled: "SAM, condition 1". */
  readonly label: string;
  readonly field: string;
  readonly kind: FieldKind;
  readonly currency: string;
  readonly model: Model;
  /** Undefined until one is given. */
  readonly value: ConditionValue | undefined;
  /** What the model's check says of the value; null where nothing is wrong. */
  readonly problem: string | null;
  /** What holds as long as what is typed is no value, as a sentence; null where nothing does. */
  readonly settled: string | null;
  /** Every whole value as it is typed. */
  readonly onValue: (value: ConditionValue) => void;
}
