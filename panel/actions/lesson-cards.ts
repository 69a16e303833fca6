import type {
  CardAttempt,
  Characteristic,
  LearnedModel,
  Lesson,
  LessonResult,
  Lifetime,
  Model,
  Problem,
} from '#core';
import { lifetimeNames, problemText } from '#core';
import type { Figures } from '../figures';
import { text } from '../text.en';
import type { GroupCounts } from './group-counts';

/** One figure of a lesson with its name, and where it comes from. */
export interface LessonFigure {
  readonly name: string;
  readonly figure: string;
  readonly note?: string;
}

/** What became of one lesson, in the words and figures of the panel. */
export interface LessonCard {
  readonly title: string;
  readonly standing: 'learned' | 'assumed' | 'not learned';
  readonly says: readonly string[];
  readonly figures: readonly LessonFigure[];
  /** What stands above the figures from this one on, and below the last. */
  readonly strongest?: { readonly from: number; readonly heading: string; readonly foot: string };
  /** What else should be known: shown when it is asked for. */
  readonly notices: readonly Problem[];
}

const strongestShown = 5;

/** The lessons in their order: first what was learned, then what was not. */
export function lessonCards(
  learned: LearnedModel,
  counts: GroupCounts,
  figures: Figures,
): readonly LessonCard[] {
  const { model, cards } = learned;
  const resultOf = (lesson: Lesson) => learned.lessons.find((each) => each.lesson === lesson);
  const simple = (lesson: Exclude<Lesson, 'propensity'>): readonly LessonCard[] => {
    const result = resultOf(lesson);
    return result ? [makers[lesson]({ learned, model, result, counts, figures })] : [];
  };
  const all = [
    ...cards.map((attempt) => propensityCard(attempt, figures)),
    ...simple('potential'),
    ...simple('retention'),
    ...simple('lifetime'),
    ...simple('tiers'),
    ...simple('road'),
  ];
  const isLost = ({ standing }: LessonCard) => standing === 'not learned';
  return [...all.filter((card) => !isLost(card)), ...all.filter(isLost)];
}

interface Told {
  readonly learned: LearnedModel;
  readonly model: Model;
  readonly result: LessonResult;
  readonly counts: GroupCounts;
  readonly figures: Figures;
}

const makers: Readonly<Record<Exclude<Lesson, 'propensity'>, (told: Told) => LessonCard>> = {
  potential: potentialCard,
  retention: retentionCard,
  lifetime: lifetimeCard,
  road: roadCard,
  tiers: tiersCard,
};

function propensityCard({ card, from, result, notices }: CardAttempt, figures: Figures): LessonCard {
  const title = text.learned.lessons[card];
  if (!result.ok) return notLearned(title, result.problems, notices);
  const { card: learned, characteristics, verdict, grade, findings } = result.value;
  const source = {
    name: text.learned.from,
    figure: text.learned.of(figures.count(learned.rows), text.learned.rows[from], figures.count(learned.won)),
  };
  if (grade === 'chance') {
    return {
      title,
      standing: 'not learned',
      says: [problemText(verdict)],
      figures: [source],
      notices: [...notices, ...findings],
    };
  }
  const strongest = [...characteristics].sort((a, b) => spread(b) - spread(a)).slice(0, strongestShown);
  return {
    title,
    standing: 'learned',
    says: [problemText(verdict)],
    figures: [source, ...strongest.map((each) => ({ name: each.name, figure: pointsOf(each, figures) }))],
    strongest: {
      from: 1,
      heading: text.learned.characteristics(figures.count(strongest.length)),
      foot: text.learned.pointsNote,
    },
    notices: [...notices, ...findings],
  };
}

const pointsIn = ({ bins }: Characteristic): readonly number[] => bins.map(({ points }) => points);

function spread(characteristic: Characteristic): number {
  const points = pointsIn(characteristic);
  return Math.max(...points) - Math.min(...points);
}

function pointsOf(characteristic: Characteristic, { signed }: Figures): string {
  const points = pointsIn(characteristic);
  return text.learned.points(signed(Math.min(...points)), signed(Math.max(...points)));
}

function notLearned(
  title: string,
  problems: readonly Problem[],
  notices: readonly Problem[] = [],
): LessonCard {
  return { title, standing: 'not learned', says: problems.map(problemText), figures: [], notices };
}

function potentialCard({ model, result, figures }: Told): LessonCard {
  const title = text.learned.lessons.potential;
  if (!result.learned) return notLearned(title, result.problems);
  const groups = (model.peers ?? []).filter(({ product }) => product === undefined);
  const all = groups.find(({ when }) => when.flat().length === 0);
  const quantile = model.potential?.find(({ method }) => method === 'peer')?.quantile;
  const mature = all?.accounts ?? 0;
  return {
    title,
    standing: 'learned',
    says: [],
    figures: [
      { name: text.learned.peers, figure: figures.count(groups.length) },
      ...(quantile === undefined ? [] : [{ name: text.learned.quantile, figure: figures.share(quantile) }]),
      ...(mature > 0 ? [{ name: text.learned.mature, figure: figures.count(mature) }] : []),
      ...(all ? [{ name: text.learned.allPeers, figure: figures.count(all.spend) }] : []),
    ],
    notices: result.problems,
  };
}

function retentionCard({ learned, model, result, figures }: Told): LessonCard {
  const title = text.learned.lessons.retention;
  const kept = model.retention?.find(({ name }) => name === 'all');
  const { retention } = learned;
  if (!retention) {
    const isAssumed = result.problems.some(({ code }) => code === 'evidence/retention-assumed');
    const rate = kept?.method === 'constant' ? kept.rate : null;
    return {
      ...notLearned(title, result.problems),
      standing: isAssumed ? 'assumed' : 'not learned',
      figures: rate === null ? [] : [{ name: text.learned.rate, figure: figures.share(rate) }],
    };
  }
  const { alpha, beta } = retention.fit.sbg;
  const estimate = ({ value, error }: typeof alpha) =>
    text.learned.estimate(figures.exact(value), figures.exact(error));
  return {
    title,
    standing: 'learned',
    says: [problemText(retention.bias.notice)],
    figures: [
      { name: 'alpha', figure: estimate(alpha) },
      { name: 'beta', figure: estimate(beta) },
      { name: text.learned.stays, figure: figures.share(retention.bias.rate) },
      ...(kept?.accounts === undefined
        ? []
        : [{ name: text.learned.customers, figure: figures.count(kept.accounts) }]),
    ],
    notices: result.problems.filter(({ message }) => message !== retention.bias.notice.message),
  };
}

function lifetimeCard({ model, result, figures }: Told): LessonCard {
  const title = text.learned.lessons.lifetime;
  const { lifetime } = model;
  if (!lifetime) return notLearned(title, result.problems);
  return {
    title,
    standing: result.learned ? 'learned' : 'assumed',
    says: [],
    figures: lifetimeNames.map((name) => {
      const note = lifetime.notes?.[name];
      const figure = assumptionText(lifetime, name, figures);
      return { name: text.learned.assumptions[name], figure, ...(note ? { note } : {}) };
    }),
    notices: result.problems,
  };
}

function assumptionText(
  lifetime: Lifetime,
  name: (typeof lifetimeNames)[number],
  { share, count }: Figures,
): string {
  if (name === 'horizon') return count(lifetime.horizon);
  if (name === 'timing') return lifetime.timing;
  if (name === 'acquisition cost') {
    return lifetime.acquisitionCost === null ? text.learned.leftOut : count(lifetime.acquisitionCost);
  }
  const value = lifetime[name];
  return typeof value === 'string' ? value : share(value);
}

function roadCard({ model, result, counts, figures }: Told): LessonCard {
  const title = text.learned.lessons.road;
  const { road } = model;
  if (!result.learned || !road) return notLearned(title, result.problems);
  const line = (name: string, value: number, note?: string): LessonFigure => ({
    name,
    figure: figures.count(value),
    ...(note ? { note } : {}),
  });
  return {
    title,
    standing: 'learned',
    says: [],
    figures: [
      line(text.learned.spendLine, road.spend, road.notes?.spend),
      line(text.learned.whitespaceLine, road.whitespace, road.notes?.whitespace),
      ...road.quadrants.map(({ name }) => ({
        name,
        figure: text.learned.accounts(figures.count(counts.road.get(name) ?? 0)),
      })),
    ],
    notices: result.problems,
  };
}

function tiersCard({ model, result, counts, figures }: Told): LessonCard {
  const title = text.learned.lessons.tiers;
  if (!result.learned) return notLearned(title, result.problems);
  return {
    title,
    standing: 'learned',
    says: [],
    figures: (model.tiers ?? []).map(({ name, from }) => ({
      name: text.learned.tier(name, figures.count(from)),
      figure: text.learned.accounts(figures.count(counts.tier.get(name) ?? 0)),
    })),
    notices: result.problems,
  };
}
