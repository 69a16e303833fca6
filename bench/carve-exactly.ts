import highsLoader from 'highs';
import { carve, type CarveAccounts, type Rep } from '#core';
import { fairShares, inTurn, longestFirst, type Task } from './carve';
import { createChance } from './chance';

/** How far from the optimum a way to carve is, over many small tasks. */
export interface SmallTasks {
  readonly who: string;
  /** Share of the tasks in which it finds the optimum, 0–1; how far from fair its books are on average. */
  readonly same: number;
  readonly mean: number;
  /** The most that it is worse than the optimum, as a share of it. */
  readonly worst: number;
}

const tasks = 200;

/** Few skewed accounts that must be carved on potential and hours; some ask for a skill that half the reps have. */
function drawSmall(seed: number, nobody: Omit<Rep, 'name' | 'regions' | 'skills'>): Task {
  const chance = createChance(seed);
  const [count, repCount] = [8 + (seed % 5), 2 + (seed % 3)];
  const rows = Array.from({ length: count }, () => chance.happens(0.2));
  const accounts: CarveAccounts = {
    count,
    potential: Float64Array.from(rows, () => Math.round(1000 / (1 - chance.next()) ** (1 / 1.3))),
    hours: Float64Array.from(rows, () => 1 + chance.below(40)),
    needs: {
      skill: { codes: Uint8Array.from(rows, Number), values: [null, 'SAP'] },
    },
  };
  const reps = Array.from({ length: repCount }, (_, at) => ({
    ...nobody,
    name: `Rep ${at}`,
    regions: [],
    skills: at % 2 === 0 ? ['SAP'] : [],
  }));
  return { accounts, reps };
}

/** The task as a mixed-integer program: the farthest that any book is from its fair share, made least. */
function programOf({ accounts: { count, potential, hours, needs }, reps }: Task): string {
  const skill = needs!.skill!;
  const able = (row: number, at: number): boolean =>
    skill.codes[row] === 0 || reps[at]!.skills.includes('SAP');
  const names = Array.from({ length: count }, (_, row) =>
    reps.flatMap((_rep, at) => (able(row, at) ? [{ row, at, name: `x${row}_${at}` }] : [])),
  );
  const ables = names.map((of) => of.map(({ at }) => at));
  const fair = new Map(
    [potential, hours!].map((amounts) => [amounts, fairShares(ables, amounts, reps.length)]),
  );
  const lines = reps.flatMap((_, at) =>
    [potential, hours!].flatMap((amounts) => {
      const level = fair.get(amounts)![at]!;
      if (level === 0) return [];
      const mine = names.flat().filter((each) => each.at === at);
      const load = mine.map(({ row, name }) => `+ ${amounts[row]! / level} ${name}`).join(' ');
      return [`${load} - z <= 1`, `${load} + z >= 1`];
    }),
  );
  const whole = names.map((of) => `${of.map(({ name }) => `+ 1 ${name}`).join(' ')} = 1`);
  const constraints = [...lines, ...whole].map((line, at) => ` c${at}: ${line}`).join('\n');
  const variables = names.flat().map(({ name }) => ` ${name}`);
  return `Minimize\n obj: 1 z\nSubject To\n${constraints}\nBinary\n${variables.join('\n')}\nEnd\n`;
}

/** Ours and two plain rules against HiGHS, an exact solver, on tasks that it can solve. */
export async function compareSmall(
  nobody: Omit<Rep, 'name' | 'regions' | 'skills'>,
): Promise<readonly SmallTasks[]> {
  const highs = await highsLoader();
  const ways: Readonly<Record<string, (task: Task) => number>> = {
    Tamarack: ({ accounts, reps }) => {
      const done = carve(accounts, reps, { keepOwner: 0, tolerance: 0 });
      return done.ok ? done.value.imbalance : NaN;
    },
    'longest first on potential': longestFirst,
    'in turn': inTurn,
  };
  const found: Record<string, number[]> = Object.fromEntries(Object.keys(ways).map((who) => [who, []]));
  const best: number[] = [];
  for (let seed = 1; seed <= tasks; seed += 1) {
    const task = drawSmall(seed, nobody);
    const solved = highs.solve(programOf(task), { mip_rel_gap: 0, mip_abs_gap: 0, output_flag: false });
    if (solved.Status !== 'Optimal') throw new Error(`HiGHS: ${solved.Status}`);
    best.push(solved.ObjectiveValue);
    for (const [who, way] of Object.entries(ways)) found[who]!.push(way(task));
  }
  const mean = (of: readonly number[]): number => of.reduce((sum, each) => sum + each, 0) / tasks;
  return [...Object.entries(found), ['HiGHS, an exact solver', best] as const].map(([who, each]) => {
    const over = each.map((one, at) => (one - best[at]!) / Math.max(best[at]!, 1e-9));
    return {
      ...{ who, mean: mean(each), worst: Math.max(...over) },
      same: over.filter((one) => one < 1e-6).length / tasks,
    };
  });
}
