import {
  defineProblem,
  found,
  modelSheet,
  problemText,
  writeModelSheet,
  type Model,
  type Problem,
  type Result,
} from '#core';
import { writeCsv, writeXlsx } from '#files';
import type { Command, Words } from '../command';
import { chooseModel } from '../input/choose-model';
import { readAccounts } from '../input/read-accounts';
import { readSaid } from '../input/read-said';
import { readSettings } from '../input/read-settings';
import { writeFile } from '../output/write-file';
import { writtenKind } from '../output/write-report';
import { printMisuse, printProblems } from '../print/print-problems';
import type { ExitCode, Terminal } from '../terminal';

const notWritten = defineProblem('not-written', '{detail}');

const jsonText = (model: Model): string => `${JSON.stringify(model, null, 2)}\n`;

async function writeModel(file: string, model: Model): Promise<readonly Problem[]> {
  const kind = writtenKind(file);
  const workbook = {
    title: model.name,
    sheets: [modelSheet(model)],
    names: [{ name: 'MODEL', sheet: 'Model' }],
  };
  const pieces: Result<Uint8Array | readonly string[]> =
    kind === 'xlsx'
      ? await writeXlsx(workbook)
      : found([kind === 'json' ? jsonText(model) : writeCsv(writeModelSheet(model))]);
  if (!pieces.ok) return pieces.problems;
  const detail = await writeFile(file, pieces.value);
  return detail === undefined ? [] : [notWritten({ detail })];
}

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
    terminal.print(json ? jsonText(model) : writeCsv(writeModelSheet(model)));
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
