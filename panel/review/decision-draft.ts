import { dayOf } from '#core';
import type { DecidableField } from '../engine/questions/standing-decisions';
import { readFigure } from '../fields/read-figure';

/** A decision as it is being typed. */
export interface DecisionDraft {
  readonly field: string;
  readonly value: string;
  readonly why: string;
  readonly who: string;
}

/** What a draft lacks. */
export type DecisionFault = 'value' | 'number' | 'date' | 'reason' | 'who';

/** The value as the sheet holds it: a plain number, an ISO day, yes or no, or a text; a fault where it is none of its kind. */
export function decidedValue(
  { kind }: Pick<DecidableField, 'kind'>,
  text: string,
  locale: string,
): { readonly value: string } | { readonly fault: DecisionFault } {
  const typed = text.trim();
  if (typed === '') return { fault: 'value' };
  if (kind === 'number' || kind === 'money') {
    const figure = readFigure(typed, locale);
    return figure === null ? { fault: 'number' } : { value: String(figure) };
  }
  if (kind === 'date') return dayOf(typed) === null ? { fault: 'date' } : { value: typed };
  return { value: typed };
}
