import { TRUE, UNKNOWN, type Frame } from '../expr/columns';
import { fold } from '../expr/fold';
import { marketSizes, type MarketSizes } from '../market/market-sizes';
import { customerColumn } from '../model/customer';
import { guardrailColumns, guardrailInput } from '../model/guardrail-input';
import type { Model } from '../model/model';
import type { Run } from '../model/run';
import { worthColumnsOf } from '../model/worth-columns';
import { checkGuardrails } from '../segments/check-guardrails';
import type { GuardrailFinding } from '../segments/guardrail';
import { unknownName } from '../segments/reserved-names';
import { inMarket, marketCount, standings, textColumn } from '../segments/standing';
import { meanOf } from '../stats/sum-of';
import { isBlankCell, type Cell } from '../values/cell';

/** What a run of the model counted, as far as maturity is told by it. Shares are of 0 to 1. */
export interface MaturityFacts {
  readonly accounts: number;
  /** Accounts in the confirmed market that no exclusion takes; the counts below are of these. */
  readonly market: number;
  /** The mean share of the criteria's weight whose fields are known; null without scores. */
  readonly confidence: number | null;
  /** The share that the commonest grade has of the graded accounts; null where none is graded. */
  readonly commonestGrade: number | null;
  /** Segments and tiers that hold at least one account, Unknown not among them. */
  readonly segments: number;
  readonly tiers: number;
  /** Accounts whose segment blanks leave open. */
  readonly unplaced: number;
  /** Accounts known to buy, and not to buy; null where no field tells. */
  readonly customers: { readonly yes: number; readonly no: number } | null;
  /** Accounts whose value is known; null where the model names none. */
  readonly valued: number | null;
  /** Accounts whose lifetime value is known; null where the model reckons none. */
  readonly lifetimes: number | null;
  readonly sizes: MarketSizes;
  /** Accounts beside which a segment is written, and those whose written segment is the run's; null where nobody looked. */
  readonly written: { readonly accounts: number; readonly agree: number } | null;
  /** Whether deals or spend stand beside the accounts; null where nobody looked. */
  readonly history: boolean | null;
  readonly guardrails: readonly GuardrailFinding[];
}

/** What the workbook has beside the accounts and the model. */
export interface MaturityBeside {
  /** The segments as they are written beside the accounts, one a row of the table; null where there is no such column. */
  readonly written?: readonly Cell[] | null;
  readonly history?: boolean;
  /** The guardrails' findings of this run, so that they are not checked twice. */
  readonly guardrails?: readonly GuardrailFinding[];
}

/** What a run must be told to compute and read so that maturity can be told of it. */
export function maturityColumns(model: Model): ReturnType<typeof guardrailColumns> {
  const { wanted, fields } = guardrailColumns(model);
  return { wanted: [...new Set([...wanted, ...worthColumnsOf(model)])], fields };
}

/** How many accounts in the market have each text of a column; blank is left out. */
function countTexts(frame: Frame, name: string, standing: Uint8Array): ReadonlyMap<string, number> {
  const column = textColumn(frame, name);
  const counts = new Float64Array(column?.values.length ?? 0);
  if (column)
    for (let row = 0; row < frame.length; row++)
      if (standing[row] === inMarket) counts[column.codes[row]!]!++;
  const named = new Map<string, number>();
  counts.forEach((count, code) => {
    const text = column?.values[code];
    if (count > 0 && text !== null && text !== undefined) named.set(text, (named.get(text) ?? 0) + count);
  });
  return named;
}

function marketNumbers(frame: Frame, name: string | null, standing: Uint8Array): Float64Array | null {
  const column = name === null ? undefined : frame.columns.get(name);
  if (column?.kind !== 'number') return null;
  return column.values.filter((value, row) => value === value && standing[row] === inMarket);
}

function customersIn(frame: Frame, standing: Uint8Array): MaturityFacts['customers'] {
  const column = frame.columns.get(customerColumn);
  if (column?.kind !== 'truth') return null;
  let yes = 0;
  let no = 0;
  for (let row = 0; row < frame.length; row++) {
    const truth = column.values[row];
    if (standing[row] !== inMarket || truth === UNKNOWN) continue;
    if (truth === TRUE) yes++;
    else no++;
  }
  return yes + no === 0 ? null : { yes, no };
}

function writtenIn(frame: Frame, written: MaturityBeside['written']): MaturityFacts['written'] {
  if (written === undefined) return null;
  const column = textColumn(frame, 'segment');
  const folded = (column?.values ?? []).map((name) => fold(name ?? ''));
  let accounts = 0;
  let agree = 0;
  for (let row = 0; row < frame.length && written; row++) {
    const cell = written[row] ?? null;
    if (isBlankCell(cell)) continue;
    accounts++;
    if (column && typeof cell === 'string' && fold(cell) === folded[column.codes[row]!]) agree++;
  }
  return { accounts, agree };
}

/**
 * Counts what maturity is told by.
 * @param run that was told `maturityColumns`
 * @param beside what the workbook has beside; what is left out is not known
 */
export function maturityFacts(run: Run, beside: MaturityBeside = {}): MaturityFacts {
  const { frame, model } = run;
  const standing = standings(frame);
  const segments = countTexts(frame, 'segment', standing);
  const grades = [...countTexts(frame, 'grade', standing).values()];
  const confidence = marketNumbers(frame, 'confidence', standing);
  return {
    accounts: frame.length,
    market: marketCount(standing),
    confidence: confidence && confidence.length > 0 ? meanOf(confidence) : null,
    commonestGrade:
      grades.length === 0 ? null : Math.max(...grades) / grades.reduce((sum, count) => sum + count, 0),
    segments: [...segments.keys()].filter((name) => name !== unknownName).length,
    tiers: countTexts(frame, 'tier', standing).size,
    unplaced: segments.get(unknownName) ?? 0,
    customers: customersIn(frame, standing),
    valued: marketNumbers(frame, model.settings.value, standing)?.length ?? null,
    lifetimes: marketNumbers(frame, model.lifetime ? 'lifetime value' : null, standing)?.length ?? null,
    sizes: marketSizes(frame, model.settings.value),
    written: writtenIn(frame, beside.written),
    history: beside.history ?? null,
    guardrails: beside.guardrails ?? checkGuardrails(guardrailInput(run), model.guardrails),
  };
}
