import type { FieldMapping } from '../../accounts/field';
import { recognise } from '../../accounts/recognise';
import type { Rule } from '../../expr/condition';
import { fold } from '../../expr/fold';
import type { Layers } from '../../market/layers';
import type { Grade } from '../../scoring/criterion';
import { found, refused, type Result } from '../../values/problem';
import type { Table } from '../../values/table';
import { checkModel } from '../check-model';
import { computedColumns } from '../kind-of';
import { MODEL_VERSION, type Model } from '../model';
import { lookAtAccounts, type AccountsSeen } from './accounts-seen';
import { roundLine } from './round-line';
import { leading, starterCriteria } from './starter-criteria';
import { worldRegions } from './world-regions';

const grades: readonly Grade[] = [
  { name: 'A', from: 85, note: 'a rule of thumb, not a law' },
  { name: 'B', from: 70 },
  { name: 'C', from: 50 },
  { name: 'D', from: 0 },
];

/** Words in the CRM's own type column that say: not to be sold to. */
const notToBeSoldTo =
  /competitor|partner|reseller|vendor|supplier|distributor|investor|analyst|press|internal|test/i;

/** A field whose name a run computes itself keeps its header's word with CRM before it. */
function freeNames(fields: readonly FieldMapping[]): readonly FieldMapping[] {
  return fields.map((mapping) =>
    computedColumns.has(mapping.field) && mapping.field !== 'region'
      ? { ...mapping, field: `crm ${mapping.field}` }
      : mapping,
  );
}

function exclusionsOf(seen: AccountsSeen): readonly Rule[] {
  const values = seen
    .frequencies('type')
    .map(({ value }) => value)
    .filter((value) => notToBeSoldTo.test(value));
  if (values.length === 0) return [];
  const when = [[{ field: 'type', test: 'in' as const, value: values }]];
  return [{ name: 'Not a buyer', when, note: 'partners, competitors and the like by the CRM’s own type' }];
}

function layersOf(seen: AccountsSeen, fields: readonly FieldMapping[], scored: boolean): Layers {
  const country = fields.some(({ field, kind }) => field === 'country' && kind === 'category');
  const served = country ? leading(seen.frequencies('country'), 0.8, 20) : [];
  return {
    TAM: [],
    SAM: served.length > 0 ? [[{ field: 'country', test: 'in', value: served }]] : [],
    SOM: scored ? [[{ field: 'score', test: 'at least', value: 50 }]] : [],
    notes: {
      TAM: 'every account that no exclusion takes out',
      ...(served.length > 0
        ? { SAM: 'where four in five of these accounts are; put in where you sell' }
        : {}),
      ...(scored ? { SOM: 'grade C or better' } : {}),
    },
  };
}

function regionsOf(seen: AccountsSeen, fields: readonly FieldMapping[]): readonly Rule[] {
  const kinds = new Map(fields.map(({ field, kind }) => [field, kind]));
  if (kinds.has('region') || kinds.get('country') !== 'category') return [];
  const present = seen.frequencies('country').map(({ value }) => value);
  return worldRegions.flatMap(({ name, countries }) => {
    const known = new Set(countries.map(fold));
    const value = present.filter((country) => known.has(fold(country)));
    return value.length > 0 ? [{ name, when: [[{ field: 'country', test: 'in' as const, value }]] }] : [];
  });
}

function segmentsOf(seen: AccountsSeen, yardstick: string | null): Pick<Model, 'segments' | 'rest'> {
  if (yardstick === null) return { segments: [], rest: 'All accounts' };
  const upper = roundLine(seen.quantile(yardstick, 0.85));
  const half = roundLine(seen.quantile(yardstick, 0.5));
  const lines = [
    { name: 'Enterprise', from: upper, note: `a round line that about one account in seven reaches` },
    { name: 'Mid-Market', from: half < upper ? half : upper / 5, note: 'a round line near the middle' },
  ];
  return {
    segments: lines.map(({ name, from, note }) => ({
      name,
      when: [[{ field: yardstick, test: 'at least' as const, value: from }]],
      note,
    })),
    rest: 'SMB',
  };
}

/** The first of these fields that holds numbers in at least a fifth of the accounts. */
function firstFilled(
  seen: AccountsSeen,
  fields: readonly FieldMapping[],
  keys: readonly string[],
): string | null {
  const numeric = new Set(
    fields.filter(({ kind }) => kind === 'number' || kind === 'money').map(({ field }) => field),
  );
  const filled = (key: string) => seen.numbers(key).length >= Math.max(1, seen.rowCount / 5);
  return keys.find((key) => numeric.has(key) && filled(key)) ?? null;
}

/**
 * A model fitted to the columns of an export: recognised fields, criteria for those that are there with the usual
 * weights, percentile cuts learned from the accounts, segment lines at round numbers, regions by country. Everything
 * in it is a start to be edited, and its notes say where each figure comes from.
 * @returns the model, or why the table is no list of accounts
 */
export function starterModel(table: Table, mapped?: readonly FieldMapping[]): Result<Model> {
  const recognition = recognise(table);
  if (!mapped && !recognition.accountsVerdict.accounts) return refused(recognition.accountsVerdict.problems);
  const fields = freeNames(mapped ?? recognition.fields);
  const seen = lookAtAccounts(table, fields);
  const yardstick = firstFilled(seen, fields, ['employees', 'revenue', 'current spend']);
  const value = firstFilled(seen, fields, ['potential', 'revenue', 'current spend', 'employees']);
  const criteria = starterCriteria(seen, fields, yardstick);
  const model: Model = {
    version: MODEL_VERSION,
    name: 'Starter model',
    settings: {
      asOf: null,
      seed: 1,
      currency: 'USD',
      value,
      yardstick,
      notes: {
        name: `fitted to ${table.rowCount} accounts`,
        ...(value === null
          ? {}
          : { value: 'what sizes are counted in; a potential or contract value is better' }),
      },
    },
    fields,
    computed: [],
    exclusions: exclusionsOf(seen),
    layers: layersOf(seen, fields, criteria.length > 0),
    criteria,
    grades: criteria.length > 0 ? grades : [],
    regions: regionsOf(seen, fields),
    named: [],
    ...segmentsOf(seen, yardstick),
    merges: [],
    guardrails: [],
  };
  const problems = checkModel(model).filter(({ level }) => level === 'problem');
  return problems.length > 0 ? refused(problems) : found(model, recognition.notices);
}
