import {
  crmClasses,
  isDay,
  isoDay,
  marketFunnel,
  receivedField,
  type Cell,
  type Problem,
  type Recognition,
  type Report,
  sizeBandText,
  type TopDownRow,
} from '#core';
import { problemJson } from '../print/print-problems';
import { evidenceJson, learnedJson, valueJson, withPlainArrays } from './evidence-json';

/** A name of several words as JSON is wont to spell it: `possibleSegment`. */
const jsonName = (name: string): string =>
  name.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());

const plain = (cell: Cell): string | number | boolean | null => (isDay(cell) ? isoDay(cell.day) : cell);

/** One object a column of the table that says what it was taken for. */
function mappingJson({ mappings }: Report, recognition: Recognition): object[] {
  return recognition.guesses.map((guess) => {
    const mapping = mappings[guess.index];
    return {
      header: guess.header,
      field: mapping?.field ?? null,
      kind: mapping?.kind ?? guess.kind,
      confidence: guess.confidence,
      why: guess.why.message,
      filled: guess.filled,
    };
  });
}

function* accountsJson({ table, run, results }: Report): Generator<string> {
  const id = receivedField(table, run.model, 'id', 'domain', 'name');
  const name = receivedField(table, run.model, 'name');
  const names = results.map(({ key }) => JSON.stringify(jsonName(key)));
  for (let row = 0; row < table.rowCount; row++) {
    const key = JSON.stringify(plain(id?.(row) ?? row + 1));
    const label = name ? `,"name":${JSON.stringify(plain(name(row)))}` : '';
    const rest = results.map(({ cell }, at) => `,${names[at]}:${JSON.stringify(plain(cell(row)))}`);
    yield `${row === 0 ? '' : ',\n'}{"id":${key}${label}${rest.join('')}}`;
  }
}

/** What stands where there is no report: the same parts, all empty. */
export const noReport = {
  accounts: [],
  rollup: [],
  segments: [],
  guardrails: [],
  problems: [],
  mapping: [],
  evidence: null,
  learned: null,
  value: null,
  plan: null,
  headcount: null,
  motions: null,
  coverage: null,
  crmTruth: null,
  topDown: null,
  shift: null,
};

/** How far the segments of the CRM can be believed: the class of each account by its name, the tallies, what to correct. */
function crmTruthJson({ crmTruth }: Report): object | null {
  if (!crmTruth) return null;
  const { tag, classes, rows, fixes, holes, notices } = crmTruth;
  return {
    tag,
    classes: Array.from(classes, (place) => crmClasses[place]),
    rows: rows.map(({ purity, recall, ...row }) => ({
      ...row,
      purity: Number.isNaN(purity.rate) ? null : purity,
      recall: Number.isNaN(recall.rate) ? null : recall,
    })),
    fixes: fixes.map(({ why, ...fix }) => ({ ...fix, why: why.message })),
    holes,
    notices: notices.map(problemJson),
  };
}

/** The market seen from above: each cell's firms and value with the accounts beside them, their total, the ratio. */
function topDownJson({ topDown, topDownNotices }: Report): object | null {
  if (!topDown) return null;
  const { rows, total, ratio, counts, source, customers } = topDown;
  const rowJson = ({ cell, kind, reason, ...figures }: TopDownRow): object => ({
    kind,
    reason,
    ...(cell
      ? { industry: cell.industry, title: cell.title, size: sizeBandText(cell.band), place: cell.place.name }
      : {}),
    inTam: cell ? ['no', 'partly', 'yes'][cell.inMarket] : null,
    ...figures,
  });
  return {
    ...{ source, counts, rows: rows.map(rowJson), total: rowJson(total), ratio, customers },
    notices: topDownNotices.map(problemJson),
  };
}

/** Heads by cell against those there, what they cover, and what the next ones would. */
function headcountJson({ headcount }: Report): object | null {
  if (!headcount) return null;
  const { role, floor, first, heads, given, cost, cells, plan, ahead } = headcount.plan;
  return { role, floor, first, heads, given, cost, cells, plan, ahead, remarks: headcount.remarks };
}

const motionsJson = ({ motions }: Report): readonly object[] | null =>
  motions &&
  motions.map(({ says, advice, ...line }) => ({
    ...line,
    says: says.map(problemJson),
    advice: advice.map(problemJson),
  }));

/** Who moves between another model and this one; what capacity cannot be planned for is null. */
function shiftJson({ shift }: Report): object | null {
  if (!shift) return null;
  const { capacity, ...rest } = shift;
  return { ...rest, capacity: capacity.ok ? capacity.value : null };
}

/** The coverage plan: its cells by role, its months and their sum, and the months of each rep. */
function planJson({ plan, planNotices }: Report): object | null {
  if (!plan) return null;
  const month = (first: number): string => isoDay(first).slice(0, 7);
  return {
    fiscalYear: plan.plan.year,
    cells: plan.rows,
    months: plan.months.map((each) => ({ ...each, month: month(each.month.first) })),
    year: plan.year,
    reps: plan.reps.map(({ rep, role, places, by, months, capacity, cost, seat }) => ({
      ...{ name: rep.name, role, seat, capacity, cost, sharedBy: by },
      cells: places.map(({ cell, share }) => {
        const { segment, region } = plan.cells[cell]!;
        return { segment, region, share };
      }),
      months: months.map((each) => ({ ...each, month: month(each.month.first) })),
    })),
    notices: planNotices.map(problemJson),
  };
}

/**
 * A report as JSON, in pieces: accounts, rollup (layer × segment, null for a subtotal), segments, guardrails, problems
 * (with the notices) and mapping; after them model, layers and quality, then what the history says (evidence), what was
 * learned and what the accounts are worth (value), each null where there is none. An account without id, domain and name
 * has its row number, from 1.
 */
export function* reportJson(
  report: Report,
  recognition: Recognition,
  notices: readonly Problem[],
): Generator<string> {
  const { model } = report.run;
  yield '{"accounts":[\n';
  yield* accountsJson(report);
  const rollup = report.byLayer.rows.map(({ keys, accounts, possibleAccounts, sums }) => ({
    layer: keys[0] ?? null,
    segment: keys[1] ?? null,
    accounts,
    possibleAccounts,
    value: sums[0]?.value ?? null,
    possibleValue: sums[0]?.possible ?? null,
    valueUnknown: sums[0]?.unknown ?? null,
  }));
  const rest = {
    rollup,
    segments: report.profile,
    guardrails: report.guardrails,
    problems: notices.map(problemJson),
    mapping: mappingJson(report, recognition),
    model: { name: model.name, ...model.settings },
    layers: marketFunnel(report.sizes),
    quality: report.quality,
    evidence: evidenceJson(report),
    learned: report.learned && learnedJson(report.learned),
    value: valueJson(report),
    plan: planJson(report),
    headcount: headcountJson(report),
    shift: shiftJson(report),
    motions: motionsJson(report),
    coverage: report.coverage,
    crmTruth: crmTruthJson(report),
    topDown: topDownJson(report),
  };
  const parts = Object.entries(rest).map(
    ([name, value]) => `"${name}":${JSON.stringify(value, withPlainArrays)}`,
  );
  yield `\n],\n${parts.join(',\n')}}\n`;
}
