import type { Model, ModelLine } from '#core';
import { modelLines, sameText, unknownName } from '#core';
import type { SegmentHolding } from './segment-preview';
import { ruledSegments } from './segment-edits';

/** A row of the table of segments. */
export interface SegmentRow {
  readonly name: string;
  /** `ruled`: by a rule; `rest`: what no rule takes; `named`: by lists of accounts alone; `unknown`: what blanks leave open. */
  readonly kind: 'ruled' | 'rest' | 'named' | 'unknown';
  readonly line: ModelLine | null;
  /** Null until it is known. */
  readonly holding: SegmentHolding | null;
  /** Its place among classes by lines from the lowest, for the colour that it has in the picture; null without a line. */
  readonly classAt: number | null;
}

/** The segments as they are shown: in the order in which they are asked, the rest, and what is left open. */
export function segmentRows(model: Model, holdings: readonly SegmentHolding[] | null): readonly SegmentRow[] {
  const lines = modelLines(model);
  const ruled = ruledSegments(model).filter((name) => !sameText(name, model.rest));
  const held = (name: string) =>
    holdings?.find(({ segment }) => segment !== null && sameText(segment, name)) ?? null;
  const isRuled = (name: string) => [...ruled, model.rest].some((known) => sameText(known, name));
  const others = (holdings ?? []).flatMap(({ segment }) =>
    segment === null || isRuled(segment) ? [] : [segment],
  );
  const rowOf = (name: string, kind: SegmentRow['kind']): SegmentRow => {
    const at = kind === 'ruled' ? lines.findIndex(({ segments }) => segments.includes(name)) : -1;
    const classAt = at < 0 ? null : lines.length - 1 - at;
    return { name, kind, line: lines[at] ?? null, holding: held(name), classAt };
  };
  const named = others.filter((name) => name !== unknownName);
  return [
    ...named.map((name) => rowOf(name, 'named')),
    ...ruled.map((name) => rowOf(name, 'ruled')),
    rowOf(model.rest, 'rest'),
    ...(others.includes(unknownName) ? [rowOf(unknownName, 'unknown')] : []),
  ];
}
