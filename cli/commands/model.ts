import { defineNotice, problemText, startingCoverage, type Model, type Problem } from '#core';
import type { Command, Words } from '../command';
import { accountOptions, sheetHelp } from '../input/account-options';
import { chooseModel } from '../input/choose-model';
import { readAccounts, type FileAccounts } from '../input/read-accounts';
import { readBeside } from '../input/read-beside';
import { readRepsBeside } from '../input/read-reps-beside';
import { readSaid } from '../input/read-said';
import { readSettings } from '../input/read-settings';
import { repsHelp, repsOption } from '../input/read-sources';
import { modelCsv, modelJson, writeModel } from '../output/write-model';
import { writtenKind } from '../output/write-report';
import { printMisuse, printProblems } from '../print/print-problems';
import type { ExitCode, Terminal } from '../terminal';

const noDay = defineNotice(
  'model/no-day',
  'the model has no as-of day, so its calendar has no kick-off and a plan no year; --as-of {day} plans as of today',
);

/** A model with what a plan of coverage starts from, and what should be known of the reps that it was taken from. */
interface Covered {
  readonly model: Model;
  readonly notices: readonly Problem[];
}

/** The model with roles, touches, motions, balance and calendar where it lacks them; as it is where nobody asked for them. */
async function withCoverage(
  words: Words,
  from: string,
  accounts: FileAccounts,
  model: Model,
): Promise<Covered | readonly Problem[]> {
  if (!words.flag('coverage')) return { model, notices: [] };
  const file = words.text('reps');
  const beside = await readBeside(file === undefined ? {} : { reps: file }, from, accounts, ['reps']);
  if (!beside.ok) return beside.problems;
  const reps = readRepsBeside(beside.value);
  if (!reps.ok) return reps.problems;
  const notices = [...beside.notices, ...reps.notices];
  return { model: startingCoverage(model, reps.value ?? []), notices };
}

/** What is wrong with the words, in a sentence. */
function misuseOf(words: Words): string | undefined {
  const out = words.text('out');
  if (words.text('from') === undefined) return 'model needs --from ACCOUNTS, the accounts to fit it to';
  if (out !== undefined && !writtenKind(out))
    return `--out takes a name that ends in .json, .csv or .xlsx, not "${out}"`;
  const idle = (['reps', 'model'] as const).find((name) => words.text(name) !== undefined);
  if (idle !== undefined && !words.flag('coverage'))
    return `--${idle} is for --coverage, which adds to a model what a plan of coverage starts from`;
  return undefined;
}

async function makeModel(words: Words, terminal: Terminal): Promise<ExitCode> {
  const misuse = misuseOf(words);
  if (misuse !== undefined) return printMisuse(terminal, misuse);
  const from = words.text('from') ?? '';
  const out = words.text('out');
  const said = readSaid(words.texts('map'));
  if (typeof said === 'string') return printMisuse(terminal, said);
  const settings = readSettings(words);
  if (typeof settings === 'string') return printMisuse(terminal, settings);
  const json = words.flag('json');
  const accounts = await readAccounts(from, said, words.text('sheet'));
  if (!accounts.ok) return printProblems(terminal, accounts.problems, { json, source: from });
  const own = words.text('model');
  const chosen = await chooseModel({ ...accounts.value, model: undefined }, own, settings, said);
  if (!chosen.ok) return printProblems(terminal, chosen.problems, { json, source: own ?? from });
  const covered = await withCoverage(words, from, accounts.value, chosen.value.model);
  if (!('model' in covered)) return printProblems(terminal, covered, { json });
  const { model } = covered;
  if (out === undefined) {
    terminal.print(json ? modelJson(model) : modelCsv(model));
  } else {
    const problems = await writeModel(out, model);
    if (problems.length > 0) return printProblems(terminal, problems, { json });
    const what = own === undefined ? `a starter model for ${from}` : `the model ${own}`;
    terminal.print(`Wrote ${out}: ${what}${words.flag('coverage') ? ', with a start for coverage' : ''}\n`);
  }
  const today = terminal.today();
  if (words.flag('coverage') && model.settings.asOf === null)
    terminal.report(`note: ${problemText(noDay({ day: today }))}\n`);
  for (const notice of [...accounts.value.recognition.notices, ...covered.notices])
    terminal.report(`note: ${problemText(notice)}\n`);
  return 0;
}

export const modelCommand: Command = {
  name: 'model',
  usage: '--from ACCOUNTS.csv|.xlsx [--coverage [--reps REPS] [--model MODEL]] [--out MODEL.json|.csv|.xlsx]',
  summary: 'Writes a starter model that is fitted to the columns of these accounts, to be edited.',
  options: {
    ...accountOptions,
    from: { type: 'string' },
    out: { type: 'string' },
    coverage: { type: 'boolean' },
    ...repsOption,
  },
  help: [
    {
      option: '--out FILE',
      help: '.csv and .xlsx: the rows of the Model sheet; .json: the document; left out: the rows as csv, printed',
    },
    {
      option: '--coverage',
      help: 'adds what a plan of coverage starts from: roles, touches, motions, balance, calendar, each a rule of thumb',
    },
    { ...repsHelp, help: `${repsHelp.help}; for --coverage, whose quotas and costs are their medians` },
    { option: '--model MODEL', help: 'the model that --coverage adds to; left out: a starter model' },
    { option: '--json', help: 'prints the document as JSON' },
    { option: '--map field=Header', help: 'says what a column holds; may be repeated' },
    sheetHelp,
    { option: '--as-of 2026-03-31, --value FIELD, --seed N', help: 'settings of the model' },
  ],
  least: 0,
  most: 0,
  run: makeModel,
};
