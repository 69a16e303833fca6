import { receivedField, type LearnedModel, type Problem, type Report } from '#core';
import { problemJson } from '../print/print-problems';

/** Columns are typed arrays, which JSON would write as objects. */
export function withPlainArrays(_key: string, value: unknown): unknown {
  return ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value;
}

/** What the history says of the run; what it says account by account stands in the accounts. */
export function evidenceJson({ evidence, table, run }: Report): object | null {
  if (!evidence) return null;
  const { timeToBuy, products, notices, ...rest } = evidence;
  const id = receivedField(table, run.model, 'id', 'domain', 'name');
  return {
    ...rest,
    timeToBuy: timeToBuy && { median: timeToBuy.median, curve: timeToBuy.curve },
    products: products && {
      ...products,
      rows: products.rows.map((row) => ({ ...row, account: id?.(row.account) ?? row.account + 1 })),
    },
    notices: notices.map(problemJson),
  };
}

const problemsJson = (problems: readonly Problem[]): readonly object[] => problems.map(problemJson);

/** What was learned: each lesson with its reasons, the cards with their evidence, the retention and its bias. */
export function learnedJson({ lessons, cards, retention, model }: LearnedModel): object {
  return {
    lessons: lessons.map(({ problems, ...lesson }) => ({ ...lesson, problems: problemsJson(problems) })),
    cards: cards.map(({ card, from, result }) =>
      result.ok
        ? {
            name: card,
            from,
            ...result.value,
            verdict: result.value.verdict.message,
            findings: problemsJson(result.value.findings),
          }
        : { name: card, from, problems: problemsJson(result.problems) },
    ),
    retention: retention && {
      ...retention,
      bias: { ...retention.bias, notice: retention.bias.notice.message },
    },
    model,
  };
}

/** What the accounts in the market are worth: by segment, by tier, by quadrant, and where land and lifetime value disagree. */
export function valueJson({ worth, table, run }: Report): object | null {
  if (!worth) return null;
  const { segments, tiers, road, shifts } = worth;
  const id = receivedField(table, run.model, 'id', 'domain', 'name');
  return {
    segments,
    tiers,
    road,
    shifts: shifts && {
      ranked: shifts.ranked,
      accounts: shifts.shifts.map(({ row, ...shift }) => ({ id: id?.(row) ?? row + 1, ...shift })),
    },
  };
}
