import { tamarack, type Folder } from './fake-terminal';

/** Which invented accounts: the same cells each time. */
export const sampled = ['--accounts', '300', '--seed', '5', '--today', '2026-06-30'];

/** A table of theirs as a csv file of a folder. */
export async function sampledFile(folder: Folder, table: string): Promise<string> {
  return folder.file(`${table}.csv`, (await tamarack('sample', ...sampled, '--table', table)).printed);
}
