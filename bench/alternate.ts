import type { Table } from '#core';
import { checksum, difference, type Answers } from './answers';
import type { Contender } from './contender';

/** The middle of several times; of an even number the lower middle. */
export function median(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[(sorted.length - 1) >> 1] ?? NaN;
}

export function collectGarbage(): void {
  if (!globalThis.gc) throw new Error('start with node --expose-gc');
  globalThis.gc();
}

/** Median milliseconds by contender and by what of it was timed. */
export type Medians = ReadonlyMap<string, Readonly<Record<string, number>>>;

/** What contenders found, and whether they all found it. */
export interface Agreement {
  first?: { readonly name: string; readonly answers: Answers };
}

/** Throws where a contender finds something else than those before it. */
export function mustAgree(agreement: Agreement, name: string, answers: Answers): string {
  agreement.first ??= { name, answers };
  const found = difference(agreement.first.answers, answers);
  if (found !== null) throw new Error(`${agreement.first.name} and ${name} do not agree: ${found}`);
  return checksum(answers);
}

/**
 * Runs contenders in turns, so that whatever slows the machine slows them all.
 * @param turns how often each; the median of its times counts
 * @param agreement answers that contenders of earlier calls found; theirs are compared in the first turn
 */
export async function alternate(
  table: Table,
  contenders: readonly Contender[],
  turns: number,
  agreement: Agreement = {},
): Promise<Medians> {
  const times = new Map<string, Record<string, number[]>>();
  for (let turn = 0; turn < turns; turn += 1) {
    for (const contender of contenders) {
      collectGarbage();
      const outcome = await contender.run(table);
      const own = times.get(contender.name) ?? {};
      for (const [part, took] of Object.entries(outcome.times)) (own[part] ??= []).push(took);
      times.set(contender.name, own);
      if (turn === 0 && outcome.answers) {
        mustAgree(agreement, contender.name, await outcome.answers());
      }
    }
  }
  const medians = [...times].map(([name, parts]) => {
    const middle = Object.entries(parts).map(([part, all]) => [part, median(all)] as const);
    return [name, Object.fromEntries(middle)] as const;
  });
  return new Map(medians);
}
