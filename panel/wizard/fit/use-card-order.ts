import type { KeyboardEvent, PointerEvent } from 'react';
import { useRef, useState } from 'react';
import { moved } from './criterion-edits';

/** What a handle of a card listens to. */
export interface CardHandle {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export interface CardOrder<Item> {
  /** The items as they would stand if the card were let go now, each with its own place. */
  readonly shown: readonly { readonly item: Item; readonly at: number }[];
  /** Where the card that is dragged stands now; null while none is. */
  readonly lifted: number | null;
  readonly list: { current: HTMLUListElement | null };
  readonly handle: (place: number) => CardHandle;
}

interface Way {
  readonly from: number;
  readonly to: number;
}

/** Cards that are brought into another order by their handles: dragged, or moved by arrow keys. Escape puts a dragged one back. */
export function useCardOrder<Item>(
  items: readonly Item[],
  onMove: (from: number, to: number) => void,
  onLift: () => void,
): CardOrder<Item> {
  const list = useRef<HTMLUListElement | null>(null);
  const [way, setWay] = useState<Way | null>(null);
  const own = items.map((item, at) => ({ item, at }));
  const letGo = () => {
    if (way && way.from !== way.to) onMove(way.from, way.to);
    setWay(null);
  };
  const handle = (place: number): CardHandle => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture?.(event.pointerId);
      setWay({ from: place, to: place });
      onLift();
    },
    onPointerMove: ({ clientY }) => {
      if (!way) return;
      const to = placeUnder(list.current, clientY);
      if (to !== null && to !== way.to) setWay({ ...way, to });
    },
    onPointerUp: letGo,
    onPointerCancel: () => setWay(null),
    onKeyDown: (event) => {
      const to = place + (event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0);
      if (event.key === 'Escape' && way) {
        event.stopPropagation();
        setWay(null);
      }
      if (to === place) return;
      event.preventDefault();
      if (to >= 0 && to < items.length) onMove(place, to);
    },
  });
  return { shown: way ? moved(own, way.from, way.to) : own, lifted: way?.to ?? null, list, handle };
}

/** The place of the card at a height of the page: above the first it is the first, below the last the last. */
function placeUnder(list: HTMLElement | null, height: number): number | null {
  const cards = [...(list?.children ?? [])];
  if (cards.length === 0) return null;
  const at = cards.findIndex((card) => height < card.getBoundingClientRect().bottom);
  return at < 0 ? cards.length - 1 : at;
}
