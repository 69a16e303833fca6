import { explainAccount } from '../explain/explain-account';
import type { Run } from '../model/run-result';
import { unknownName } from '../segments/reserved-names';
import type { Override } from '../segments/segmentation';
import type { Table } from '../values/table';
import { checkWords, settles, whyWords } from './check-words';
import { decidableFields } from './decidable-fields';
import { numbersOf, openQuestions, textsOf } from './open-questions';
import type { LikelyDuplicate, ReviewRow } from './review';
import type { ReviewAccounts } from './review-accounts';

/** What rows of reviews are made of. */
export interface RowMaker {
  readonly table: Table;
  readonly run: Run;
  readonly accounts: ReviewAccounts;
  readonly twins: ReadonlyMap<number, LikelyDuplicate>;
  readonly overrides: readonly Override[];
}

/** Makes the row of an account: its place, why it is there, what is open, and the field that would settle it. */
export function rowMaker({ table, run, accounts, twins, overrides }: RowMaker): (row: number) => ReviewRow {
  const { model } = run;
  const questionsOf = openQuestions(run);
  const value = numbersOf(run, model.settings.value);
  const [segment, region, layer] = ['segment', 'region', 'layer'].map((name) => textsOf(run, name));
  const decidable = new Set(decidableFields(model).map(({ field }) => field));
  return (row) => {
    const questions = questionsOf(row);
    const explained = explainAccount(table, model, row, { overrides });
    const unknown = explained.ok ? explained.value.unknown : [];
    const twin = twins.get(row);
    const duplicate = twin
      ? { key: accounts.keyOf(twin.withRow), name: accounts.nameOf(twin.withRow), why: twin.why }
      : null;
    const asked = questions.length > 0 ? unknown.filter(settles) : [];
    return {
      row,
      key: accounts.keyOf(row),
      name: accounts.nameOf(row),
      owner: accounts.textOf(row, 'owner'),
      value: value(row),
      segment: segment!(row) ?? unknownName,
      region: region!(row) ?? '',
      layer: layer!(row) ?? '',
      why: explained.ok ? whyWords(explained.value) : '',
      questions,
      toCheck: checkWords(questions, unknown, duplicate),
      field: asked.find((each) => decidable.has(each.value.field))?.value.field ?? null,
      duplicate: duplicate && { key: duplicate.key, name: duplicate.name },
    };
  };
}
