import { problemText } from '#core';
import type { Command, Words } from '../command';
import { chooseModel } from '../input/choose-model';
import { readAccounts } from '../input/read-accounts';
import { readSaid } from '../input/read-said';
import { readSettings } from '../input/read-settings';
import { modelCsv, modelJson, writeModel } from '../output/write-model';
import { writtenKind } from '../output/write-report';
import { printMisuse, printProblems } from '../print/print-problems';
import type { ExitCode, Terminal } from '../terminal';

async function makeModel(words: Words, terminal: Terminal): Promise<ExitCode> {
  const from = words.text('from');
  if (from === undefined)
    return printMisuse(terminal, 'model needs --from ACCOUNTS, the accounts to fit it to');
  const out = words.text('out');
  if (out !== undefined && !writtenKind(out)) {
    return printMisuse(terminal, `--out takes a name that ends in .json, .csv or .xlsx, not "${out}"`);
  }
  const said = readSaid(words.texts('map'));
  if (typeof said === 'string') return printMisuse(terminal, said);
  const settings = readSettings(words);
  if (typeof settings === 'string') return printMisuse(terminal, settings);
  const json = words.flag('json');
  const accounts = await readAccounts(from, said, words.text('sheet'));
  if (!accounts.ok) return printProblems(terminal, accounts.problems, { json, source: from });
  const chosen = await chooseModel({ ...accounts.value, model: undefined }, undefined, settings, said);
  if (!chosen.ok) return printProblems(terminal, chosen.problems, { json, source: from });
  const { model } = chosen.value;
  if (out === undefined) {
    terminal.print(json ? modelJson(model) : modelCsv(model));
  } else {
    const problems = await writeModel(out, model);
    if (problems.length > 0) return printProblems(terminal, problems, { json });
    terminal.print(`Wrote ${out}: a starter model for ${from}\n`);
  }
  for (const notice of accounts.value.recognition.notices) terminal.report(`note: ${problemText(notice)}\n`);
  return 0;
}

export const modelCommand: Command = {
  name: 'model',
  usage: '--from ACCOUNTS.csv|.xlsx [--out MODEL.json|.csv|.xlsx]',
  summary: 'Writes a starter model that is fitted to the columns of these accounts, to be edited.',
  options: {
    from: { type: 'string' },
    out: { type: 'string' },
    map: { type: 'string', multiple: true },
    sheet: { type: 'string' },
    'as-of': { type: 'string' },
    seed: { type: 'string' },
    value: { type: 'string' },
  },
  help: [
    {
      option: '--out FILE',
      help: '.csv and .xlsx: the rows of the Model sheet; .json: the document; left out: the rows as csv, printed',
    },
    { option: '--json', help: 'prints the document as JSON' },
    { option: '--map field=Header', help: 'says what a column holds; may be repeated' },
    { option: '--sheet NAME', help: 'the sheet of an xlsx that holds the accounts' },
    { option: '--as-of 2026-03-31, --value FIELD, --seed N', help: 'settings of the model' },
  ],
  least: 0,
  most: 0,
  run: makeModel,
};
