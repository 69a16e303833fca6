import type { Model, Problem, Result } from '#core';
import { useMemo, useRef } from 'react';
import type { JudgedGuardrail, SegmentFigures } from '../../engine/questions/segment-figures';
import type { SpreadSeen } from '../../engine/questions/yardstick-spread';
import { useAnswer } from '../../use-answer';
import { useView } from '../../view';
import type { SegmentHolding } from './segment-preview';
import { areLinesAll, holdingsUnder } from './segment-preview';
import { useSpreadModel } from './use-spread-model';

/** What the step knows of the model as it stands. */
export interface SegmentFiguresSeen {
  /** Null until the first answer, and where the model names no yardstick. */
  readonly spread: SpreadSeen | null;
  /** Null until the first answer. */
  readonly figures: SegmentFigures | null;
  /** Of the model as it is now: by the engine, or ahead of it where lines alone decide. */
  readonly holdings: readonly SegmentHolding[] | null;
  readonly guardrails: readonly JudgedGuardrail[];
  /** What is shown is of an earlier model. */
  readonly isBehind: boolean;
  readonly problems: readonly Problem[];
}

/** Figures of the segments, asked again with every edit, and the last good ones while the model has a mistake. */
export function useSegmentFigures(model: Model): SegmentFiguresSeen {
  const { state } = useView();
  const spreadModel = useSpreadModel(model);
  const spread = useAnswer('yardstick spread', { model: spreadModel });
  const asked = useAnswer('segment figures', { model });
  const figures = useLast(asked.answer?.ok ? asked.answer.value : null);
  // The history is asked once the lines have come to rest: it takes longer than a line stands still.
  const settled = useLast(asked.isBehind || !asked.answer?.ok ? null : model);
  const beside = useAnswer('guardrails beside', settled && { model: settled });
  const judgedBeside = useLast(beside.answer?.ok ? beside.answer.value : null);
  const seen = spread.answer?.ok ? spread.answer.value : null;
  const isAhead =
    asked.isBehind && !spread.isBehind && areLinesAll(model, state.accounts?.overrideCount ?? 0);
  const holdings =
    seen && figures && isAhead ? holdingsUnder(model, seen.cumulative, figures) : (figures?.rows ?? null);
  const guardrails = useMemo(
    () => [...(figures?.guardrails ?? []), ...(judgedBeside ?? [])],
    [figures, judgedBeside],
  );
  return {
    spread: seen,
    figures,
    holdings,
    guardrails,
    isBehind: asked.isBehind && !isAhead,
    problems: problemsOf(asked.answer) ?? problemsOf(beside.answer) ?? problemsOf(spread.answer) ?? [],
  };
}

function problemsOf(answer: Result<unknown> | null): readonly Problem[] | null {
  return answer && !answer.ok ? answer.problems : null;
}

/** The value, or the last that there was. */
function useLast<Value>(value: Value | null): Value | null {
  const last = useRef(value);
  if (value !== null) last.current = value;
  return last.current;
}
