import type { KeyboardEvent, PointerEvent } from 'react';
import { text } from './text.en';

const narrowest = 300;
const widest = 400;
const step = 10;

export interface PanelEdgeProps {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The edge between spreadsheet and panel: drag it, or move it with the arrow keys. */
export function PanelEdge({ width, onWidth }: PanelEdgeProps) {
  const move = (next: number) => onWidth(Math.min(widest, Math.max(narrowest, Math.round(next))));
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) move(window.innerWidth - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') move(width + step);
    if (event.key === 'ArrowRight') move(width - step);
  };
  return (
    <div
      className="edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={text.resize}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
