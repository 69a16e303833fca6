import { defineNotice, type Problem } from '../values/problem';
import { numberText } from '../values/number-text';
import type { Rep } from '../values/rep';
import type { FairCircle } from './territories';

const apart = {
  potential: defineNotice(
    'books/apart-potential',
    'reps who cannot share are judged apart: a fair book of {full} ({fullCount} {fullCount|rep|reps}) holds {most} times the mean potential, one of {few} ({fewCount} {fewCount|rep|reps}) {least} times',
  ),
  hours: defineNotice(
    'books/apart-hours',
    'reps who cannot share are judged apart: a fair book of {full} ({fullCount} {fullCount|rep|reps}) takes {most} times the mean hours, one of {few} ({fewCount} {fewCount|rep|reps}) {least} times',
  ),
};
const fuller = {
  potential: defineNotice(
    'books/fuller-potential',
    'fair here is {times} times the mean potential, for nobody with less can have these accounts',
  ),
  hours: defineNotice(
    'books/fuller-hours',
    'fair here is {times} times the mean hours, for nobody with less can have these accounts',
  ),
};
const emptier = {
  potential: defineNotice(
    'books/emptier-potential',
    'fair here is {times} times the mean potential, for what fuller books must hold cannot come here',
  ),
  hours: defineNotice(
    'books/emptier-hours',
    'fair here is {times} times the mean hours, for what fuller books must hold cannot come here',
  ),
};

/** A level this far from the mean is worth a word. */
const worthAWord = 0.01;
const timesText = (level: number): string => numberText(level);

const mostNamed = 3;

/** What the reps of a circle have in common and nobody else has, such as `Enterprise × DACH`; else their names. */
function nameOf(circles: readonly FairCircle[], { reps: places }: FairCircle, reps: readonly Rep[]): string {
  const kind = ({ segments, regions }: Rep): string =>
    [segments, regions]
      .map((each) => each.join(', '))
      .filter((text) => text !== '')
      .join(' × ');
  const [first] = places;
  const text = kind(reps[first!]!);
  const inside = new Set(places);
  const ofCircle = circles
    .flatMap((circle) => circle.reps)
    .every((place) => inside.has(place) === (kind(reps[place]!) === text));
  if (places.length > 1 && text !== '' && ofCircle) return text;
  const names = places.slice(0, mostNamed).map((place) => reps[place]!.name);
  return [...names, ...(places.length > mostNamed ? ['…'] : [])].join(', ');
}

const circlesBy = (circles: readonly FairCircle[], measure: FairCircle['measure']) =>
  circles.filter((each) => each.measure === measure);

/**
 * What is to be said where reps cannot share all they have, so that books are fair at several levels: who must hold most and
 * who can hold least.
 * @param reps those who were given
 */
export function apartWords(circles: readonly FairCircle[], reps: readonly Rep[]): readonly Problem[] {
  return (['potential', 'hours'] as const).flatMap((measure) => {
    const levels = circlesBy(circles, measure);
    const [full, few] = [levels[0], levels[levels.length - 1]];
    if (!full || !few || full.level - few.level <= worthAWord) return [];
    const said = {
      ...{ full: nameOf(levels, full, reps), fullCount: full.reps.length, most: timesText(full.level) },
      ...{ few: nameOf(levels, few, reps), fewCount: few.reps.length, least: timesText(few.level) },
    };
    return [apart[measure](said)];
  });
}

/** Why a rep's book is fair at another level than the mean; nothing where it is fair there. */
export function circleWords(circles: readonly FairCircle[], rep: number): readonly Problem[] {
  return (['potential', 'hours'] as const).flatMap((measure) => {
    const circle = circlesBy(circles, measure).find(({ reps }) => reps.includes(rep));
    if (!circle || Math.abs(circle.level - 1) <= worthAWord) return [];
    const of = circle.level > 1 ? fuller : emptier;
    return [of[measure]({ times: timesText(circle.level) })];
  });
}
