import type { ChartLine } from '../book/chart';
import { defineKind } from './kind';
import { colour, finite, kept, oneOf } from './settable';

declare module './kind' {
  interface Selves {
    ChartLineFormat: ChartLine;
  }
}

const styles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
];

export const chartLineFormatKind = defineKind({
  name: 'ChartLineFormat',
  properties: {
    color: kept('color', colour),
    lineStyle: kept('lineStyle', (given) => oneOf(styles, given)),
    weight: kept('weight', finite),
  },
  methods: {
    clear: (line) => {
      line.lineStyle = 'None';
    },
  },
});
