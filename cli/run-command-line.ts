import type { Command } from './command';
import { commands } from './commands';
import { createPage, type Page } from './print/page';
import { readWords } from './read-words';
import type { ExitCode, Terminal } from './terminal';

function printOverview(page: Page): void {
  page.line('Tamarack segments accounts and sizes their market: TAM, SAM, SOM.');
  page.line();
  for (const { name, usage, summary } of commands) {
    page.line(page.strong(`tamarack ${name}`));
    page.text(usage, 6);
    page.text(summary, 4);
  }
  page.line();
  page.line('tamarack COMMAND --help says more. --json prints for machines.');
  page.text(
    'It ends with 0 when done, 1 when the input has problems, 2 when called wrongly, 130 when ended with Ctrl-C.',
    0,
  );
}

function printHelp(page: Page, { name, usage, summary, help }: Command): void {
  page.line(page.strong(`tamarack ${name}`));
  page.text(usage, 4);
  page.line();
  page.text(summary, 0);
  if (help.length > 0) page.line();
  for (const each of help) {
    page.line(`  ${each.option}`);
    page.text(each.help, 6);
  }
}

/**
 * Runs one command.
 * @param args the words after `tamarack`
 * @returns how the program ends: 0 done, 1 problems in the input, 2 called wrongly, 130 ended by the user
 */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const page = createPage(terminal);
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    printOverview(page);
    return 0;
  }
  const command = commands.find((known) => known.name === name);
  if (!command) {
    const known = commands.map((each) => each.name).join(', ');
    terminal.report(`tamarack: "${name}" is not a command; the commands are ${known}\n`);
    return 2;
  }
  const words = readWords(command, rest);
  if (typeof words === 'string') {
    terminal.report(`tamarack ${name}: ${words}\nusage: tamarack ${name} ${command.usage}\n`);
    return 2;
  }
  if (words.flag('help')) {
    printHelp(page, command);
    return 0;
  }
  return command.run(words, terminal);
}
