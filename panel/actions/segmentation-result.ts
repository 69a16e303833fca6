import type { Cell, Problem, Rows } from '#core';
import type { AnsweredTables } from './result-sheets';

/** One segment's share of the accounts that are in the market and not excluded. */
export interface SegmentFigures {
  readonly name: string;
  readonly accounts: number;
  readonly possible: number;
  readonly share: number;
}

/** One layer, from what is confirmed to what is possible. */
export interface LayerFigures {
  readonly name: string;
  readonly accounts: number;
  readonly possible: number;
  readonly value: number | null;
  readonly possibleValue: number | null;
}

export type Verdict = 'good' | 'watch' | 'act' | 'not known';

export interface GuardrailFigures {
  readonly name: string;
  readonly verdict: Verdict;
  readonly finding: string;
  readonly advice: string;
}

/** What the results screen shows. */
export interface SegmentationResult {
  readonly accounts: number;
  readonly segments: readonly SegmentFigures[];
  readonly layers: readonly LayerFigures[];
  readonly guardrails: readonly GuardrailFigures[];
  readonly notices: readonly Problem[];
}

const verdicts: readonly Verdict[] = ['good', 'watch', 'act', 'not known'];

/** Reads the answers by their headers, which only ever grow at the end. */
export function segmentationResult(
  accounts: number,
  { profile, rollUp, guardrails }: Omit<AnsweredTables, 'market'>,
  notices: readonly Problem[],
): SegmentationResult {
  const segmentAt = reader(profile);
  const layerAt = reader(rollUp);
  const guardrailAt = reader(guardrails);
  return {
    accounts,
    segments: profile
      .slice(1)
      .filter(
        (row) => textOf(segmentAt(row, 'region')) === '' && textOf(segmentAt(row, 'segment')) !== 'Total',
      )
      .map((row) => ({
        name: textOf(segmentAt(row, 'segment')),
        accounts: numberOf(segmentAt(row, 'accounts')) ?? 0,
        possible: numberOf(segmentAt(row, 'possible accounts')) ?? 0,
        share: numberOf(segmentAt(row, 'share of accounts')) ?? 0,
      })),
    layers: rollUp
      .slice(1)
      .filter((row) => textOf(layerAt(row, 'layer')) !== 'Total')
      .map((row) => ({
        name: textOf(layerAt(row, 'layer')),
        accounts: numberOf(layerAt(row, 'accounts')) ?? 0,
        possible: numberOf(layerAt(row, 'possible accounts')) ?? 0,
        value: numberOf(layerAt(row, 'value')),
        possibleValue: numberOf(layerAt(row, 'possible value')),
      })),
    guardrails: guardrails.slice(1).map((row) => ({
      name: textOf(guardrailAt(row, 'guardrail')),
      verdict: verdicts.find((verdict) => verdict === guardrailAt(row, 'verdict')) ?? 'not known',
      finding: textOf(guardrailAt(row, 'finding')),
      advice: textOf(guardrailAt(row, 'what to do')),
    })),
    notices,
  };
}

function reader(rows: Rows): (row: readonly Cell[], header: string) => Cell {
  const places = new Map((rows[0] ?? []).map((header, column) => [header, column]));
  return (row, header) => row[places.get(header) ?? -1] ?? null;
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : '';
}

function numberOf(cell: Cell): number | null {
  return typeof cell === 'number' ? cell : null;
}
