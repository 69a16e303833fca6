import type { Words } from '../command';
import type { Sources } from '../prepare';
import { historyNames, type BesideFiles, type BesideName } from './read-beside';
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

/** The option that names who there is. */
export const repsOption = { reps: { type: 'string' } } as const;

/** What help says of it. */
export const repsHelp = {
  option: '--reps FILE',
  help: 'who there is: rep, role, segment, region, languages, skills, start, end, quota, OTE, ramp, attainment',
} as const;

/** The option that names how many firms there are. */
export const firmsOption = { firms: { type: 'string' } } as const;

/** What help says of it. */
export const firmsHelp = {
  option: '--firms FILE',
  help: 'firms by industry, size and place, for the market seen from above: Census SUSB or CBP, BLS QCEW, or your own',
} as const;

/**
 * What accounts, history and model are read from, by the words of a command.
 * @param names the tables beside the accounts that the command reads
 * @returns a sentence that says what is wrong with one of them
 */
export function readSources(words: Words, names: readonly BesideName[] = historyNames): Sources | string {
  const [file = ''] = words.positionals;
  const said = readSaid(words.texts('map'));
  if (typeof said === 'string') return said;
  const settings = readSettings(words);
  if (typeof settings === 'string') return settings;
  const named = names.flatMap((name) => {
    const source = words.text(name);
    return source === undefined ? [] : [[name, source] as const];
  });
  const empty = named.find(([, source]) => source.trim() === '');
  if (empty) return `--${empty[0]} takes a file, such as ${empty[0]}.csv`;
  const beside: BesideFiles = Object.fromEntries(named);
  return { file, sheet: words.text('sheet'), model: words.text('model'), names, beside, said, settings };
}
