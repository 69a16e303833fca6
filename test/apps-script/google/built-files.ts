import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { builtFolder } from '../fresh-build';

/** The project as it is pushed: its one script and its pages. */
export interface Project {
  readonly code: string;
  /** By name without the ending, as HtmlService knows them. */
  readonly pages: ReadonlyMap<string, string>;
}

let read: Project | null = null;

/** @returns What the build made; it throws where that is older than its source. */
export function builtProject(): Project {
  if (read) return read;
  const folder = builtFolder();
  read = {
    code: readFileSync(join(folder, 'Code.js'), 'utf8'),
    pages: new Map(
      readdirSync(folder)
        .filter((file) => extname(file) === '.html')
        .map((file) => [file.slice(0, -'.html'.length), readFileSync(join(folder, file), 'utf8')]),
    ),
  };
  return read;
}
