import { defineProblem, problemText, type Model, type Problem } from '#core';
import type { Command, Words } from '../command';
import { readModelFile } from '../input/read-model-file';
import { createPage } from '../print/page';
import { problemJson } from '../print/print-problems';
import type { ExitCode, Terminal } from '../terminal';

const nameTwice = defineProblem('model-name-twice', 'the name "{name}" is also that of the model in {file}');

interface Checked {
  readonly file: string;
  readonly model: Model | null;
  readonly problems: readonly Problem[];
  readonly notices: readonly Problem[];
}

async function checkFile(file: string): Promise<Checked> {
  const read = await readModelFile(file);
  return read.ok
    ? { file, model: read.value, problems: [], notices: read.notices }
    : { file, model: null, problems: read.problems, notices: [] };
}

/** Scenarios are told apart by their names, so two models may not share one. */
function withSharedNames(checked: readonly Checked[]): readonly Checked[] {
  return checked.map((each, index) => {
    const other = checked.slice(0, index).find(({ model }) => model && model.name === each.model?.name);
    if (!other || !each.model) return each;
    return { ...each, problems: [...each.problems, nameTwice({ name: each.model.name, file: other.file })] };
  });
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

function soundness(model: Model): string {
  const criteria = model.criteria.length === 1 ? '1 criterion' : `${model.criteria.length} criteria`;
  const parts = [count(model.fields.length, 'field'), criteria, count(model.segments.length + 1, 'segment')];
  return `the model "${model.name}" is sound: ${parts.join(', ')}`;
}

async function checkModels(words: Words, terminal: Terminal): Promise<ExitCode> {
  const read = await Promise.all(words.positionals.map(checkFile));
  const checked = withSharedNames(read);
  const failed = checked.some(({ problems }) => problems.length > 0);
  if (words.flag('json')) {
    const models = checked.map(({ file, model, problems, notices }) => ({
      file,
      name: model?.name ?? null,
      problems: [...problems, ...notices].map(problemJson),
    }));
    terminal.print(
      `${JSON.stringify({ models, problems: models.flatMap(({ problems }) => problems) }, null, 2)}\n`,
    );
    return failed ? 1 : 0;
  }
  const page = createPage(terminal);
  for (const { file, model, problems, notices } of checked) {
    for (const problem of problems) {
      const text = problemText(problem);
      terminal.report(`${text.includes(file) ? text : `${file}: ${text}`}\n`);
    }
    if (problems.length > 0) terminal.report(`${file}: ${count(problems.length, 'problem')}\n`);
    else if (model) page.text(`${file}: ${soundness(model)}`, 0);
    for (const notice of notices) page.text(`${file}: note: ${problemText(notice)}`, 0);
  }
  return failed ? 1 : 0;
}

export const checkCommand: Command = {
  name: 'check',
  usage: 'MODEL.json|.csv|.xlsx…',
  summary: 'Checks models: every mistake at once, each with its cell or path.',
  options: {},
  help: [{ option: '--json', help: 'prints the problems as JSON' }],
  least: 1,
  most: Infinity,
  run: checkModels,
};
