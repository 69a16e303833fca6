import { capacityColumns, headcountColumns, planCapacity, planHeads, run, type Model, type Rep } from '#core';
import { collectGarbage, median } from './alternate';
import { nobody } from './carve';
import { timed } from './contender';
import type { Line } from './target';
import { makeWorthAccounts, worthModel } from './worth-model';

const turns = 5;

/** The model of worth with two roles, and hours that accounts of each segment take. */
function plannedModel(): Model {
  const model = worthModel();
  const segments = model.segments.map(({ name }) => name);
  return {
    ...model,
    settings: { ...model.settings, target: 400_000_000 },
    roles: [
      {
        name: 'AE',
        quota: 900_000,
        cost: 220_000,
        hours: 1380,
        attainment: 0.55,
        ramp: [0, 0.2, 0.4, 0.6, 0.8],
        attrition: 0.15,
      },
      { name: 'SDR', cost: 90_000, ratio: { of: 'AE', each: 2.5 } },
    ],
    touches: segments.map((segment, at) => ({ segment, role: 'AE', hours: 40 / 2 ** at })),
  };
}

/** Reps who work a segment each, some of whom start, or leave, within the year. */
function drawReps(model: Model, count: number): readonly Rep[] {
  const names = model.segments.map(({ name }) => name);
  return Array.from({ length: count }, (_, at) => ({
    ...nobody,
    name: `Rep ${at}`,
    role: at % 4 === 3 ? 'SDR' : 'AE',
    regions: [],
    skills: [],
    segments: [names[at % names.length]!],
    start: at % 5 === 0 ? 46_000 + (at % 360) : null,
  }));
}

/** A year planned for many reps: who is needed, what they bring month by month, and where heads cover most. */
export function measurePlanning(rows: number, reps: number, mostMilliseconds: number, seed: number): Line[] {
  const model = plannedModel();
  const [year, heads] = [capacityColumns(model), headcountColumns(model)];
  const done = run(makeWorthAccounts(rows, seed), model, {
    wanted: [...year.wanted, ...heads.wanted],
    fields: [...year.fields, ...heads.fields],
  });
  if (!done.ok) throw new Error(done.problems.map(({ message }) => message).join('; '));
  const people = drawReps(model, reps);
  const [capacity, headcount]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < turns; turn += 1) {
    collectGarbage();
    const plan = timed(() => planCapacity(done.value, people));
    capacity.push(plan.took);
    if (!plan.value.ok || (plan.value.value.year.capacity ?? 0) <= 0)
      throw new Error('no capacity was planned');
    collectGarbage();
    const given = timed(() => planHeads(done.value, people));
    headcount.push(given.took);
    if (!given.value.ok || given.value.value.given === 0) throw new Error('no heads were given');
  }
  const what = `${rows.toLocaleString('en-US')} accounts and ${reps.toLocaleString('en-US')} reps`;
  return [
    {
      ...{ what: `twelve months of capacity, ${what}`, figure: median(capacity), unit: 'ms' },
      target: { atMost: mostMilliseconds },
    },
    {
      ...{ what: `heads given to cells, ${what}`, figure: median(headcount), unit: 'ms' },
      target: { atMost: mostMilliseconds },
    },
  ];
}
