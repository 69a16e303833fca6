import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { median } from './alternate';
import { timed } from './contender';

export interface ColdStart {
  /** Minified, in thousands of bytes. */
  readonly kilobytes: number;
  /** Median milliseconds to compile and evaluate it in a new context. */
  readonly milliseconds: number;
}

const starts = 7;
/** Counts all starts: V8 would find the compiled code of a text that it has seen. */
let started = 0;

/** What every call from Sheets and every opened workbook pays before the first answer. */
export function measureColdStart(bundle: string): ColdStart {
  const text = readFileSync(bundle, 'utf8');
  const times = Array.from({ length: starts }, () => {
    const context = createContext({ CustomFunctions: { associate: () => undefined } });
    started += 1;
    const source = `${text}\n// ${started}`;
    return timed(() => new Script(source).runInContext(context)).took;
  });
  return { kilobytes: Buffer.byteLength(text) / 1000, milliseconds: median(times) };
}
