import type { CardAttempt, Characteristic } from '#core';
import { problemText } from '#core';
import type { Figures } from '../figures';
import { text } from '../text.en';
import { notLearned, type LessonTile } from './lesson-tile';

const strongestShown = 5;

/** What became of one scorecard: its verdict, and the characteristics whose points lie furthest apart. */
export function propensityTile({ card, from, result, notices }: CardAttempt, figures: Figures): LessonTile {
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
