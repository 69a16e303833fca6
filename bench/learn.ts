import { learnScorecard, logisticRegression } from '#core';
import LogisticRegression from 'ml-logistic-regression';
import { Matrix } from 'ml-matrix';
import { collectGarbage, median } from './alternate';
import { createChance } from './chance';
import { timed } from './contender';
import { makeDeals } from './make-deals';
import type { Line } from './target';

const turns = 5;
const predictors = 20;
/** The peer climbs in small steps: it takes part with fewer rows than a card is learned from. */
const peerRows = 10_000;
/** So many steps bring the peer within the tolerance; a step longer than 4 ÷ rows could overshoot. */
const peerSteps = 30;
const peerStep = 3.5;
const tolerance = 1e-6;

/** One design matrix for both: normal predictors, and outcomes that the first five decide. */
export interface Design {
  readonly columns: readonly Float64Array[];
  readonly labels: Uint8Array;
}

export function makeDesign(rows: number, seed: number): Design {
  const chance = createChance(seed);
  const columns = Array.from({ length: predictors }, () =>
    Float64Array.from({ length: rows }, () => chance.normal()),
  );
  const labels = Uint8Array.from({ length: rows }, (_, row) => {
    const odds = columns.slice(0, 5).reduce((sum, column, at) => sum + (0.2 + 0.1 * at) * column[row]!, -0.8);
    return chance.happens(1 / (1 + Math.exp(-odds))) ? 1 : 0;
  });
  return { columns, labels };
}

/** The peer's fit: the coefficients with the intercept first, and what one of its two classifiers took. */
export function fitPeer({ columns, labels }: Design): { coefficients: readonly number[]; took: number } {
  const rows = labels.length;
  const features = new Matrix(Array.from(labels, (_, row) => [1, ...columns.map((column) => column[row]!)]));
  const classes = Matrix.columnVector(Array.from(labels));
  const peer = new LogisticRegression({ numSteps: peerSteps, learningRate: peerStep / rows });
  const { took } = timed(() => peer.train(features, classes));
  return { coefficients: peer.classifiers[0]!.weights.to1DArray(), took: took / 2 };
}

/** Throws where ours and the peer's coefficients differ. */
export function mustFitAlike(design: Design): void {
  const ours = logisticRegression(design).coefficients;
  fitPeer(design).coefficients.forEach((theirs, at) => {
    if (Math.abs(ours[at]! - theirs) <= tolerance) return;
    throw new Error(`logistic regressions do not agree: coefficient ${at} is ${ours[at]} and ${theirs}`);
  });
}

/** Learns a card from deals with five-fold cross-validation, and fits one regression beside ml-logistic-regression. */
export function measureLearning(rows: number, seed: number): Line[] {
  const deals = makeDeals(rows, seed);
  const design = makeDesign(Math.min(rows, peerRows), seed);
  mustFitAlike(design);
  const [learning, ours, theirs]: [number[], number[], number[]] = [[], [], []];
  for (let turn = 0; turn < turns; turn += 1) {
    collectGarbage();
    const { value, took } = timed(() => learnScorecard(deals));
    if (!value.ok) throw new Error(value.problems.map(({ message }) => message).join('; '));
    learning.push(took);
    collectGarbage();
    ours.push(timed(() => logisticRegression(design)).took);
    collectGarbage();
    theirs.push(fitPeer(design).took);
  }
  return [
    {
      what: `a scorecard learned from ${rows.toLocaleString('en-US')} deals × ${deals.candidates.length} fields, five folds`,
      figure: median(learning),
      unit: 'ms',
      target: { atMost: 3000 },
    },
    {
      what: `one regression against ml-logistic-regression, ${design.labels.length.toLocaleString('en-US')} rows`,
      figure: median(theirs) / median(ours),
      unit: '× faster',
    },
  ];
}
