import type { CriterionDefinition } from '#core';
import { criterionDefinitions } from '#core';
import type { Question } from '../question';

/** What a form needs of a kind of criterion: all that its definition says, without what it does. */
export type CriterionKindSeen = Pick<
  CriterionDefinition,
  'kind' | 'label' | 'help' | 'fieldKinds' | 'lines' | 'oneOf'
>;

/** Every kind of criterion, in the order in which they are offered. */
export const criterionKinds: Question<Readonly<Record<string, never>>, readonly CriterionKindSeen[]> = () =>
  criterionDefinitions.map(({ kind, label, help, fieldKinds, lines, oneOf }) => ({
    kind,
    label,
    help,
    fieldKinds,
    lines,
    ...(oneOf && { oneOf }),
  }));
