/** What of the package we use; it brings no types of its own. */
declare module 'ml-logistic-regression' {
  import type { Matrix } from 'ml-matrix';

  export default class LogisticRegression {
    constructor(options: { readonly numSteps: number; readonly learningRate: number });
    /** One against all: a classifier a class, each fitted on its own. */
    train(features: Matrix, classes: Matrix): void;
    /** Classifier k tells class k (as 0) from the others (as 1). */
    readonly classifiers: readonly { readonly weights: Matrix }[];
  }
}
