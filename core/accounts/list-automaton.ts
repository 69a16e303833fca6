import { isBlankText } from './blank-text';

/**
 * Finds folded items in a list's text, character by character, in one pass and without cutting it up or branching.
 * For a state and an ASCII character, `next[state | character]` is the next state, and `held[state | character]` are
 * the bits of the item that ends there (a separator's only), bit 31 saying that an item that is not blank ends
 * there. The end of the text counts as a separator. The first state is 0.
 */
export interface ListAutomaton {
  readonly next: Uint16Array | Uint32Array;
  readonly held: Uint32Array;
  /** The separator's character code. */
  readonly separator: number;
}

/** Entries of a state: one for each ASCII character. */
const width = 128;

/** Class of the separator; class 1 is white space, class 0 any character that no item holds. */
const separatorClass = 2;
const blankClass = 1;
const itemEnds = 0x80000000;

/** White space of ASCII, as `\s` has it. */
const blanks = [9, 10, 11, 12, 13, 32];
/** Texts that stand for a blank item, among those that ASCII can spell. */
const blankItems = [
  '-',
  '--',
  '?',
  'n/a',
  '#n/a',
  'n.a.',
  'null',
  '#null!',
  'nan',
  'unknown',
  'undefined',
  '(blank)',
];
const blankErrors = ['#ref!', '#value!', '#div/0!', '#name?', '#num!'];

interface State {
  readonly next: Map<number, State>;
  /** Bits of the item that ends here, with bit 31 when it is not blank. */
  held: number;
}

const isAscii = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
};

function characterClasses(items: readonly string[], separator: string): Uint8Array {
  const classOf = new Uint8Array(128);
  let classes = 3;
  for (const character of items.join('')) {
    const code = character.charCodeAt(0);
    if (code !== 32 && classOf[code] === 0) classOf[code] = classes++;
  }
  for (let code = 65; code <= 90; code += 1) classOf[code] = classOf[code + 32]!;
  for (const code of blanks) classOf[code] = blankClass;
  classOf[separator.charCodeAt(0)] = separatorClass;
  return classOf;
}

/** The states: one for each beginning of an item, after the start and the state of no return. */
function buildStates(items: ReadonlyMap<string, number>, classOf: Uint8Array): State[] {
  const states: State[] = [];
  const add = (held: number): State => {
    const state: State = { next: new Map(), held };
    states.push(state);
    return state;
  };
  const start = add(0);
  const lost = add(itemEnds);
  start.next.set(blankClass, start);
  for (const [item, bits] of items) {
    let state = start;
    for (const character of item) {
      const step = character === ' ' ? blankClass : classOf[character.charCodeAt(0)]!;
      let following = state.next.get(step);
      if (!following) state.next.set(step, (following = add(itemEnds)));
      // White space inside an item counts once however much there is.
      if (step === blankClass) following.next.set(blankClass, following);
      state = following;
    }
    state.held = bits;
  }
  for (const state of [...states]) {
    if (state === start || state === lost) continue;
    const behind = state.next.get(blankClass);
    // White space behind an item is no part of it.
    if (behind && behind !== state) behind.held = state.held;
    else if (!behind) {
      const trailing = add(state.held);
      trailing.next.set(blankClass, trailing);
      state.next.set(blankClass, trailing);
    }
  }
  return states;
}

/**
 * Builds the automaton of some items.
 * @param items - folded, at most 31; item k has bit k
 * @param separator - one ASCII character that is no letter
 */
export function createListAutomaton(items: readonly string[], separator: string): ListAutomaton {
  const ends = new Map<string, number>([...blankItems, ...blankErrors].map((blank) => [blank, 0]));
  items.forEach((item, bit) => {
    if (isAscii(item) && item !== '' && !isBlankText(item) && !item.includes(separator)) {
      ends.set(item, ((1 << bit) | itemEnds) >>> 0);
    }
  });
  const known = new Map([...ends].filter(([item]) => !item.includes(separator)));
  const classOf = characterClasses([...known.keys()], separator);
  const states = buildStates(known, classOf);
  const numberOf = new Map(states.map((state, number) => [state, number]));
  const size = states.length * width;
  // Half as wide, more of it stays in the processor's nearest cache.
  const next = size <= 1 << 16 ? new Uint16Array(size) : new Uint32Array(size);
  const held = new Uint32Array(states.length * width);
  states.forEach((state, number) => {
    classOf.forEach((step, code) => {
      const following = step === separatorClass ? states[0] : (state.next.get(step) ?? states[1]);
      next[number * width + code] = numberOf.get(following!)! * width;
      if (step === separatorClass) held[number * width + code] = state.held;
    });
  });
  return { next, held, separator: separator.charCodeAt(0) };
}
