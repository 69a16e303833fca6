import { fold } from '../expr/fold';
import { bands } from './criteria/bands';
import { flag } from './criteria/flag';
import { formula } from './criteria/formula';
import { list } from './criteria/list';
import { match } from './criteria/match';
import { percentile } from './criteria/percentile';
import { recency } from './criteria/recency';
import { scale } from './criteria/scale';
import type { CriterionDefinition } from './define-criterion';

/** Every kind of criterion, in the order in which they are offered. */
export const criterionDefinitions: readonly CriterionDefinition[] = [
  bands,
  match,
  list,
  scale,
  percentile,
  recency,
  flag,
  formula,
];

const byKind = new Map<string, CriterionDefinition>(
  criterionDefinitions.map((definition) => [definition.kind, definition]),
);

/** The definition of a kind, by its word; undefined where no kind is called that. */
export function criterionDefinition(kind: string): CriterionDefinition | undefined {
  return byKind.get(fold(kind));
}
