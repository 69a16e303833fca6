import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { defineProblem, found, refused, type Result } from '#core';
import type { InputFile } from './input-files';

/** The result of one file of the input. */
export interface DonePart {
  readonly input: string;
  readonly size: number;
  readonly changed: number;
  /** The name of the result in the folder of parts. */
  readonly part: string;
  readonly rows: number;
}

/** What is done of a job, kept beside its output until all is. */
export interface UnfinishedWork {
  readonly folder: string;
  /** Where the results of the files stand. */
  readonly parts: string;
  /** What stands of earlier work, by the path of the file. */
  readonly done: ReadonlyMap<string, DonePart>;
  add(part: DonePart): Promise<void>;
  /** Takes everything away, or all but what is done where the work may be taken up again. */
  close(keepsDone: boolean): Promise<void>;
}

const busy = defineProblem(
  'warehouse/busy',
  'another run (process {process}) writes "{out}"; wait for it, or end it',
);

/** The hidden folder beside an output, in which a run works. */
export const workFolder = (out: string): string => join(dirname(out), `.${basename(out)}.tamarack`);

interface Kept {
  readonly key: string;
  readonly parts: readonly DonePart[];
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Takes the folder for this process; another one that still runs keeps it. */
async function takeFolder(folder: string, out: string): Promise<Result<null>> {
  const path = join(folder, 'process');
  const made = await mkdir(folder, { recursive: true });
  const holder = Number(await readFile(path, 'utf8').catch(() => ''));
  if (holder > 0 && holder !== process.pid && isAlive(holder))
    return refused([busy({ out, process: holder })]);
  try {
    await writeFile(path, String(process.pid));
  } catch (error) {
    // A disk that is full takes an empty file and no more.
    await rm(made ?? path, { recursive: true, force: true });
    throw error;
  }
  return found(null);
}

async function keptWork(folder: string, key: string): Promise<readonly DonePart[]> {
  try {
    const kept = JSON.parse(await readFile(join(folder, 'done.json'), 'utf8')) as Kept;
    return kept.key === key ? kept.parts : [];
  } catch {
    // What cannot be read was not written to its end: nothing is lost but time.
    return [];
  }
}

/** Makes sure that what was written has reached the disk before it is counted as done. */
async function settle(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync();
  await file.close();
}

/**
 * Opens the folder in which a job works. What an earlier run of the same model on the same files has done is taken up where
 * that is wanted, and is gone where not.
 * @param key the same for the same model, decisions, columns and kind of output
 */
export async function openWork(
  out: string,
  key: string,
  files: readonly InputFile[],
  resume: boolean,
): Promise<Result<UnfinishedWork>> {
  const folder = workFolder(out);
  const parts = join(folder, 'parts');
  const taken = await takeFolder(folder, out);
  if (!taken.ok) return taken;
  const kept = resume ? await keptWork(folder, key) : [];
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Map<string, DonePart>();
  for (const each of kept) {
    const file = byPath.get(each.input);
    const isSame = file?.size === each.size && file.changed === each.changed;
    if (isSame && (await stat(join(parts, each.part)).catch(() => undefined))) done.set(each.input, each);
  }
  if (done.size === 0) await rm(parts, { recursive: true, force: true });
  await mkdir(parts, { recursive: true });
  const list = join(folder, 'done.json');
  return found({
    folder,
    parts,
    done,
    async add(part) {
      await settle(join(parts, part.part));
      done.set(part.input, part);
      const content: Kept = { key, parts: [...done.values()] };
      await writeFile(`${list}.unfinished`, JSON.stringify(content));
      await rename(`${list}.unfinished`, list);
    },
    async close(keepsDone) {
      if (!keepsDone || done.size === 0) return rm(folder, { recursive: true, force: true });
      const rest = ['process', 'spill', 'whole', 'done.json.unfinished'].map((name) => join(folder, name));
      await Promise.all(rest.map((path) => rm(path, { recursive: true, force: true })));
    },
  });
}
