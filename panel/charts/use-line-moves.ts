import type { KeyboardEvent, PointerEvent } from 'react';
import { useRef, useState } from 'react';
import type { ChartLine, LineHistogramProps } from './chart-props';
import type { LineSteps } from './line-steps';
import { lineBounds, within } from './line-steps';
import type { Scale } from './scale';

/** A line is taken hold of from so many pixels away. */
const reach = 14;

export interface LineMoves {
  /** The lines as they stand now, the one on its way included. */
  readonly lines: readonly ChartLine[];
  readonly bounds: (index: number) => readonly [number, number];
  /** The place of the line that is being dragged. */
  readonly dragged: number | null;
  /** For the surface that the lines lie on. */
  readonly surface: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
  readonly onKeyDown: (index: number, event: KeyboardEvent) => void;
  readonly onKeyUp: () => void;
}

interface Way {
  readonly index: number;
  readonly start: number;
  readonly at: number;
  readonly isDrag: boolean;
  /** How far beside the line the pointer took hold of it. */
  readonly beside: number;
}

/**
 * Moves lines by pointer and by key. A line on its way is shown where it is without waiting for whoever is told; it is told
 * with every change, and once when the line is let go.
 */
export function useLineMoves(
  given: readonly ChartLine[],
  scale: Scale,
  steps: LineSteps,
  onMove: LineHistogramProps['onMove'],
  onMoveEnd: LineHistogramProps['onMoveEnd'],
): LineMoves {
  const [shown, setShown] = useState<Way | null>(null);
  // Two events may come before the next drawing; the second starts where the first ended.
  const way = useRef<Way | null>(null);
  const set = (next: Way | null) => {
    way.current = next;
    setShown(next);
  };
  const lines = given.map((line, index) => (index === shown?.index ? { ...line, at: shown.at } : line));
  const bounds = (index: number) => lineBounds(given, index, scale, steps);
  const move = (from: Way, to: number) => {
    const at = within(to, bounds(from.index));
    if (at === from.at) return;
    set({ ...from, at });
    onMove(from.index, at);
  };
  const end = () => {
    const last = way.current;
    if (!last) return;
    set(null);
    if (last.at !== last.start) onMoveEnd?.(last.index, last.at);
  };
  const pixelOf = (event: PointerEvent<HTMLElement>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;
  return {
    lines,
    bounds,
    dragged: shown?.isDrag ? shown.index : null,
    surface: {
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        const pixel = pixelOf(event);
        const index = nearest(lines, scale, pixel);
        if (index === null) return;
        end();
        const { at } = given[index]!;
        event.preventDefault();
        event.currentTarget.setPointerCapture?.(event.pointerId);
        event.currentTarget
          .querySelector<HTMLElement>(`[data-line="${index}"]`)
          ?.focus({ preventScroll: true });
        set({ index, start: at, at, isDrag: true, beside: pixel - scale.place(at) });
      },
      onPointerMove: (event) => {
        const from = way.current;
        if (from?.isDrag) move(from, steps.round(scale.value(pixelOf(event) - from.beside)));
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
    onKeyDown: (index, event) => {
      const from = way.current;
      if (event.key === 'Escape' && from) {
        event.stopPropagation();
        move(from, from.start);
        set(null);
        onMoveEnd?.(from.index, from.start);
        return;
      }
      const here = from?.index === index ? from : null;
      if (!here) end();
      const at = here?.at ?? given[index]!.at;
      const to = keyTarget(event, at, bounds(index), steps);
      if (to === null) return;
      event.preventDefault();
      move(here ?? { index, start: at, at, isDrag: false, beside: 0 }, to);
    },
    onKeyUp: () => {
      if (way.current?.isDrag === false) end();
    },
  };
}

function nearest(lines: readonly ChartLine[], scale: Scale, pixel: number): number | null {
  const far = lines.map(({ at }) => Math.abs(scale.place(at) - pixel));
  const least = Math.min(...far);
  return least <= reach ? far.indexOf(least) : null;
}

/** Where a key takes a line; null where the key is none of a slider's. */
function keyTarget(
  { key, shiftKey }: KeyboardEvent,
  at: number,
  [low, high]: readonly [number, number],
  { next }: LineSteps,
): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return next(at, 1, shiftKey);
    case 'ArrowLeft':
    case 'ArrowDown':
      return next(at, -1, shiftKey);
    case 'PageUp':
      return next(at, 1, true);
    case 'PageDown':
      return next(at, -1, true);
    case 'Home':
      return low;
    case 'End':
      return high;
    default:
      return null;
  }
}
