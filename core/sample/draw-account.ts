import { exponential, naturalLogarithm } from '../stats/exponential';
import type { Chance } from '../stats/seeded-chance';
import { drawName } from './account-names';
import { drawNormal, drawOne, weightedDraw } from './draw';
import type { Industry } from './industries';
import { countries } from './places';
import type { Country } from './places';
import type { SampleTruth } from './sample-truth';
import type { Technology } from './technologies';
import { winLogOdds, winModel } from './win-model';

/** An account as it truly is, before an export spoils it. */
export interface TrueAccount {
  readonly name: string;
  readonly domain: string;
  readonly industry: Industry;
  readonly country: Country;
  readonly state: string | null;
  readonly employees: number;
  /** Money a year. */
  readonly revenue: number;
  /** Change of headcount in a year: 0.1 is 10 % more. */
  readonly growth: number;
  readonly funding: string;
  readonly technologies: readonly Technology[];
  readonly segment: string;
  /** 0 to 1: that its first opportunity is won. */
  readonly winProbability: number;
  /** Money a year that it could spend. */
  readonly potential: number;
}

const drawCountry = weightedDraw(countries);

/** Draws one account; counts in `taken` how often each domain label has been drawn. */
export type DrawAccount = (chance: Chance, taken: Map<string, number>) => TrueAccount;

/** Makes the draw of accounts by a truth. */
export function accountDraw(truth: SampleTruth): DrawAccount {
  const drawIndustry = weightedDraw(truth.industries);
  const wins = winModel(truth);
  return (chance, taken) => {
    const industry = drawIndustry(chance);
    const country = drawCountry(chance);
    const { name, label } = drawName(chance, country.names, industry.words, country.legalForms);
    const state = country.states.length > 0 ? drawOne(chance, country.states) : null;
    const employees = drawEmployees(chance, industry, truth);
    const revenue =
      employees * industry.revenuePerEmployee * exponential(truth.revenue.spread * drawNormal(chance));
    const growth = Math.round(100 * (0.05 + 0.06 * industry.digital + 0.15 * drawNormal(chance))) / 100;
    const inUse = drawTechnologies(chance, industry, employees, truth);
    const facts = {
      employees,
      growth,
      industry: industry.name,
      technologies: inUse.map((each) => each.name),
    };
    return {
      name,
      domain: freeDomain(label, taken),
      industry,
      country,
      state,
      employees,
      revenue: threeDigits(revenue),
      growth,
      funding: drawFunding(chance, employees),
      technologies: inUse,
      segment: segmentOf(employees, truth),
      winProbability: logistic(winLogOdds(wins, facts)),
      potential: drawPotential(chance, industry, employees, inUse, truth),
    };
  };
}

/** The segment that an account of so many employees belongs to. */
function segmentOf(employees: number, { segments }: SampleTruth): string {
  return (segments.find(({ from }) => employees >= from) ?? segments.at(-1))?.name ?? '';
}

function drawEmployees(chance: Chance, industry: Industry, truth: SampleTruth): number {
  const { sizeSpread, giants, giantAlpha, most } = truth.employees;
  const usual = industry.employees * exponential(sizeSpread * drawNormal(chance));
  const tail = chance.happens(giants) ? exponential(-naturalLogarithm(1 - chance.next()) / giantAlpha) : 1;
  return Math.min(most, Math.max(1, Math.round(usual * tail)));
}

function drawTechnologies(chance: Chance, industry: Industry, employees: number, truth: SampleTruth) {
  const size = naturalLogarithm(employees / 200);
  return truth.technologies.filter(({ usual, bySize, byDigital }) =>
    chance.happens(logistic(usual + bySize * size + byDigital * industry.digital)),
  );
}

function drawPotential(
  chance: Chance,
  industry: Industry,
  employees: number,
  inUse: readonly Technology[],
  truth: SampleTruth,
): number {
  const { exponent, spread } = truth.potential;
  const fromTechnologies = inUse.reduce((sum, { spend }) => sum + spend, 0);
  const logarithm = exponent * naturalLogarithm(employees) + fromTechnologies + spread * drawNormal(chance);
  return threeDigits(industry.spendPerEmployee * exponential(logarithm));
}

function drawFunding(chance: Chance, employees: number): string {
  if (employees >= 5000) return chance.happens(0.6) ? 'Public' : 'Private';
  if (employees >= 500)
    return drawOne(chance, ['Private', 'Private', 'Private Equity', 'Series D', 'Public']);
  if (employees >= 50) return drawOne(chance, ['Private', 'Private', 'Series A', 'Series B', 'Series C']);
  return drawOne(chance, ['Bootstrapped', 'Bootstrapped', 'Seed', 'Series A']);
}

/** Domains end in `.example`, which is reserved: none of them leads anywhere. Labels have no digits of their own. */
function freeDomain(label: string, taken: Map<string, number>): string {
  const times = (taken.get(label) ?? 0) + 1;
  taken.set(label, times);
  return times === 1 ? `${label}.example` : `${label}-${times}.example`;
}

function logistic(logOdds: number): number {
  return 1 / (1 + exponential(-logOdds));
}

/** Money as such figures are published: three digits, the rest zeros, whole units. */
function threeDigits(amount: number): number {
  let step = 1;
  while (amount >= 1000 * step) step *= 10;
  return Math.round(amount / step) * step;
}
