import {
  problemText,
  readModel,
  refused,
  writeModelSheet,
  type Problem,
  type Result,
  type Rows,
  found,
} from '#core';
import { callFunction, functionOf, usageOf, type Argument } from '#core/functions';
import { readGrid, writeCsv } from '#files';
import type { Command, Words } from '../command';
import { readFile } from '../input/read-file';
import { readableText } from '../print/page';
import { printMisuse, printProblems, problemJson } from '../print/print-problems';
import type { ExitCode, Terminal } from '../terminal';

const NUMBER = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A model as JSON is handed over as the rows of its Model sheet, as a workbook would. */
function jsonGrid(text: string): Result<Rows> {
  const model = readModel(JSON.parse(text));
  return model.ok ? found(writeModelSheet(model.value)) : model;
}

/** Reads `@file.csv`, `@file.xlsx` or `@file.xlsx!Sheet`, the whole grid, header row included. */
async function readRange(word: string): Promise<Result<Rows>> {
  const [, file = '', sheet] = /^@(.*?\.xlsx)!(.+)$/i.exec(word) ?? [word, word.slice(1)];
  const bytes = await readFile(file);
  if (!bytes.ok) return bytes;
  if (/\.json$/i.test(file)) return jsonGrid(new TextDecoder().decode(bytes.value));
  return readGrid(bytes.value, file, sheet === undefined ? {} : { sheet });
}

async function readArgument(word: string): Promise<Result<Argument>> {
  if (word.startsWith('@')) return readRange(word);
  if (word === '') return found(undefined);
  return found(NUMBER.test(word) ? Number(word) : word);
}

async function callOne(words: Words, terminal: Terminal): Promise<ExitCode> {
  const [name = '', ...rest] = words.positionals;
  const json = words.flag('json');
  const definition = functionOf(name);
  if (!definition) return printMisuse(terminal, `"${name}" is not a function; tamarack functions lists them`);
  const most = Object.keys(definition.params).length;
  if (rest.length > most) {
    const usage = usageOf(definition.name, definition.params);
    return printMisuse(terminal, `${usage} takes ${most} arguments, not ${rest.length}`);
  }
  const read = await Promise.all(rest.map(readArgument));
  const problems = read.flatMap((each): readonly Problem[] => (each.ok ? [] : each.problems));
  const answer =
    problems.length > 0
      ? refused(problems)
      : callFunction(
          name,
          read.map((each) => (each.ok ? each.value : undefined)),
        );
  if (!answer.ok) return printProblems(terminal, answer.problems, { json });
  if (json) {
    terminal.print(
      `${JSON.stringify({ result: answer.value, problems: answer.notices.map(problemJson) })}\n`,
    );
    return 0;
  }
  terminal.print(writeCsv(answer.value));
  // Standard output holds the answer alone, so that it can be piped.
  for (const notice of answer.notices) terminal.report(`${readableText(problemText(notice))}\n`);
  return 0;
}

export const callCommand: Command = {
  name: 'call',
  usage: 'NAME ARGUMENT…',
  summary: 'Calls a worksheet function and prints its answer as csv.',
  options: {},
  help: [
    { option: '42', help: 'a number' },
    { option: 'starter', help: 'a text' },
    {
      option: '@accounts.csv',
      help: 'a range: the whole file, header row included; of an xlsx the first sheet, or @book.xlsx!Sheet',
    },
    { option: '""', help: 'an argument that is left out' },
    { option: '--json', help: 'prints the rows as JSON' },
  ],
  least: 1,
  most: Infinity,
  run: callOne,
};
