import type { Chance } from '../stats/seeded-chance';
import type { Cell } from '../values/cell';
import { dayCell } from './account-row';
import { drawOne } from './draw';
import { freeName, type Rep } from './draw-reps';
import { numbered } from './numbered';
import { countries } from './places';
import type { SampleTruth } from './sample-truth';

/** The columns of the sample's table of reps, as planners keep them. */
const columns = [
  ...['Rep ID', 'Rep', 'Role', 'Segment', 'Region', 'Languages', 'Skills', 'Start Date', 'End Date'],
  ...['Annual Quota', 'OTE', 'Ramp', 'Attainment'],
];

/** What somebody who sells nothing earns on target, and how many of those who sell there are to one of them. */
const others = [
  { role: 'SDR', each: 2.5, ote: 90_000, skills: ['Outbound', 'Inbound'] },
  { role: 'CSM', each: 3, ote: 120_000, skills: ['Adoption', 'Renewals'] },
  { role: 'SE', each: 4, ote: 190_000, skills: ['Security', 'Integration', 'Data'] },
  { role: 'manager', each: 8, ote: 280_000, skills: [] },
] as const;

const skills = ['Security', 'Integration', 'Data', 'Procurement', 'Public sector'];
/** Five times what a rep earns on target is the quota. */
const QUOTA_TO_OTE = 5;
/** Share of those who sell who have told that they leave within the year. */
const LEAVING = 0.06;

type Row = readonly Cell[];

function sellerRow(chance: Chance, rep: Rep, today: number, { segments }: SampleTruth): Row {
  const { name, segment, region, languages, start, quota, ramp } = rep;
  const planned = segments.find((each) => each.name === segment)?.planned ?? segment;
  const attainment = (45 + chance.below(21)) / 100;
  const skill = chance.happens(0.6) ? drawOne(chance, skills) : null;
  const last = today + 30 + chance.below(200);
  const end = chance.happens(LEAVING) ? dayCell(last) : null;
  return [
    ...[name, 'AE', planned, region, languages.join('; '), skill, dayCell(start), end],
    ...[quota, quota / QUOTA_TO_OTE, `${ramp} months`, attainment],
  ];
}

/** Those who work beside the sellers of a region, for all its segments. */
function otherRows(
  chance: Chance,
  region: string,
  sellers: number,
  taken: Set<string>,
  today: number,
): Row[] {
  const local = countries.filter((country) => country.region === region);
  return others.flatMap(({ role, each, ote, skills: known }) =>
    Array.from({ length: Math.round(sellers / each) }, (): Row => {
      const home = drawOne(chance, local);
      const name = freeName(chance, home.names, taken);
      const languages = [...new Set(['English', home.language])].join('; ');
      const start = dayCell(today - 30 - chance.below(2000));
      const skill = known.length > 0 ? drawOne(chance, known) : null;
      return [name, role, null, region, languages, skill, start, null, null, ote, '3 months', null];
    }),
  );
}

/**
 * Who there is, header first: those who own accounts, and beside them SDR, CSM, SE and managers by region.
 * @param chance where the draws come from
 * @param sellers who own accounts
 * @param today whole days since 1899-12-30; some sellers leave after it
 * @param truth says how planners call the segments
 */
export function repRows(
  chance: Chance,
  sellers: readonly Rep[],
  today: number,
  truth: SampleTruth,
): Cell[][] {
  const taken = new Set(sellers.map(({ name }) => name));
  const regions = [...new Set(sellers.map(({ region }) => region))];
  const rows = [
    ...sellers.map((rep) => sellerRow(chance, rep, today, truth)),
    ...regions.flatMap((region) => {
      const there = sellers.filter((rep) => rep.region === region).length;
      return otherRows(chance, region, there, taken, today);
    }),
  ];
  return [[...columns], ...rows.map((row, at) => [numbered('R', at), ...row])];
}
