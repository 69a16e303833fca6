import { fold } from '../expr/fold';
import { segmentOrder } from '../model/guardrail-input';
import type { Run } from '../model/run';
import { numberText } from '../values/number-text';
import { defineNotice, type Problem } from '../values/problem';
import type { ReadTables } from './second-tables';

const unknownSegment = defineNotice(
  'effort/unknown-segment',
  '{count} {count|row|rows} of effort {count|names|name} a segment that the model does not have ({names}) and {count|is|are} in no share; its segments are {segments}',
);

const namesShown = 5;

/**
 * The notice about rows of effort that name neither a known account nor a segment of the model; none where there are none.
 * A row without a segment is missed by its account, and is said there.
 * @returns one notice, or none
 */
export function unknownSegments({ model }: Pick<Run, 'model'>, { effort }: ReadTables): readonly Problem[] {
  if (!effort?.segment) return [];
  const segments = segmentOrder(model);
  const known = new Set(segments.map(fold));
  const { codes, values } = effort.segment;
  const missed = [...codes]
    .filter((_, row) => effort.account[row]! < 0)
    .flatMap((code) => values[code] ?? [])
    .filter((name) => !known.has(fold(name)));
  if (missed.length === 0) return [];
  const names = [...new Set(missed)].sort().map((name) => `"${name}"`);
  return [
    unknownSegment({
      count: numberText(missed.length),
      names: names.slice(0, namesShown).join(', ') + (names.length > namesShown ? ' and others' : ''),
      segments: segments.join(', '),
    }),
  ];
}
