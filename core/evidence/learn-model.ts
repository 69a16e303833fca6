import { asOfDay } from '../model/as-of-day';
import { checkModel } from '../model/check-model';
import type { Model } from '../model/model';
import { columnOf, run } from '../model/run';
import { potentialSourcesOf } from '../model/worth-columns';
import type { Override } from '../segments/segmentation';
import { cutTiers } from '../value/cut-tiers';
import { defaultRoad } from '../value/road';
import { defineNotice, found, refused, type Problem, type Result } from '../values/problem';
import type { Table } from '../values/table';
import { accountFields, numbersOf, type AccountFields } from './account-fields';
import { cardFindings, cardWords, ofCard } from './card-findings';
import { learnCards, type CardAttempt } from './learn-cards';
import { lessonHeadline } from './lesson-headline';
import { lessons, type Lesson } from './lesson';
import { learnLifetime, usualLifetime } from './learn-lifetime';
import { learnPotential } from './learn-potential';
import { learnRetention, type LearnedRetention } from './learn-retention';
import type { ReadTables } from './second-tables';
import { tierCut, usualTierMethod, type TierMethod } from './tier-cut';

/** How a model learns. */
export interface LearnOptions {
  /** What is learned; everything unless said. What is not learned stays as the model has it. */
  readonly only?: readonly Lesson[];
  /** The share of buyers in the population, where the decided deals are no fair sample of it. */
  readonly prior?: number | null;
  /** How tiers are cut; left out: by the shares that they were given, and tiers without a share stay at their lines. */
  readonly tiers?: TierMethod | null;
  readonly overrides?: readonly Override[];
}

/** What became of one lesson. */
export interface LessonResult {
  readonly lesson: Lesson;
  readonly learned: boolean;
  /** What it put into the model, in one sentence; null where it was not learned, and for propensity. */
  readonly headline: Problem | null;
  /** Why not, where it was not; else what should be known. */
  readonly problems: readonly Problem[];
}

/** A model with what was learned written into it. */
export interface LearnedModel {
  readonly model: Model;
  readonly lessons: readonly LessonResult[];
  readonly cards: readonly CardAttempt[];
  readonly retention: LearnedRetention | null;
}

const notUseful = defineNotice(
  'evidence/card-left-out',
  'the scorecard of {card} was not put into the model, because it tells won from lost no better than chance',
);
const assumed = defineNotice(
  'evidence/retention-assumed',
  'retention was assumed at 85 % a year, because {why}: write your own rate or curve into the Model sheet',
);

const noPotential = defineNotice(
  'evidence/no-potential',
  'no lifetime is reckoned, because nothing says what accounts could spend: learn potential, or map a column to it',
);

const ASSUMED_RATE = 0.85;

/** The state of a model while it learns. */
interface Learning {
  model: Model;
  readonly table: Table;
  readonly fields: AccountFields;
  readonly history: ReadTables;
  readonly overrides: readonly Override[];
  readonly results: Omit<LessonResult, 'headline'>[];
}

function note(learning: Learning, lesson: Lesson, result: Result<unknown>): void {
  const problems = result.ok ? result.notices : result.problems;
  learning.results.push({ lesson, learned: result.ok, problems });
}

/** The stages as they were read, where the model does not say them. */
function withStages(model: Model, { deals }: ReadTables): Model {
  if (!deals || (model.stages && model.stages.length > 0) || deals.stageNames.length === 0) return model;
  return { ...model, stages: deals.stageNames };
}

/** What is said of a card: its verdict or why there is none, then its fields. */
function attemptProblems({ card, result, notices }: CardAttempt): readonly Problem[] {
  if (!result.ok) return [...notices, ...result.problems.map((problem) => ofCard(card, problem))];
  const { verdict, findings, grade } = result.value;
  const isOut = grade === 'chance' ? [notUseful({ card: cardWords[card] })] : [];
  return [ofCard(card, verdict), ...isOut, ...notices, ...cardFindings(card, findings)];
}

function learnPropensity(learning: Learning, prior: number | null): readonly CardAttempt[] {
  const attempts = learnCards(learning.model, learning.history, learning.fields, prior);
  const useful = attempts.flatMap(({ result }) =>
    result.ok && result.value.grade !== 'chance' ? [result.value] : [],
  );
  const problems = attempts.flatMap(attemptProblems);
  const { propensity: _cards, characteristics: _bins, ...rest } = learning.model;
  learning.model =
    useful.length === 0
      ? rest
      : {
          ...rest,
          propensity: useful.map(({ card }) => card),
          characteristics: useful.flatMap(({ characteristics }) => characteristics),
        };
  learning.results.push({ lesson: 'propensity', learned: useful.length > 0, problems });
  return attempts;
}

function learnWorth(learning: Learning): void {
  const learned = learnPotential(learning.model, learning.fields, learning.history);
  note(learning, 'potential', learned);
  if (learned.ok) learning.model = { ...learning.model, ...learned.value };
}

function learnStaying(learning: Learning): LearnedRetention | null {
  const { model, fields, history } = learning;
  const learned = learnRetention(fields, history, model.lifetime?.discount ?? 0.1);
  if (learned.ok) {
    const others = (model.retention ?? []).filter(({ name }) => name !== 'all');
    learning.model = { ...model, retention: [learned.value.retention, ...others] };
    note(learning, 'retention', learned);
    return learned.value;
  }
  const why = learned.problems.map(({ message }) => message).join('; ');
  const told = model.retention ? learned.problems : [assumed({ why })];
  if (!model.retention) {
    learning.model = {
      ...model,
      retention: [
        {
          name: 'all',
          method: 'constant',
          rate: ASSUMED_RATE,
          note: 'an assumption, not learned: replace it',
        },
      ],
    };
  }
  learning.results.push({ lesson: 'retention', learned: false, problems: told });
  return null;
}

/** One computed number column of the accounts under the model as it stands; undefined where it cannot be run. */
function computed({ table, model, overrides }: Learning, column: string): Float64Array | undefined {
  const done = run(table, model, { overrides, wanted: [column] });
  const answer = done.ok ? columnOf(done.value.frame, column) : undefined;
  return answer?.kind === 'number' ? answer.values : undefined;
}

function learnAssumptions(learning: Learning): void {
  const { model, history, fields } = learning;
  if (potentialSourcesOf({ ...model, lifetime: model.lifetime ?? usualLifetime }).length === 0) {
    return void learning.results.push({ lesson: 'lifetime', learned: false, problems: [noPotential()] });
  }
  const potential = model.potential ? computed(learning, 'potential') : undefined;
  const { lifetime, learned, problems } = learnLifetime(
    model.lifetime,
    history,
    potential,
    fields.frame.length,
  );
  learning.model = { ...model, lifetime };
  learning.results.push({ lesson: 'lifetime', learned, problems });
}

function learnQuadrants(learning: Learning): void {
  const { model, fields } = learning;
  const spend = numbersOf(fields, 'current spend') ?? new Float64Array(0);
  const whitespace = (model.potential ? computed(learning, 'whitespace') : undefined) ?? new Float64Array(0);
  const road = defaultRoad(spend, whitespace, asOfDay(model));
  note(learning, 'road', road);
  if (road.ok) {
    const quadrants = model.road?.quadrants ?? road.value.quadrants;
    learning.model = { ...model, road: { ...road.value, quadrants } };
  }
}

function learnTiers(learning: Learning, method: TierMethod | null): void {
  const { model } = learning;
  const cut = tierCut(model.tiers ?? [], method ?? usualTierMethod(model.tiers));
  if (!cut.ok || cut.value.by === 'lines') return note(learning, 'tiers', cut);
  const values = computed(learning, 'lifetime value') ?? new Float64Array(0);
  const tiers = cutTiers(values, cut.value, asOfDay(model));
  note(learning, 'tiers', tiers);
  if (tiers.ok) learning.model = { ...model, tiers: tiers.value };
}

/**
 * Learns from a history and writes it into the model, frozen with its date and counts: a scorecard of who buys, what
 * peers spend, how long customers stay, growth and land, ROAD thresholds, tier lines. What cannot be learned is told and
 * left as the model has it; a scorecard no better than chance is left out.
 * @param table the accounts (with `withHistory` where they lack spend)
 * @param model a model that has passed its check
 * @param history the tables beside the accounts, as they were read
 * @returns the model and what became of each lesson; refused where the accounts cannot be read by the model
 */
export function learnModel(
  table: Table,
  model: Model,
  history: ReadTables,
  { only = lessons, prior = null, tiers = null, overrides = [] }: LearnOptions = {},
): Result<LearnedModel> {
  const fields = accountFields(table, model, overrides);
  if (!fields.ok) return fields;
  const learning: Learning = {
    model: withStages(model, history),
    table,
    fields: fields.value,
    history,
    overrides,
    results: [],
  };
  const wants = (lesson: Lesson): boolean => only.includes(lesson);
  const cards = wants('propensity') ? learnPropensity(learning, prior) : [];
  if (wants('potential')) learnWorth(learning);
  const retention = wants('retention') ? learnStaying(learning) : null;
  if (wants('lifetime')) learnAssumptions(learning);
  if (wants('road')) learnQuadrants(learning);
  if (wants('tiers')) learnTiers(learning, tiers);
  const problems = checkModel(learning.model).filter(({ level }) => level === 'problem');
  if (problems.length > 0) return refused(problems);
  const results = learning.results.map((result): LessonResult => {
    const headline = result.learned ? lessonHeadline(result.lesson, learning.model) : null;
    return { ...result, headline };
  });
  return found({ model: learning.model, lessons: results, cards, retention }, fields.notices);
}
