import type { Lesson, LessonResult, Lifetime, Model } from '#core';
import { lifetimeNames, usualLifetime } from '#core';
import type { LearnedSeen, NamedCount } from '../engine/questions/learn';
import type { Figures } from '../figures';
import type { Words } from '../words/words';
import type { LessonFigure, LessonTile } from './lesson-tile';
import { notLearned } from './lesson-tile';

/** What tiles are made with. */
export interface TileSpeech {
  readonly text: Words['learned'];
  readonly figures: Figures;
}

interface Told extends TileSpeech {
  readonly learned: LearnedSeen;
  readonly model: Model;
  readonly result: LessonResult;
}

/** The lessons of worth in their order: first what was learned, then what was not. */
export function lessonTiles(learned: LearnedSeen, speech: TileSpeech): readonly LessonTile[] {
  const all = shownLessons.flatMap((lesson) => {
    const result = learned.lessons.find((each) => each.lesson === lesson);
    return result ? [makers[lesson]({ ...speech, learned, model: learned.model, result })] : [];
  });
  const isLost = ({ standing }: LessonTile) => standing === 'not learned';
  return [...all.filter((tile) => !isLost(tile)), ...all.filter(isLost)];
}

type WorthLesson = Exclude<Lesson, 'propensity'>;
const shownLessons: readonly WorthLesson[] = ['potential', 'retention', 'lifetime', 'tiers', 'road'];

const makers: Readonly<Record<WorthLesson, (told: Told) => LessonTile>> = {
  potential: potentialTile,
  retention: retentionTile,
  lifetime: lifetimeTile,
  road: roadTile,
  tiers: tiersTile,
};

function potentialTile({ model, result, figures, text }: Told): LessonTile {
  const title = text.lessons.potential;
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
      { name: text.peers, figure: figures.count(groups.length), term: 'peers' },
      ...(quantile === undefined
        ? []
        : [{ name: text.quantile, figure: figures.share(quantile), term: 'quantile' as const }]),
      ...(mature > 0 ? [{ name: text.mature, figure: figures.count(mature) }] : []),
      ...(all ? [{ name: text.allPeers, figure: moneyText(all.spend, model, figures) }] : []),
    ],
    notices: result.problems,
  };
}

function retentionTile({ learned, model, result, figures, text }: Told): LessonTile {
  const title = text.lessons.retention;
  const kept = model.retention?.find(({ name }) => name === 'all');
  const { retention } = learned;
  if (!retention) {
    const isAssumed = result.problems.some(({ code }) => code === 'evidence/retention-assumed');
    const rate = kept?.method === 'constant' ? kept.rate : null;
    return {
      ...notLearned(title, result.problems),
      standing: isAssumed ? 'assumed' : 'not learned',
      figures: rate === null ? [] : [{ name: text.rate, figure: figures.share(rate) }],
    };
  }
  const { alpha, beta } = retention.fit.sbg;
  const estimate = ({ value, error }: typeof alpha) =>
    Number.isFinite(error) ? text.estimate(figures.exact(value), figures.exact(error)) : figures.exact(value);
  return {
    title,
    standing: 'learned',
    says: [retention.bias.notice],
    figures: [
      { name: text.alpha, figure: estimate(alpha), term: 'alpha and beta' },
      { name: text.beta, figure: estimate(beta) },
      { name: text.stays, figure: figures.share(retention.bias.rate) },
      ...(kept?.accounts === undefined
        ? []
        : [{ name: text.customers, figure: figures.count(kept.accounts) }]),
    ],
    notices: result.problems.filter(({ message }) => message !== retention.bias.notice.message),
  };
}

function lifetimeTile({ model, result, figures, text }: Told): LessonTile {
  const title = text.lessons.lifetime;
  const { lifetime } = model;
  if (!lifetime) return notLearned(title, result.problems);
  return {
    title,
    standing: result.learned && !restsOnRules(lifetime) ? 'learned' : 'assumed',
    says: [],
    figures: lifetimeNames.map((name) => {
      const note = lifetime.notes?.[name];
      const figure = assumptionText(lifetime, name, model, { figures, text });
      return { name: text.assumptions[name], figure, ...(note ? { note } : {}) };
    }),
    notices: result.problems,
  };
}

const learnable = ['margin', 'discount', 'horizon', 'growth', 'land'] as const;

/** Whether an assumption is still a rule of thumb, however much else was learned. */
function restsOnRules({ notes }: Lifetime): boolean {
  return learnable.some((name) => notes?.[name] !== undefined && notes[name] === usualLifetime.notes?.[name]);
}

function assumptionText(
  lifetime: Lifetime,
  name: (typeof lifetimeNames)[number],
  model: Model,
  { figures, text }: TileSpeech,
): string {
  if (name === 'horizon') return figures.count(lifetime.horizon);
  if (name === 'timing') return text.timings[lifetime.timing];
  if (name === 'acquisition cost') {
    const cost = lifetime.acquisitionCost;
    return cost === null ? text.leftOut : moneyText(cost, model, figures);
  }
  const value = lifetime[name];
  return typeof value === 'string' ? value : figures.fineShare(value);
}

function roadTile({ learned, model, result, figures, text }: Told): LessonTile {
  const title = text.lessons.road;
  const { road } = model;
  if (!result.learned || !road) return notLearned(title, result.problems);
  const line = (name: string, value: number, note?: string): LessonFigure => ({
    name,
    figure: moneyText(value, model, figures),
    ...(note ? { note } : {}),
  });
  return {
    title,
    standing: 'learned',
    says: [],
    figures: [
      line(text.spendLine, road.spend, road.notes?.spend),
      line(text.whitespaceLine, road.whitespace, road.notes?.whitespace),
      ...road.quadrants.map(({ name }) => ({
        name,
        figure: text.accounts(figures.count(countOf(learned.counts.road, name))),
      })),
    ],
    notices: result.problems,
  };
}

function tiersTile({ learned, model, result, figures, text }: Told): LessonTile {
  const title = text.lessons.tiers;
  if (!result.learned) return notLearned(title, result.problems);
  return {
    title,
    standing: 'learned',
    says: [],
    figures: (model.tiers ?? []).map(({ name, from }) => ({
      name: text.tier(name, moneyText(from, model, figures)),
      figure: text.accounts(figures.count(countOf(learned.counts.tier, name))),
    })),
    notices: result.problems,
  };
}

function countOf(counts: readonly NamedCount[], name: string): number {
  return counts.find((each) => each.name === name)?.accounts ?? 0;
}

function moneyText(value: number, { settings }: Model, { money }: Figures): string {
  return money(value, settings.currency);
}
