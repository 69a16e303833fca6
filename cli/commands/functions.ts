import { catalogue, functionOf, usageOf, type FunctionDefinition } from '#core/functions';
import type { Command, Words } from '../command';
import { createPage, type Page } from '../print/page';
import { printMisuse } from '../print/print-problems';
import type { ExitCode, Terminal } from '../terminal';

function functionJson({ name, summary, params, returns }: FunctionDefinition): object {
  return { name, usage: usageOf(name, params), summary, params, returns };
}

function printFunction(page: Page, { name, summary, params }: FunctionDefinition): void {
  page.line(page.strong(usageOf(name, params)));
  page.text(summary, 2);
  page.line();
  for (const [key, { help, label, optional }] of Object.entries(params)) {
    page.line(`  ${key}${optional === true ? page.dim('  may be left out') : ''}`);
    page.text(help ?? label, 6);
  }
}

function listFunctions(words: Words, terminal: Terminal): ExitCode {
  const [name] = words.positionals;
  const one = name === undefined ? undefined : functionOf(name);
  if (name !== undefined && !one)
    return printMisuse(terminal, `"${name}" is not a function; tamarack functions lists them`);
  if (words.flag('json')) {
    terminal.print(`${JSON.stringify(one ? functionJson(one) : catalogue.map(functionJson), null, 2)}\n`);
    return 0;
  }
  const page = createPage(terminal);
  if (one) {
    printFunction(page, one);
    return 0;
  }
  for (const { name: each, summary, params } of catalogue) {
    page.line(page.strong(usageOf(each, params)));
    page.text(summary, 4);
  }
  return 0;
}

export const functionsCommand: Command = {
  name: 'functions',
  usage: '[NAME]',
  summary: 'Lists the worksheet functions, or says all about one.',
  options: {},
  help: [{ option: '--json', help: 'with parameters, for machines' }],
  least: 0,
  most: 1,
  run: (words, terminal) => Promise.resolve(listFunctions(words, terminal)),
};
