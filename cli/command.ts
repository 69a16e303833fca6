import type { ParseArgsConfig } from 'node:util';
import type { ExitCode, Terminal } from './terminal';

/** What stood on the command line, by the options that the command declares. */
export interface Words {
  readonly positionals: readonly string[];
  text(option: string): string | undefined;
  texts(option: string): readonly string[];
  flag(option: string): boolean;
}

/** One line of a command's help. */
export interface OptionHelp {
  readonly option: string;
  readonly help: string;
}

/** A command: one file in commands/ and one line in their list. */
export interface Command {
  readonly name: string;
  /** What stands after the name: `ACCOUNTS [--model MODEL]`. */
  readonly usage: string;
  readonly summary: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  readonly help: readonly OptionHelp[];
  /** How many words it takes beside its options. */
  readonly least: number;
  readonly most: number;
  run(words: Words, terminal: Terminal): Promise<ExitCode>;
}
