import highsLoader from 'highs';
import { carve } from '../../../core/coverage/carve';
import type { CarveAccounts, CarveOptions } from '../../../core/coverage/territories';
import type { Rep } from '../../../core/values/rep';
import { valueOf } from '../history/tables';
import { drawTask, fairLevels } from './carve-tasks';

interface Judged {
  readonly cost: number;
  readonly relaxed: number;
}

/** The task as a mixed-integer program, written here from what it means and from nothing of ours. */
function programOf(
  { count, potential, hours, needs, owner }: CarveAccounts,
  reps: readonly Rep[],
  keep: number,
  tolerance: number,
) {
  const total = potential.reduce((sum, each) => sum + each, 0);
  const text = (kind: 'region' | 'language', row: number) =>
    needs![kind]!.values[needs![kind]!.codes[row]!] ?? '';
  const can = (row: number, rep: Rep): boolean =>
    (text('region', row) === '' || rep.regions.length === 0 || rep.regions.includes(text('region', row))) &&
    (text('language', row) === '' || rep.languages.includes(text('language', row)));
  const pairs = Array.from({ length: count }, (_, row) =>
    reps.flatMap((rep, at) => (can(row, rep) ? [{ row, at, name: `x${row}_${at}` }] : [])),
  );
  const sum = (terms: readonly string[]): string => terms.join(' ');
  const asked = reps.map((_, at) => pairs.some((of) => of.some((pair) => pair.at === at)));
  /** What one account is of the fair share of a rep. */
  const fair = (amounts: Float64Array, at: number) => {
    const level = fairLevels(
      pairs.map((of, row) => ({ amount: amounts[row]!, reps: of.map((pair) => pair.at) })),
      reps.map((_rep, each) => each).filter((each) => asked[each]),
    ).get(at)!;
    return (row: number): number => amounts[row]! / level;
  };
  const moved = pairs.flat().flatMap(({ row, at, name }) => {
    const has = owner?.values[owner.codes[row]!];
    return has && has !== reps[at]!.name ? [`+ ${(keep * potential[row]!) / total} ${name}`] : [];
  });
  const balanced = reps.flatMap((_, at) =>
    (asked[at] ? [potential, hours!] : []).flatMap((amounts) => {
      const part = fair(amounts, at);
      const mine = pairs.flat().filter((pair) => pair.at === at);
      const load = mine.map(({ row, name }) => `+ ${part(row)} ${name}`);
      return [`${sum(load)} - z <= 1`, `${sum(load)} + z >= 1`];
    }),
  );
  const whole = pairs.map((of) => `${of.map(({ name }) => `+ 1 ${name}`).join(' ')} = 1`);
  const lines = [...balanced, ...whole, `z - t <= ${tolerance}`].map((line, at) => ` c${at}: ${line}`);
  const names = pairs.flat().map(({ name }) => ` ${name}`);
  const bounds = names.map((name) => ` 0 <= ${name} <= 1`);
  const head = `Minimize\n obj: 1 t ${moved.join(' ')}\nSubject To\n${lines.join('\n')}\nBounds\n${bounds.join('\n')}\n`;
  return { whole: `${head}Binary\n${names.join('\n')}\nEnd\n`, split: `${head}End\n` };
}

const cases = 80;

describe('against HiGHS, an exact solver', () => {
  const outcomes: { ours: number; judged: Judged; relaxation: number; bound: number; seed: number }[] = [];
  beforeAll(async () => {
    const highs = await highsLoader();
    const solve = (program: string): number => {
      const solved = highs.solve(program, { mip_rel_gap: 0, mip_abs_gap: 0, output_flag: false });
      if (solved.Status !== 'Optimal') throw new Error(`${solved.Status}: ${program}`);
      return solved.ObjectiveValue;
    };
    for (let seed = 1; seed <= cases; seed += 1) {
      const owned = seed % 2 === 0;
      const { accounts, reps } = drawTask(seed, 6 + (seed % 6), 2 + (seed % 3), owned);
      const options: CarveOptions = owned
        ? { keepOwner: 0.3, tolerance: 0.05 }
        : { keepOwner: 0, tolerance: 0 };
      const placeable = carve(accounts, reps, options);
      const { cost, relaxation, bound, conflicts } = valueOf(placeable);
      if (conflicts.length > 0) continue;
      const { whole, split } = programOf(accounts, reps, options.keepOwner!, options.tolerance!);
      outcomes.push({
        ours: cost,
        judged: { cost: solve(whole), relaxed: solve(split) },
        relaxation,
        bound,
        seed,
      });
    }
  });

  test('the books are the best there are in at least 95 of 100 tasks, and never worse by 1 %', () => {
    expect(outcomes.length).toBeGreaterThanOrEqual(72);
    const same = outcomes.filter(({ ours, judged }) => ours <= judged.cost + 1e-6);
    const worse = outcomes.filter(({ ours, judged }) => ours > 1.01 * judged.cost + 1e-6);
    process.stdout.write(`the same optimum as HiGHS: ${same.length} of ${outcomes.length}\n`);
    expect(worse).toEqual([]);
    expect(same.length / outcomes.length).toBeGreaterThanOrEqual(0.95);
    expect(outcomes.every(({ ours, judged }) => ours >= judged.cost - 1e-6)).toBe(true);
  });

  test('the relaxation is that of HiGHS', () => {
    for (const { relaxation, judged } of outcomes) expect(relaxation).toBeCloseTo(judged.relaxed, 6);
  });
});
