import { createContext, useContext } from 'react';

/** What a field tells the control inside it. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-labelledby'?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-required'?: true;
}

export const FieldContext = createContext<FieldControl | null>(null);

interface ControlProps {
  readonly id?: string | undefined;
  readonly 'aria-describedby'?: string | undefined;
}

/** The attributes of a control, and what the field around it adds; what the control says of itself goes first. */
export function useFieldControl<Props extends ControlProps>(given: Props): Props {
  const control = useContext(FieldContext);
  if (!control) return given;
  const { 'aria-labelledby': labelled, ...said } = control;
  const isLabelled = given.id === undefined || given.id === control.id;
  const described = [control['aria-describedby'], given['aria-describedby']].filter((id) => id !== undefined);
  return {
    ...said,
    // The label names the control by its id; one with an id of its own is named by the label's.
    ...(isLabelled ? {} : { 'aria-labelledby': labelled }),
    ...given,
    ...(described.length > 0 && { 'aria-describedby': described.join(' ') }),
  };
}
