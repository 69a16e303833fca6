import type { Model, SegmentLine } from '#core';
import { modelLines, moveModelLines } from '#core';
import { withoutSegment, withSegmentAt } from './segment-edits';

/**
 * The model with suggested lines: its own lines moved, segments whose line is not needed taken out, and a segment for each
 * line that it has none for.
 * @param lines of this model
 * @param nameOf a name for a new segment
 */
export function withSuggestedLines(
  model: Model,
  lines: readonly SegmentLine[],
  nameOf: (model: Model) => string,
): Model {
  const own = modelLines(model);
  const suggested = lines.filter(({ now }) => now !== null);
  const moves = own.flatMap((line, at) => {
    const to = suggested[at]?.line;
    return typeof to === 'number' ? [{ line, to }] : [];
  });
  const notNeeded = own.flatMap(({ segments }, at) => (suggested[at]?.line === null ? segments : []));
  const kept = notNeeded.reduce(withoutSegment, moveModelLines(model, moves));
  return lines
    .flatMap(({ now, line }) => (now === null && line !== null ? [line] : []))
    .reduce((after, line) => withSegmentAt(after, nameOf(after), line), kept);
}
