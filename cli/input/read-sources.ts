import type { Words } from '../command';
import type { Sources } from '../prepare';
import { besideNames, type BesideFiles } from './read-beside';
import { readSaid } from './read-said';
import { readSettings } from './read-settings';

/** The options that name tables beside the accounts. */
export const besideOptions = {
  history: { type: 'string' },
  spend: { type: 'string' },
  effort: { type: 'string' },
  products: { type: 'string' },
} as const;

/** What help says of them. */
export const besideHelp = [
  {
    option: '--history FILE',
    help: 'deals (opportunities): account, stage or won and lost, amount, created, closed, type, product, owner; a csv, or a workbook as BOOK.xlsx or BOOK.xlsx#Sheet',
  },
  {
    option: '--spend FILE, --effort FILE',
    help: 'spend by account and period; what was done for accounts or segments: leads, activity, marketing spend, headcount',
  },
  {
    option: '--products FILE',
    help: 'the products there are, so that misspelt ones are pointed out',
  },
] as const;

/**
 * What accounts, history and model are read from, by the words of a command.
 * @returns a sentence that says what is wrong with one of them
 */
export function readSources(words: Words): Sources | string {
  const [file = ''] = words.positionals;
  const said = readSaid(words.texts('map'));
  if (typeof said === 'string') return said;
  const settings = readSettings(words);
  if (typeof settings === 'string') return settings;
  const named = besideNames.flatMap((name) => {
    const source = words.text(name);
    return source === undefined ? [] : [[name, source] as const];
  });
  const empty = named.find(([, source]) => source.trim() === '');
  if (empty) return `--${empty[0]} takes a file, such as ${empty[0]}.csv`;
  const beside: BesideFiles = Object.fromEntries(named);
  return { file, sheet: words.text('sheet'), model: words.text('model'), beside, said, settings };
}
