import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { found, refused, type Result } from '#core';
import { cutOff, type Job } from './engine';
import { complaintProblem, missingProblem, type Program } from './run-program';
import { sparkProgram } from './spark-program';

export type SparkAnswer = Readonly<Record<string, unknown>>;

/** A session of Spark that stays open for the questions of one job. */
export interface SparkSession {
  ask(question: SparkAnswer, doing: string): Promise<Result<SparkAnswer>>;
  close(): Promise<void>;
}

const POLL_EVERY = 50;
/** What Spark gets to call its work off and to tidy up, before it is ended. */
const PATIENCE = 20_000;
const LAST_WORDS = 3000;
const TELL_EVERY = 500;
const LONGEST_COMPLAINT = 50_000;

/** spark-submit of the Spark that SPARK_HOME names, else the one on the path. */
export function sparkSubmit(): Program {
  const home = process.env['SPARK_HOME'];
  return {
    engine: 'Spark',
    program: home ? join(home, 'bin', 'spark-submit') : 'spark-submit',
    install:
      'install Apache Spark with its Python part (spark.apache.org/downloads, or pip install pyspark) and Java, and let SPARK_HOME name its folder',
    check: 'spark-submit --version',
    meanings: [
      [
        /JAVA_HOME|java: (?:command )?not found|Unable to locate a Java/i,
        'Java is missing: install it, or let JAVA_HOME name it',
      ],
      [
        /Could not parse Master URL|Master must/i,
        'the master is written wrongly: --master local[2], spark://HOST:7077 or yarn',
      ],
      [/All masters are unresponsive|Connection refused/i, 'the master cannot be reached'],
      [/No space left on device/i, 'a disk is full'],
      [/TABLE_OR_VIEW_NOT_FOUND|Path does not exist|PATH_NOT_FOUND/i, 'what is to be read is not there'],
      [/MALFORMED_RECORD|MALFORMED_CSV/i, 'a row of the csv file has not as many cells as its header'],
      [/OutOfMemoryError/i, 'memory does not suffice: --conf spark.executor.memory=4g'],
    ],
  };
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

function readJson(path: string): SparkAnswer | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as SparkAnswer) : undefined;
}

function progressIn(folder: string): string {
  const told = readJson(join(folder, 'progress.json'));
  return told ? `, ${String(told['done'])} of ${String(told['tasks'])} tasks` : '';
}

/** spark-submit while it runs. */
interface Submitted {
  isOver(): boolean;
  /** Everything that it said, for the case that it fails. */
  said(): string;
  /** Why it could not be started at all. */
  failure(): NodeJS.ErrnoException | undefined;
  end(how: NodeJS.Signals): void;
  readonly over: Promise<void>;
}

function submit(program: string, args: readonly string[]): Submitted {
  const child = spawn(program, args, {
    shell: false,
    windowsHide: true,
    detached: process.platform !== 'win32',
    env: { ...process.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let failure: NodeJS.ErrnoException | undefined;
  let isOver = false;
  const hear = (piece: Buffer): void =>
    void (said = (said + piece.toString('utf8')).slice(-LONGEST_COMPLAINT));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const over = new Promise<void>((resolve) => {
    const end = (): void => {
      isOver = true;
      resolve();
    };
    child.on('close', end);
    child.on('error', (error) => {
      failure = error;
      end();
    });
  });
  return {
    isOver: () => isOver,
    said: () => said,
    failure: () => failure,
    over,
    end(how) {
      const { pid } = child;
      if (pid === undefined || isOver) return;
      try {
        if (process.platform === 'win32') child.kill(how);
        else process.kill(-pid, how);
      } catch {
        // It has ended between the question and the deed.
      }
    },
  };
}

/** Waits until something is done or Spark has ended, within a time. */
async function within(milliseconds: number, { isOver }: Submitted, isDone: () => boolean): Promise<void> {
  const start = performance.now();
  while (!isDone() && !isOver() && performance.now() - start < milliseconds) await pause(POLL_EVERY);
}

/** What came of a question that got no answer. */
function unanswered(of: Program, submitted: Submitted): Result<never> {
  const failure = submitted.failure();
  if (failure === undefined) return refused([complaintProblem(of, submitted.said())]);
  if (failure.code !== 'ENOENT' && failure.code !== 'EACCES') throw failure;
  return refused([missingProblem(of)]);
}

/** Starts Spark by spark-submit with a list of arguments, in a folder of its own for questions and answers. */
export function startSpark({ options, signal, say }: Job): SparkSession {
  const folder = mkdtempSync(join(tmpdir(), 'tamarack-spark-'));
  const program = join(folder, 'tamarack.py');
  writeFileSync(program, sparkProgram);
  const of = sparkSubmit();
  const submitted = submit(of.program, [
    ...(options.master === undefined ? [] : ['--master', options.master]),
    '--name',
    'tamarack',
    ...options.conf.flatMap((each) => ['--conf', each]),
    program,
    folder,
    String(process.pid),
  ]);
  let number = 0;

  async function ask(question: SparkAnswer, doing: string): Promise<Result<SparkAnswer>> {
    const asked = join(folder, `question-${number}.json`);
    const answered = join(folder, `answer-${number}.json`);
    const isStarting = number === 0;
    number += 1;
    rmSync(join(folder, 'progress.json'), { force: true });
    writeFileSync(`${asked}.unfinished`, JSON.stringify(question));
    renameSync(`${asked}.unfinished`, asked);
    const isAnswered = (): boolean => existsSync(answered);
    say(doing);
    while (!isAnswered() && !submitted.isOver() && !signal.aborted) {
      await within(TELL_EVERY, submitted, () => isAnswered() || signal.aborted);
      say(doing + progressIn(folder));
    }
    if (signal.aborted && !isAnswered()) {
      writeFileSync(join(folder, 'cancel'), '');
      if (!isStarting) await within(PATIENCE, submitted, isAnswered);
    }
    const answer = readJson(answered);
    // What was done before the word came is done.
    if (answer?.['error'] === undefined && answer) return found(answer);
    if (signal.aborted) return refused([cutOff()]);
    return answer ? refused([complaintProblem(of, String(answer['error']))]) : unanswered(of, submitted);
  }

  return {
    ask,
    async close() {
      writeFileSync(join(folder, 'end'), '');
      await within(signal.aborted ? LAST_WORDS : PATIENCE, submitted, () => false);
      submitted.end('SIGTERM');
      await within(LAST_WORDS, submitted, () => false);
      submitted.end('SIGKILL');
      await submitted.over;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
