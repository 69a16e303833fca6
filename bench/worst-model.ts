import type { Table } from '#core';
import { collectGarbage, median } from './alternate';
import { timed } from './contender';
import { floor } from './floor';
import { randomModels } from './random-models';
import { runAndRollUp } from './tamarack';

const models = 20;
const turns = 3;

/** How many times the floor the slowest and the middle one of 20 random models take. */
export async function measureRandomModels(table: Table): Promise<{ worst: number; middle: number }> {
  const ratios: number[] = [];
  for (const model of randomModels(models, 11)) {
    const floors: number[] = [];
    const ours: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      collectGarbage();
      floors.push((await floor.run(table)).times['work']!);
      collectGarbage();
      ours.push(timed(() => runAndRollUp(table, model)).took);
    }
    ratios.push(median(ours) / median(floors));
  }
  return { worst: Math.max(...ratios), middle: median(ratios) };
}
