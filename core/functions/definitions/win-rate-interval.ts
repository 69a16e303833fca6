import { defineFunction } from '../define-function';
import { headed } from '../headed';

const header = ['rate', 'low', 'high'];

export const winRateIntervalFunction = defineFunction({
  name: 'WIN_RATE_INTERVAL',
  summary: 'A win rate and how far it can be trusted: Wilson’s interval.',
  params: {
    won: { kind: 'number', label: 'Won', help: 'Deals won.', min: 0, integer: true },
    decided: { kind: 'number', label: 'Decided', help: 'Deals won or lost.', min: 0, integer: true },
    level: {
      kind: 'number',
      label: 'Level',
      help: 'The level of confidence, above 0 and below 1; left out: 0.95.',
      optional: true,
    },
  },
  returns: { shape: 'table', unit: 'share', header },
  examples: [
    // Newcombe (1998), Statistics in Medicine 17, 857–872, table I: 81 of 263 → 0.2553 to 0.3662, 15 of 148 → 0.0624 to 0.1605.
    { args: [81, 263], gives: [header, [0.30798479087452474, 0.2552885198782743, 0.36620957698280016]] },
    { args: [15, 148], gives: [header, [0.10135135135135136, 0.06238639953073628, 0.160487241723308]] },
  ],
  compute: ({ won, decided, level }, reserve) =>
    headed(header, reserve().winRateInterval(won, decided, level)),
});
