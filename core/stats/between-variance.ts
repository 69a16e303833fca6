/** A figure that was estimated, the variance of the estimate, and the centre that it is thought to vary about. */
export interface EstimatedFigure {
  readonly figure: number;
  readonly variance: number;
  readonly centre: number;
}

/**
 * How much the true figures of several groups vary about their centres, beyond what their own errors explain: the method
 * of moments. With weights w = 1 ÷ variance it is max(0, (Σ w·(figure − centre)² − (groups − centres)) ÷ (Σ w − Σ Σw²⁄Σw)),
 * the inner sums taken over the groups of one centre.
 * Source: DerSimonian & Laird (1986), Meta-analysis in clinical trials, with several centres.
 *
 * @param figures groups of the same centre have the same number there; variances above 0
 * @returns 0 or more, in the square of the figures' unit; 0 where no centre has two groups
 */
export function betweenVariance(figures: readonly EstimatedFigure[]): number {
  const centres = new Map<number, { weight: number; squares: number }>();
  let distance = 0;
  for (const { figure, variance, centre } of figures) {
    const weight = 1 / variance;
    const own = centres.get(centre) ?? { weight: 0, squares: 0 };
    own.weight += weight;
    own.squares += weight * weight;
    centres.set(centre, own);
    distance += weight * (figure - centre) * (figure - centre);
  }
  let scale = 0;
  for (const { weight, squares } of centres.values()) scale += weight - squares / weight;
  return scale > 0 ? Math.max(0, (distance - (figures.length - centres.size)) / scale) : 0;
}
