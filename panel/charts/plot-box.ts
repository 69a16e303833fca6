import { textWidth } from './text-width';

/** Where a picture with two axes is drawn, in pixels. */
export interface PlotBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Of the whole picture, with axes and their names. */
  readonly height: number;
}

/** Above the plot stands the name of the upright axis, below it the marks and the name of the other. */
const above = 24;
const below = 40;

/** Leaves as much room at the left as the marks of the upright axis need. */
export function plotBox(width: number, plotHeight: number, yMarks: readonly string[]): PlotBox {
  const left = Math.ceil(Math.max(0, ...yMarks.map((mark) => textWidth(mark)))) + 6;
  return { left, right: width, top: above, bottom: above + plotHeight, height: above + plotHeight + below };
}

/** A line through points as a path. */
export function pathOf(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`).join('');
}

/** No screen shows more than tenths of pixels. */
export function tenth(pixel: number): number {
  return Math.round(pixel * 10) / 10;
}
