import type { LearnedModel, Lesson, LessonResult, Lifetime, Model } from '#core';
import { lifetimeNames, problemText } from '#core';
import type { Figures } from '../figures';
import { text } from '../text.en';
import type { GroupCounts } from './group-counts';
import { notLearned, type LessonFigure, type LessonTile } from './lesson-tile';
import { propensityTile } from './propensity-tile';

/** The lessons in their order: first what was learned, then what was not. */
export function lessonTiles(
  learned: LearnedModel,
  counts: GroupCounts,
  figures: Figures,
): readonly LessonTile[] {
  const { model, cards } = learned;
  const resultOf = (lesson: Lesson) => learned.lessons.find((each) => each.lesson === lesson);
  const simple = (lesson: Exclude<Lesson, 'propensity'>): readonly LessonTile[] => {
    const result = resultOf(lesson);
    return result ? [makers[lesson]({ learned, model, result, counts, figures })] : [];
  };
  const all = [
    ...cards.map((attempt) => propensityTile(attempt, figures)),
    ...simple('potential'),
    ...simple('retention'),
    ...simple('lifetime'),
    ...simple('tiers'),
    ...simple('road'),
  ];
  const isLost = ({ standing }: LessonTile) => standing === 'not learned';
  return [...all.filter((tile) => !isLost(tile)), ...all.filter(isLost)];
}

interface Told {
  readonly learned: LearnedModel;
  readonly model: Model;
  readonly result: LessonResult;
  readonly counts: GroupCounts;
  readonly figures: Figures;
}

const makers: Readonly<Record<Exclude<Lesson, 'propensity'>, (told: Told) => LessonTile>> = {
  potential: potentialTile,
  retention: retentionTile,
  lifetime: lifetimeTile,
  road: roadTile,
  tiers: tiersTile,
};

function potentialTile({ model, result, figures }: Told): LessonTile {
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

function retentionTile({ learned, model, result, figures }: Told): LessonTile {
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

function lifetimeTile({ model, result, figures }: Told): LessonTile {
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

function roadTile({ model, result, counts, figures }: Told): LessonTile {
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

function tiersTile({ model, result, counts, figures }: Told): LessonTile {
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
