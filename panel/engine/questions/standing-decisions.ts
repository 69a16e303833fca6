import type { FieldKind, Model, Override, Problem } from '#core';
import { decidableFields, fold, otherRegion, segmentOrder } from '#core';
import { accountTexts, keyFields } from '../account-texts';
import type { Question } from '../question';
import type { OpenAccounts } from '../session';
import { openAccounts } from '../session';

/** A decision as it stands on the sheet, and whether it counts. */
export interface StandingDecision extends Override {
  /** The row of its sheet, from 1. */
  readonly row: number;
  /** What the account is called; null where the accounts have none of that key. */
  readonly account: string | null;
  /** How many accounts have the key: it counts for all of them. */
  readonly accounts: number;
  /** `replaced`: a later one of the same account and field counts; `conflict`: two of one day say different things. */
  readonly standing: 'counts' | 'replaced' | 'conflict';
}

/** A field that a decision may be about. */
export interface DecidableField {
  readonly field: string;
  readonly kind: FieldKind;
  /** The only values it may be given; null where any of its kind will do. */
  readonly choices: readonly string[] | null;
}

/** The decisions that stand, and what may be decided. */
export interface DecisionsSeen {
  readonly decisions: readonly StandingDecision[];
  readonly fields: readonly DecidableField[];
  /** Why the decisions cannot be used as they are. */
  readonly problems: readonly Problem[];
}

/** What people decided about single accounts. */
export const standingDecisions: Question<{ readonly model: Model }, DecisionsSeen> = (session, { model }) => {
  const accounts = openAccounts(session);
  const { overrides, runner } = accounts;
  const foundBy = accountsByKey(accounts, model);
  const run = overrides.length > 0 ? runner.run(model, { overrides, wanted: ['segment'] }) : null;
  return {
    decisions: overrides.map((override) => ({
      ...override,
      row: override.row ?? 0,
      account: foundBy(override.key)?.name ?? null,
      accounts: foundBy(override.key)?.count ?? 0,
      standing: standingOf(override, overrides),
    })),
    fields: fieldsOf(model),
    problems: run && !run.ok ? run.problems : [],
  };
};

/** Segment and region first, then what the accounts themselves say; lists cannot be decided, and keys name the account. */
function fieldsOf(model: Model): readonly DecidableField[] {
  const hasRegions = model.regions.length > 0;
  const regions = [...new Set([...model.regions.map(({ name }) => name), otherRegion])];
  return [
    { field: 'segment', kind: 'category', choices: segmentOrder(model) },
    { field: 'region', kind: 'category', choices: hasRegions ? regions : null },
    ...decidableFields(model).map((each) => ({ ...each, choices: null })),
  ];
}

function standingOf(override: Override, all: readonly Override[]): StandingDecision['standing'] {
  const same = all.filter(
    ({ key, field }) => fold(key) === fold(override.key) && fold(field) === fold(override.field),
  );
  const last = same.reduce((latest, each) => (each.when >= latest.when ? each : latest), override);
  const isDisputed = same.some((each) => each.when === last.when && fold(each.value) !== fold(last.value));
  if (override.when === last.when && isDisputed) return 'conflict';
  return override === last ? 'counts' : 'replaced';
}

/** Finds what the accounts of a key are called, the first of them, and how many they are: by id, domain or name. */
function accountsByKey(
  accounts: OpenAccounts,
  model: Model,
): (key: string) => { readonly name: string; readonly count: number } | null {
  const wanted = new Set(accounts.overrides.map(({ key }) => fold(key)));
  const found = new Map<string, { name: string; count: number }>();
  const { textOf, nameOf } = accountTexts(accounts, model);
  for (let row = 0; wanted.size > 0 && row < accounts.table.rowCount; row++) {
    const keys = new Set(keyFields.map((field) => fold(textOf(row, field))));
    for (const key of keys) {
      if (!wanted.has(key)) continue;
      const known = found.get(key) ?? { name: nameOf(row), count: 0 };
      found.set(key, { ...known, count: known.count + 1 });
    }
  }
  return (key) => found.get(fold(key)) ?? null;
}
