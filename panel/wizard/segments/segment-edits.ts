import type { Model, Rule } from '#core';
import { modelLines, sameText } from '#core';

/** The names of the segments that rules give, each once, as they are asked. */
export function ruledSegments({ segments }: Model): readonly string[] {
  return segments.reduce<readonly string[]>(
    (names, { name }) => (names.some((known) => sameText(known, name)) ? names : [...names, name]),
    [],
  );
}

/** The model with a segment called otherwise wherever it is named: rules, named accounts, merges, retention, coverage and the rest. */
export function renamedSegment(model: Model, from: string, to: string): Model {
  const renamed = <Named extends { readonly name: string }>(one: Named): Named =>
    sameText(one.name, from) ? { ...one, name: to } : one;
  const name = (one: string) => (sameText(one, from) ? to : one);
  return {
    ...model,
    segments: model.segments.map(renamed),
    named: model.named.map(renamed),
    merges: model.merges.map((merge) => ({ ...merge, segment: name(merge.segment), into: name(merge.into) })),
    rest: name(model.rest),
    ...(model.retention && { retention: model.retention.map(renamed) }),
    ...ofSegments(model, (said) => [{ ...said, segment: name(said.segment) }]),
  };
}

/** What a model says of coverage by segment: what becomes of each row of it. */
function ofSegments(
  { touches, motionsInUse }: Model,
  change: <Said extends { readonly segment: string }>(said: Said) => readonly Said[],
): Partial<Model> {
  return {
    ...(touches && { touches: touches.flatMap((touch) => change(touch)) }),
    ...(motionsInUse && { motionsInUse: motionsInUse.flatMap((use) => change(use)) }),
  };
}

/** The model with a segment that opens at a line on the yardstick: asked before every segment that opens lower. */
export function withSegmentAt(model: Model, name: string, from: number): Model {
  const { yardstick } = model.settings;
  if (yardstick === null) return model;
  const lower = modelLines(model)
    .filter((line) => line.from < from)
    .flatMap(({ segments }) => segments);
  const place = model.segments.findIndex((rule) => lower.includes(rule.name));
  const rule: Rule = { name, when: [[{ field: yardstick, test: 'at least', value: from }]] };
  const segments = [...model.segments];
  segments.splice(place < 0 ? segments.length : place, 0, rule);
  return { ...model, segments };
}

/** The segment that is asked next after another: it gets what the other leaves. */
function heirOf(model: Model, name: string): string {
  const names = ruledSegments(model);
  const at = names.findIndex((known) => sameText(known, name));
  return names[at + 1] ?? model.rest;
}

/**
 * The model without a segment. Accounts that were named for it, and segments that were merged into it, go to the segment
 * below, as do those that its rule took.
 */
export function withoutSegment(model: Model, name: string): Model {
  const heir = heirOf(model, name);
  const isGone = (one: string) => sameText(one, name);
  const retention = model.retention?.filter((each) => !isGone(each.name));
  return {
    ...model,
    segments: model.segments.filter((rule) => !isGone(rule.name)),
    named: model.named.map((rule) => (isGone(rule.name) ? { ...rule, name: heir } : rule)),
    merges: model.merges
      .filter(({ segment }) => !isGone(segment))
      .map((merge) => (isGone(merge.into) ? { ...merge, into: heir } : merge))
      .filter(({ segment, into }) => !sameText(segment, into)),
    ...(retention && { retention }),
    ...ofSegments(model, (said) => (isGone(said.segment) ? [] : [said])),
  };
}

/** The model with a segment asked one place earlier (−1) or later (1); its rules stay together. */
export function withSegmentMoved(model: Model, name: string, by: -1 | 1): Model {
  const names = [...ruledSegments(model)];
  const at = names.findIndex((known) => sameText(known, name));
  const other = names[at + by];
  if (at < 0 || other === undefined) return model;
  [names[at], names[at + by]] = [other, names[at]!];
  const segments = names.flatMap((each) => model.segments.filter((rule) => sameText(rule.name, each)));
  return { ...model, segments };
}

/** The model with a threshold of its own for a guardrail; null takes the usual one again. */
export function withThreshold(model: Model, name: string, threshold: number | null): Model {
  const others = model.guardrails.filter((line) => line.name !== name);
  const own = model.guardrails.find((line) => line.name === name);
  return { ...model, guardrails: threshold === null ? others : [...others, { ...own, name, threshold }] };
}
