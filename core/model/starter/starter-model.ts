import type { FieldMapping } from '../../accounts/field';
import { recognise } from '../../accounts/recognise';
import type { Grade } from '../../scoring/criterion';
import { found, refused, type Result } from '../../values/problem';
import type { Table } from '../../values/table';
import { checkModel } from '../check-model';
import { isTakenName } from '../kind-of';
import { MODEL_VERSION, type Model } from '../model';
import { columnOf, run } from '../run';
import { lookAtAccounts, type AccountsSeen } from './accounts-seen';
import { starterCriteria } from './starter-criteria';
import { starterCurrency } from './starter-currency';
import { starterExclusions, starterLayers, starterRegions } from './starter-market';
import { starterSegments } from './starter-segments';

const RULE_OF_THUMB = 'a rule of thumb, not a law';

const grades: readonly Grade[] = [
  { name: 'A', from: 85, note: RULE_OF_THUMB },
  { name: 'B', from: 70, note: RULE_OF_THUMB },
  { name: 'C', from: 50, note: RULE_OF_THUMB },
  { name: 'D', from: 0, note: 'all others with a score' },
];

/** Scores that may begin SOM, best first, and the share of the accounts that must reach it. */
const fitLines = [80, 70, 60, 50, 40];
const LEAST_FIT = 0.2;

/** A field whose name a run computes itself keeps its header's word with CRM before it. */
function freeNames(fields: readonly FieldMapping[]): readonly FieldMapping[] {
  return fields.map((mapping) =>
    isTakenName(mapping.field) ? { ...mapping, field: `crm ${mapping.field}` } : mapping,
  );
}

/** The first of these fields that holds numbers in at least a fifth of the accounts. */
function firstFilled(seen: AccountsSeen, keys: readonly string[]): string | null {
  const numeric = (key: string) => seen.kindOf(key) === 'number' || seen.kindOf(key) === 'money';
  const filled = (key: string) => seen.numbers(key).length >= Math.max(1, seen.rowCount / 5);
  return keys.find((key) => numeric(key) && filled(key)) ?? null;
}

/** The highest line that one in five accounts' scores reach; null where there are no scores. */
function fitLine(seen: AccountsSeen, model: Model): number | null {
  if (model.criteria.length === 0) return null;
  const done = run(seen.table, model, { wanted: ['score'] });
  const column = done.ok ? columnOf(done.value.frame, 'score') : undefined;
  if (column?.kind !== 'number') return null;
  const reached = (line: number) => column.values.reduce((sum, score) => sum + Number(score >= line), 0);
  return fitLines.find((line) => reached(line) >= LEAST_FIT * seen.rowCount) ?? fitLines.at(-1) ?? null;
}

function settingsOf(
  seen: AccountsSeen,
  fields: readonly FieldMapping[],
  accounts: number,
): Model['settings'] {
  const value = firstFilled(seen, ['potential', 'revenue', 'current spend', 'employees']);
  const yardstick = firstFilled(seen, ['employees', 'revenue', 'current spend']);
  const { currency, why } = starterCurrency(seen, fields);
  const better = 'what sizes are counted in; a potential or a contract value is better';
  return {
    asOf: null,
    seed: 1,
    currency,
    value,
    yardstick,
    notes: {
      name: `fitted to ${accounts} accounts`,
      currency: why,
      ...(value === null || value === 'potential' ? {} : { value: better }),
      ...(yardstick === null ? {} : { yardstick: 'what segment lines cut' }),
    },
  };
}

/**
 * A model fitted to the columns of an export: recognised fields, criteria for those that are there with the usual
 * weights, percentile cuts learned from the accounts, what customers stand out in where at least 20 are known, segment
 * lines at round numbers, regions by country. Everything in it is a start to be edited, and its notes say where each
 * figure comes from. Of more than 20,000 accounts, so many spread evenly are looked at.
 * @param mapped the fields, where they are known; left out, they are recognised
 * @returns the model, or why the table is no list of accounts
 */
export function starterModel(table: Table, mapped?: readonly FieldMapping[]): Result<Model> {
  const recognition = recognise(table);
  if (!mapped && !recognition.accountsVerdict.accounts) return refused(recognition.accountsVerdict.problems);
  const fields = freeNames(mapped ?? recognition.fields);
  const seen = lookAtAccounts(table, fields);
  const settings = settingsOf(seen, fields, table.rowCount);
  const criteria = starterCriteria(seen, settings.yardstick);
  const draft: Model = {
    version: MODEL_VERSION,
    name: 'Starter model',
    settings,
    fields,
    computed: [],
    exclusions: starterExclusions(seen),
    layers: { TAM: [], SAM: [], SOM: [] },
    criteria,
    grades: criteria.length > 0 ? grades : [],
    regions: starterRegions(seen),
    named: [],
    ...starterSegments(seen, settings.yardstick),
    merges: [],
    guardrails: [],
  };
  const layers = starterLayers(seen, settings.yardstick, fitLine(seen, draft));
  const model: Model = { ...draft, layers };
  const problems = checkModel(model).filter(({ level }) => level === 'problem');
  return problems.length > 0 ? refused(problems) : found(model, recognition.notices);
}
