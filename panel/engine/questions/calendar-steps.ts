import type { Model, PlannedStep, Problem, StepState } from '#core';
import { asOfDay, planCalendar, stepState } from '#core';
import type { Question } from '../question';

/** A step with its days, and where it stands on the model's as-of day, as far as its dates tell. */
export interface StepSeen extends PlannedStep {
  readonly state: StepState | null;
}

/** The planning calendar, counted back from the kick-off; no steps where the model has none, or no kick-off. */
export interface CalendarSeen {
  readonly steps: readonly StepSeen[];
  readonly notices: readonly Problem[];
}

export const calendarSteps: Question<{ readonly model: Model }, CalendarSeen> = (_, { model }) => {
  const { calendar, notices } = planCalendar(model, model.settings.fiscalYear);
  const asOf = asOfDay(model);
  const steps = calendar?.steps ?? [];
  return { steps: steps.map((step) => ({ ...step, state: stepState(step, null, asOf) })), notices };
};
