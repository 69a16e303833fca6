import type { ChartText } from '../book/chart';
import type { Property } from './kind';
import { flag, kept, text } from './settable';

/** A text that is set is seen from then on. */
export const chartTextProperties: Record<'text' | 'visible', Property<ChartText>> = {
  text: {
    get: (title) => title.text,
    set: (title, given) => Object.assign(title, { text: text(given), visible: true }),
  },
  visible: kept('visible', flag),
};
