import { problemText, type Problem } from '#core';
import { readableText } from './page';
import type { ExitCode, Terminal } from '../terminal';

/** A problem as JSON: code, sentence, place. */
export function problemJson({ code, level, message, parameters, at }: Problem): object {
  return { code, level, message, parameters, ...(at ? { at } : {}) };
}

/** How problems are said. */
interface Said {
  readonly json?: boolean;
  /** The file that the problems are about; it stands before each that does not name a file itself. */
  readonly source?: string;
  /** What the JSON of the command holds beside its problems, empty where there is no answer. */
  readonly beside?: object;
}

/**
 * Says what stands in the way: on standard error, one sentence a line, or as JSON on standard output.
 */
export function printProblems(
  terminal: Terminal,
  problems: readonly Problem[],
  { json = false, source, beside = {} }: Said = {},
): ExitCode {
  if (json) {
    terminal.print(`${JSON.stringify({ ...beside, problems: problems.map(problemJson) }, null, 2)}\n`);
    return 1;
  }
  for (const problem of problems) {
    const text = problemText(problem);
    const named = source === undefined || text.includes(source);
    terminal.report(`${readableText(named ? text : `${source}: ${text}`)}\n`);
  }
  return 1;
}

/** Says that the command was called wrongly. */
export function printMisuse(terminal: Terminal, sentence: string): ExitCode {
  terminal.report(`tamarack: ${sentence}\n`);
  return 2;
}
