import { parseArgs } from 'node:util';
import type { Command, Words } from './command';

/** Marks a negative number, which would otherwise be read as an option. */
const NUMBER_MARK = '\u0000';

/** Every command takes these. */
const common = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

/**
 * Reads the words after a command's name.
 * @returns the words by option, or a sentence that says what is wrong with them
 */
export function readWords(command: Command, args: readonly string[]): Words | string {
  try {
    const { values: byOption, positionals } = parseArgs({
      args: args.map((word) => (/^-[\d.]/.test(word) ? NUMBER_MARK + word : word)),
      options: { ...command.options, ...common },
      allowPositionals: true,
      strict: true,
    });
    const values: Readonly<Record<string, unknown>> = byOption;
    const words: Words = {
      positionals: positionals.map((word) => word.replace(NUMBER_MARK, '')),
      text: (option) => {
        const value = values[option];
        return typeof value === 'string' ? value.replace(NUMBER_MARK, '') : undefined;
      },
      texts: (option) => {
        const value = values[option];
        return Array.isArray(value) ? value.map(String) : [];
      },
      flag: (option) => values[option] === true,
    };
    return words.flag('help') ? words : (countProblem(command, words) ?? words);
  } catch (error) {
    if (!(error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) throw error;
    const [sentence = ''] = (error as Error).message.split('. ');
    return sentence.charAt(0).toLowerCase() + sentence.slice(1);
  }
}

function countProblem({ least, most, usage }: Command, { positionals }: Words): string | undefined {
  if (positionals.length < least)
    return `${usage.split(' ')[positionals.length] ?? 'an argument'} is missing`;
  return positionals.length > most ? `"${positionals[most] ?? ''}" is one word too many` : undefined;
}
