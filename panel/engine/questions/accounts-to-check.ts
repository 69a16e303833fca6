import type { Model, OpenQuestion, Result } from '#core';
import { fold, found, numbersOf, openQuestions, questionColumns, textsOf, unknownName } from '#core';
import type { AccountTexts } from '../account-texts';
import { accountTexts } from '../account-texts';
import type { Question } from '../question';
import { runDraft } from '../run-draft';
import { openAccounts } from '../session';

/** Why somebody should look at an account; the name is of a segment, a layer or an exclusion. */
export type WhyCheck = OpenQuestion;

/** An account that its owner should look at. */
export interface AccountToCheck {
  /** The row of the sheet, from 0. */
  readonly sheetRow: number;
  /** What a decision names it by; empty where it has neither id, domain nor name. */
  readonly key: string;
  readonly name: string;
  readonly owner: string;
  readonly segment: string;
  readonly region: string;
  /** In money; null where it is not known. */
  readonly value: number | null;
  readonly why: readonly WhyCheck[];
}

/** Whose accounts there are, and how many. */
export interface Owner {
  /** Empty for accounts without an owner. */
  readonly name: string;
  readonly accounts: number;
  readonly toCheck: number;
}

/** What is to be checked. */
export interface ChecksOfOwner {
  /** None where no field tells the owner; those with most to check first. */
  readonly owners: readonly Owner[];
  readonly total: number;
  /** Those worth most first. */
  readonly accounts: readonly AccountToCheck[];
}

/** The accounts of an owner that blanks leave open: without a segment, or with one, a layer or an exclusion that may be another. */
export const accountsToCheck: Question<
  {
    readonly model: Model;
    /** Null asks for the accounts of all. */
    readonly owner: string | null;
    readonly most: number;
  },
  Result<ChecksOfOwner>
> = (session, { model, owner, most }) => {
  const { value } = model.settings;
  const fields = value === null ? [] : [value];
  const run = runDraft(session, model, { wanted: questionColumns, fields });
  if (!run.ok) return run;
  const texts = accountTexts(openAccounts(session), model);
  const whyOf = openQuestions(run.value);
  const toCheck = Uint8Array.from({ length: run.value.frame.length }, (_, row) =>
    whyOf(row).length > 0 ? 1 : 0,
  );
  const hasOwner = model.fields.some(({ field }) => field === 'owner');
  const isOwn = (row: number) =>
    owner === null || !hasOwner || fold(texts.textOf(row, 'owner')) === fold(owner);
  const valueOf = numbersOf(run.value, value);
  const rows = Array.from(toCheck.keys()).filter((row) => toCheck[row] === 1 && isOwn(row));
  rows.sort((one, other) => worth(valueOf(other)) - worth(valueOf(one)) || one - other);
  const [segment, region] = [textsOf(run.value, 'segment'), textsOf(run.value, 'region')];
  return found({
    owners: hasOwner ? ownersOf(texts, toCheck) : [],
    total: rows.length,
    accounts: rows.slice(0, most).map((row) => ({
      sheetRow: texts.sheetRowOf(row),
      key: texts.keyOf(row),
      name: texts.nameOf(row),
      owner: texts.textOf(row, 'owner'),
      segment: segment(row) ?? unknownName,
      region: region(row) ?? '',
      value: valueOf(row),
      why: whyOf(row),
    })),
  });
};

/** An account whose value is not known stands after all others. */
function worth(value: number | null): number {
  return value ?? -Number.MAX_VALUE;
}

function ownersOf({ textOf }: AccountTexts, toCheck: Uint8Array): readonly Owner[] {
  const owners = new Map<string, { name: string; accounts: number; toCheck: number }>();
  toCheck.forEach((isOpen, row) => {
    const name = textOf(row, 'owner');
    const known = owners.get(fold(name)) ?? { name, accounts: 0, toCheck: 0 };
    owners.set(fold(name), known);
    known.accounts++;
    known.toCheck += isOpen;
  });
  return [...owners.values()].sort(
    (one, other) => other.toCheck - one.toCheck || (one.name < other.name ? -1 : 1),
  );
}
