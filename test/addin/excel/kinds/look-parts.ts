import { colour, finite, flag, oneOf, text } from './settable';
import type { Look } from '../book/look';

/** One property of a cell's look: how it is read off it, and what setting it changes. */
export interface LookPart {
  get(look: Look): unknown;
  set(given: unknown, look: Look): Look;
}

type LookParts = Readonly<Record<string, LookPart>>;

const fill: LookParts = {
  color: { get: (look) => look.fill ?? '#FFFFFF', set: (given) => ({ fill: colour(given) }) },
  pattern: {
    get: (look) => (look.fill === undefined ? 'None' : 'Solid'),
    set(given, look) {
      return oneOf(['None', 'Solid'], given) === 'Solid'
        ? { fill: look.fill ?? '#FFFFFF' }
        : cleared(look, 'fill');
    },
  },
};

const font: LookParts = {
  bold: { get: (look) => look.bold ?? false, set: (given) => ({ bold: flag(given) }) },
  color: { get: (look) => look.fontColor ?? '#000000', set: (given) => ({ fontColor: colour(given) }) },
  italic: { get: (look) => look.italic ?? false, set: (given) => ({ italic: flag(given) }) },
  name: { get: (look) => look.fontName ?? 'Aptos Narrow', set: (given) => ({ fontName: text(given) }) },
  size: { get: (look) => look.fontSize ?? 11, set: (given) => ({ fontSize: finite(given) }) },
  strikethrough: {
    get: (look) => look.strikethrough ?? false,
    set: (given) => ({ strikethrough: flag(given) }),
  },
  underline: {
    get: (look) => look.underline ?? 'None',
    set: (given) => ({
      underline: oneOf(['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'], given),
    }),
  },
};

const alignments = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];

const format: LookParts = {
  horizontalAlignment: {
    get: (look) => look.horizontalAlignment ?? 'General',
    set: (given) => ({ horizontalAlignment: oneOf(alignments, given) }),
  },
  indentLevel: { get: (look) => look.indentLevel ?? 0, set: (given) => ({ indentLevel: finite(given) }) },
  verticalAlignment: {
    get: (look) => look.verticalAlignment ?? 'Bottom',
    set: (given) => ({
      verticalAlignment: oneOf(['Top', 'Center', 'Bottom', 'Justify', 'Distributed'], given),
    }),
  },
  wrapText: { get: (look) => look.wrapText ?? false, set: (given) => ({ wrapText: flag(given) }) },
};

export const lookParts = { fill, font, format };

/** A look without one of its parts: `changeLook` takes undefined for that. */
export function cleared(_look: Look, part: keyof Look): Look {
  return { [part]: undefined } as Look;
}
