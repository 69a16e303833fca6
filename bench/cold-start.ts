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

/** What every call from Sheets and every opened workbook pays before the first answer. */
export function measureColdStart(bundle: string): ColdStart {
  const text = readFileSync(bundle, 'utf8');
  const times = Array.from({ length: starts }, (_, start) => {
    const context = createContext({});
    // A text of its own each time: V8 would find the compiled code of an equal one.
    const source = `${text}\n// ${start}`;
    return timed(() => new Script(source).runInContext(context)).took;
  });
  return { kilobytes: Buffer.byteLength(text) / 1000, milliseconds: median(times) };
}
