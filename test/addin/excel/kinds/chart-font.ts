import type { ChartFont } from '../book/chart';
import { defineKind } from './kind';
import { colour, finite, flag, kept, oneOf, text } from './settable';

declare module './kind' {
  interface Selves {
    ChartFont: ChartFont;
  }
}

export const chartFontKind = defineKind({
  name: 'ChartFont',
  properties: {
    bold: kept('bold', flag),
    italic: kept('italic', flag),
    color: kept('color', colour),
    name: kept('name', text),
    size: kept('size', finite),
    underline: kept('underline', (given) => oneOf(['None', 'Single'], given)),
  },
});
