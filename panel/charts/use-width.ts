import type { RefObject } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';

/** The room inside a panel of 300 px, until the page says otherwise. */
const usual = 268;

/** The width of an element in pixels, followed: pictures are drawn to it, so that their text keeps its size. */
export function useWidth<Element extends HTMLElement>(): readonly [RefObject<Element | null>, number] {
  const element = useRef<Element>(null);
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const here = element.current;
    if (!here) return;
    const measure = () => {
      if (here.clientWidth > 0) setWidth(here.clientWidth);
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const watch = new ResizeObserver(measure);
    watch.observe(here);
    return () => watch.disconnect();
  }, []);
  return [element, width];
}
