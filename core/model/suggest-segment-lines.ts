import { defineNotice, defineProblem, found, refused } from '../values/problem';
import type { Parameters, Result } from '../values/problem';
import { amountText, listText, percentText } from '../segments/finding';
import type { GuardrailName } from '../segments/guardrail-names';
import { quotaCells } from '../segments/guardrails/quota-cells';
import { topSegment } from '../segments/guardrails/top-segment';
import { inMarket, standings } from '../segments/standing';
import { sumOf } from '../stats/sum-of';
import { lineMoves, type LineMoves } from '../value/line-moves';
import { suggestLines, type SuggestedClass } from '../value/suggest-lines';
import { segmentOrder } from './guardrail-input';
import type { Model } from './model';
import { modelLines, type ModelLine } from './model-lines';
import type { Run } from './run-result';
import { lineReason, type SegmentLine, type SegmentLines } from './segment-lines';

const noYardstick = defineProblem(
  'segment-lines-no-yardstick',
  'the model names no yardstick, so there is nothing for lines to cut: name a number field, such as employees or revenue, on its row setting, yardstick',
);
const notMeasured = defineNotice(
  'segment-lines-not-measured',
  '{unknown} accounts in the market have no {yardstick} above 0 and are in none of these classes',
);

/** A twentieth of the accounts is a class even where that is fewer than a cell of reps asks for. */
const LEAST_SHARE = 0.05;
/** Classes where the model has neither lines nor segments. */
const USUAL_CLASSES = 4;
const MOST_CLASSES = 12;

const thresholdOf = ({ guardrails }: Model, name: GuardrailName, usual: number): number =>
  guardrails.find((line) => line.name === name)?.threshold ?? usual;

/** What a run must be told to compute and read so that segment lines can be suggested on it. */
export function segmentLineColumns({ settings }: Model): {
  readonly wanted: readonly string[];
  readonly fields: readonly string[];
} {
  const fields = [settings.yardstick, settings.value].filter((name) => name !== null);
  return { wanted: ['layer', 'excluded'], fields: [...new Set(fields)] };
}

/** Yardstick and value of the accounts in the market; blank elsewhere, and where the yardstick is not above 0. */
function measured({ model, frame }: Run) {
  const numbers = (name: string | null) => {
    const column = name === null ? undefined : frame.columns.get(name);
    return column?.kind === 'number' ? column.values : null;
  };
  const standing = standings(frame);
  const yardstick = numbers(model.settings.yardstick)?.map((value, row) =>
    standing[row] === inMarket && value > 0 ? value : NaN,
  );
  const value = numbers(model.settings.value) ?? new Float64Array(frame.length).fill(NaN);
  const market = standing.reduce((count, each) => count + Number(each === inMarket), 0);
  return yardstick && { yardstick, value, market };
}

type Measured = NonNullable<ReturnType<typeof measured>>;

/** Everything that the rows of the answer are made from. */
interface Suggesting extends Measured {
  readonly model: Model;
  readonly own: readonly ModelLine[];
  readonly classes: readonly SuggestedClass[];
  readonly parameters: Parameters;
}

/** The lowest known value that reaches a line of the model: lines are compared by what they part, not by how they are said. */
function reachedFrom({ yardstick }: Measured, { from, isAbove }: ModelLine): number {
  if (!isAbove) return from;
  return yardstick.reduce((least, value) => (value > from && value < least ? value : least), Infinity);
}

const reaching = ({ yardstick }: Measured, line: number): number =>
  yardstick.reduce((count, value) => count + Number(value >= line), 0);

function valueWithin({ yardstick, value }: Measured, from: number, below: number): number | null {
  const known = value.filter((one, row) => one === one && yardstick[row]! >= from && yardstick[row]! < below);
  return known.length === 0 ? null : sumOf(known);
}

/** A line as it would stand: the model's own where it parts the same accounts. */
function placed(given: Suggesting, at: number): { readonly line: number | null; readonly isKept: boolean } {
  const [line, own] = [given.classes[at]?.from ?? null, given.own[at]];
  const isKept = line !== null && !!own && reaching(given, line) === reaching(given, reachedFrom(given, own));
  return { line: isKept ? own.from : line, isKept };
}

/** The moves of one line alone: none where there is no line before or after that could move. */
function movesOf(given: Suggesting, own: ModelLine | undefined, to: number | null): LineMoves {
  const before = own ? [reachedFrom(given, own)] : [];
  return lineMoves(given.yardstick, given.value, before, to === null ? [] : [to]);
}

function classRow(given: Suggesting, at: number): SegmentLine {
  const { classes, own, model } = given;
  const { from, natural, reason, accounts, share } = classes[at]!;
  const isLowest = from === null;
  const line = isLowest ? undefined : own[at];
  const { line: to, isKept } = placed(given, at);
  return {
    name: isLowest ? model.rest : line ? listText(line.segments) : `class ${at + 1}`,
    now: line?.from ?? null,
    line: to,
    natural,
    ...lineReason(isKept ? 'kept' : reason, { ...given.parameters, natural: amountText(natural ?? 0) }),
    accounts,
    share,
    value: valueWithin(given, from ?? 0, classes[at - 1]?.from ?? Infinity),
    moves: isKept || isLowest ? movesOf(given, undefined, null) : movesOf(given, line, from),
  };
}

function notNeeded(given: Suggesting, line: ModelLine): SegmentLine {
  return {
    name: listText(line.segments),
    now: line.from,
    line: null,
    natural: null,
    ...lineReason('not needed', given.parameters),
    accounts: null,
    share: null,
    value: null,
    moves: movesOf(given, line, null),
  };
}

function rowsOf(given: Suggesting): readonly SegmentLine[] {
  const rows = given.classes.map((_, at) => classRow(given, at));
  const over = given.own.slice(given.classes.length - 1).map((line) => notNeeded(given, line));
  return [...rows.slice(0, -1), ...over, ...rows.slice(-1)];
}

/** As many classes as the model's lines part; without lines as many as it has segments. */
function classesOf(model: Model, own: readonly ModelLine[]): number {
  const segments = segmentOrder(model).length;
  const wanted = own.length > 0 ? own.length + 1 : segments > 1 ? segments : USUAL_CLASSES;
  return Math.min(MOST_CLASSES, wanted);
}

/**
 * Where segment lines on the yardstick could stand, beside the model's own, and what moves: the natural breaks of the
 * accounts in the market on the log, moved up to round numbers, such that the top class keeps to the guardrail `top segment`
 * (20 % of the accounts unless the model moved it) and each class holds the accounts of a cell (guardrail `quota cells`,
 * 60, but no more than a twentieth of the accounts). Lines are paired from the top. What moves is told by the yardstick
 * alone: other conditions of a rule, named accounts and overrides may keep an account where it is.
 *
 * Source: Jenks's natural breaks (see `naturalBreaks`); "when in doubt, move lines up".
 *
 * @param run that was told the yardstick, the value, `layer` and `excluded` (`segmentLineColumns`)
 * @param classes 2 to 12; as many as the model's own lines part unless said
 * @returns refused where the model names no yardstick, or no two classes can be had
 * Cost: O(n log n) and O(n) a line.
 */
export function suggestSegmentLines(
  run: Run,
  { classes }: { readonly classes?: number } = {},
): Result<SegmentLines> {
  const { model } = run;
  const { yardstick } = model.settings;
  const known = measured(run);
  if (!known || yardstick === null) return refused([noYardstick()]);
  const own = modelLines(model);
  const count = reaching(known, 0);
  const mostAtTop = Math.min(1, thresholdOf(model, 'top segment', topSegment.threshold));
  const cell = Math.ceil(thresholdOf(model, 'quota cells', quotaCells.threshold));
  const least = Math.max(1, Math.min(cell, Math.floor(LEAST_SHARE * count)));
  const limits = { classes: classes ?? classesOf(model, own), mostAtTop, least };
  const suggested = suggestLines(known.yardstick, limits);
  if (!suggested.ok) return suggested;
  const parameters = { classes: suggested.value.length, most: percentText(mostAtTop), least };
  const given: Suggesting = { ...known, model, own, classes: suggested.value, parameters };
  const unknown = known.market - count;
  const before = own.map((line) => reachedFrom(known, line));
  const after = suggested.value.flatMap(({ from }) => from ?? []);
  const missing = unknown > 0 ? [notMeasured({ unknown: amountText(unknown), yardstick })] : [];
  return found(
    {
      yardstick,
      lines: rowsOf(given),
      value: valueWithin(known, 0, Infinity),
      moves: lineMoves(known.yardstick, known.value, before, after),
      ...{ known: count, unknown, mostAtTop, least },
    },
    [...suggested.notices, ...missing],
  );
}
