import { carvingOf, type Carving } from '../../../core/coverage/carving';
import { checkCarve } from '../../../core/coverage/check-carve';
import { jointBound } from '../../../core/coverage/joint-bound';
import { splitCost } from '../../../core/coverage/split-cost';
import { drawTask } from './carve-tasks';

function drawn(seed: number): Carving {
  const { accounts, reps } = drawTask(seed, 12 + (seed % 10), 2 + (seed % 4), false);
  const { places, owner, lock } = checkCarve(accounts, reps, {});
  return carvingOf(accounts, reps, places, owner, lock, {});
}

test('where potential and hours cannot both be fair, what is said is the least or less, and near to it', () => {
  let conflicts = 0;
  for (let seed = 1; seed <= 30; seed += 1) {
    const carving = drawn(seed);
    // The linear program holds every account by itself, so it may see more than pools of reps do.
    const [exactly, said] = [splitCost(carving)!, jointBound(carving)];
    expect(said).toBeLessThanOrEqual(exactly + 1e-7);
    if (exactly < 0.01) continue;
    conflicts += 1;
    expect(said).toBeGreaterThan(0.75 * exactly);
  }
  expect(conflicts).toBeGreaterThan(3);
});

test('one measure alone is always fair, as far as accounts can be split', () => {
  const { measures, ...rest } = drawn(3);
  expect(jointBound({ ...rest, measures: measures.slice(0, 1) })).toBe(0);
});
