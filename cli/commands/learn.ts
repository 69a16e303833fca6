import { resolve } from 'node:path';
import {
  defineNotice,
  isoDay,
  learnModel,
  lessons,
  type LearnedModel,
  type Lesson,
  type Model,
  type Problem,
  type Result,
  type TierMethod,
} from '#core';
import type { Command, Words } from '../command';
import { accountOptions, sheetHelp } from '../input/account-options';
import { withoutSheet } from '../input/read-beside';
import { besideHelp, besideOptions, readSources } from '../input/read-sources';
import { learnedJson, withPlainArrays } from '../output/evidence-json';
import { writeModel } from '../output/write-model';
import { writtenKind } from '../output/write-report';
import { prepare, type Prepared, type Sources } from '../prepare';
import { printLesson } from '../print/print-lesson';
import { printMisuse, printProblems, problemJson } from '../print/print-problems';
import { createProgress } from '../progress';
import type { ExitCode, Terminal } from '../terminal';

/** What is asked of a lesson, and where the model goes. */
interface LearnRequest extends Sources {
  readonly out: string;
  readonly only: readonly Lesson[];
  readonly prior: number | null;
  readonly tiers: TierMethod | null;
}

const datedToday = defineNotice(
  'learn/as-of',
  'the model has no as-of day, so it is given that of the history, {day}',
);

function readOnly(text: string | undefined): readonly Lesson[] | string {
  if (text === undefined) return lessons;
  const words = text.split(',').map((word) => word.trim().toLowerCase());
  const unknown = words.find((word) => !lessons.some((lesson) => lesson === word));
  if (unknown !== undefined)
    return `--only takes ${lessons.join(', ')}, with commas between, not "${unknown}"`;
  return lessons.filter((lesson) => words.includes(lesson));
}

/** How tiers can be cut, by the word that is typed. */
const tierWords: ReadonlyMap<string, TierMethod> = new Map([
  ['shares', 'shares'],
  ['natural', 'natural breaks'],
  ['natural breaks', 'natural breaks'],
  ['lines', 'lines'],
]);

interface TierChoice {
  readonly tiers: TierMethod | null;
}

function readTiers(text: string | undefined, only: readonly Lesson[]): TierChoice | string {
  if (text === undefined) return { tiers: null };
  const tiers = tierWords.get(text.trim().toLowerCase());
  if (!tiers) return `--tiers takes shares, natural or lines, not "${text}"`;
  return only.includes('tiers')
    ? { tiers }
    : `--tiers ${text} would change nothing, because --only leaves the lesson tiers out`;
}

/** The share of buyers; 5, or 5 %, is more likely meant as 0.05 than as a mistake, and is asked back. */
function readPrior(text: string | undefined): number | null | string {
  if (text === undefined) return null;
  const [, digits, percent] = /^\s*(-?\d*\.?\d+)\s*(%?)\s*$/.exec(text) ?? [];
  const value = Number(digits);
  if (digits !== undefined && percent === '' && value > 0 && value < 1) return value;
  const meant = value >= 1 && value < 100 ? ` (for ${digits} % give ${value / 100})` : '';
  return `--prior takes the share of buyers, more than 0 and less than 1, not "${text}"${meant}`;
}

function readRequest(words: Words): LearnRequest | string {
  const sources = readSources(words);
  if (typeof sources === 'string') return sources;
  const out = words.text('out');
  if (out === undefined) return 'learn needs --out MODEL.xlsx, .csv or .json, where the model is written';
  if (!writtenKind(out)) return `--out takes a name that ends in .xlsx, .csv or .json, not "${out}"`;
  const read = [sources.file, ...Object.values(sources.beside)];
  if (read.some((file) => resolve(withoutSheet(file)) === resolve(out))) {
    return `--out "${out}" is a file that is learned from, which would be overwritten: give another name`;
  }
  const only = readOnly(words.text('only'));
  if (typeof only === 'string') return only;
  const prior = readPrior(words.text('prior'));
  if (typeof prior === 'string') return prior;
  const choice = readTiers(words.text('tiers'), only);
  return typeof choice === 'string' ? choice : { ...sources, out, only, prior, ...choice };
}

/** A model that learns has a day: its own, else the history's last. */
function dated({ model, history }: Prepared): {
  readonly model: Model;
  readonly notices: readonly Problem[];
} {
  const last = history?.asOf ?? null;
  if (model.settings.asOf !== null || last === null) return { model, notices: [] };
  const day = isoDay(last);
  return {
    model: { ...model, settings: { ...model.settings, asOf: day } },
    notices: [datedToday({ day })],
  };
}

function learnInto(prepared: Prepared, model: Model, request: LearnRequest): Result<LearnedModel> {
  const none = { deals: null, spend: null, effort: null, asOf: null };
  const { only, prior, tiers } = request;
  return learnModel(prepared.accounts.table, model, prepared.history ?? none, { only, prior, tiers });
}

interface Lessons {
  readonly learned: LearnedModel;
  readonly notices: readonly Problem[];
}

/** The reasons of every lesson, where none was learned. */
function reasonsOf({ learned }: Lessons): readonly Problem[] {
  if (learned.lessons.some((lesson) => lesson.learned)) return [];
  return learned.lessons.flatMap(({ lesson, problems }) =>
    problems.map((problem) => ({ ...problem, message: `${lesson}: ${problem.message}` })),
  );
}

async function writeLearned(
  request: LearnRequest,
  lessons: Lessons,
  words: Words,
  terminal: Terminal,
): Promise<ExitCode> {
  const json = words.flag('json');
  const { learned, notices } = lessons;
  const reasons = reasonsOf(lessons);
  if (reasons.length > 0) return printProblems(terminal, reasons, { json, source: request.file });
  const problems = await writeModel(request.out, learned.model);
  if (problems.length > 0) return printProblems(terminal, problems, { json });
  if (json) {
    const answer = { ...learnedJson(learned), problems: notices.map(problemJson) };
    terminal.print(`${JSON.stringify(answer, withPlainArrays, 2)}\n`);
  } else printLesson(terminal, request, lessons, words.flag('verbose'));
  return 0;
}

async function learnFromHistory(words: Words, terminal: Terminal): Promise<ExitCode> {
  const request = readRequest(words);
  if (typeof request === 'string') return printMisuse(terminal, request);
  const json = words.flag('json');
  const progress = createProgress(terminal, 0);
  const prepared = await prepare(request, progress.step);
  if ('problems' in prepared) {
    progress.end();
    const { source } = prepared;
    return printProblems(terminal, prepared.problems, { json, ...(source === undefined ? {} : { source }) });
  }
  progress.step('Learning');
  const { model, notices: ofDay } = dated(prepared);
  const learned = learnInto(prepared, model, request);
  progress.end();
  if (!learned.ok) {
    const source = request.model ?? request.file;
    return printProblems(terminal, learned.problems, { json, source });
  }
  const { accounts, notices, historyNotices } = prepared;
  const all = [
    ...accounts.notices,
    ...accounts.recognition.notices,
    ...notices,
    ...historyNotices,
    ...ofDay,
    ...learned.notices,
  ];
  return writeLearned(request, { learned: learned.value, notices: all }, words, terminal);
}

export const learnCommand: Command = {
  name: 'learn',
  usage:
    'ACCOUNTS.csv|.xlsx [--history DEALS] [--spend SPEND] [--effort EFFORT] [--model MODEL] --out MODEL.xlsx|.csv|.json',
  summary:
    'Learns from what happened: who buys, what peers spend, how long customers stay, growth, ROAD thresholds and tier lines, and writes it into a model. What the data cannot tell is said and left as it was.',
  options: {
    ...accountOptions,
    ...besideOptions,
    out: { type: 'string' },
    only: { type: 'string' },
    prior: { type: 'string' },
    tiers: { type: 'string' },
    verbose: { type: 'boolean' },
  },
  help: [
    ...besideHelp,
    {
      option: '--model MODEL',
      help: 'the model that learns, which keeps what is not learned; left out: the one in the workbook of the accounts, else a starter model',
    },
    {
      option: '--out FILE',
      help: '.csv and .xlsx: the rows of the Model sheet; .json: the document. It may be the file of --model',
    },
    {
      option: `--only ${lessons.slice(0, 2).join(',')},…`,
      help: `what is learned, of ${lessons.join(', ')}; everything when left out`,
    },
    {
      option: '--prior 0.05',
      help: 'the share of buyers in the market, where the decided deals are no fair sample of it',
    },
    {
      option: '--tiers shares|natural|lines',
      help: "cuts tiers by share of the accounts, by natural breaks of the lifetime value, or keeps the model's lines; left out: by the shares that tiers were given, and tiers without one keep their lines",
    },
    { option: '--as-of 2026-03-31', help: 'the day of the lesson; the last of the history when left out' },
    { option: '--map field=Header', help: 'says what a column of the accounts holds; may be repeated' },
    sheetHelp,
    { option: '--seed N, --value FIELD', help: 'the seed of the folds; the field that sizes are counted in' },
    { option: '--verbose', help: 'also the tables of calibration and lift' },
    { option: '--json', help: 'prints everything that was learned, with its evidence, as JSON' },
  ],
  least: 1,
  most: 1,
  run: learnFromHistory,
};
