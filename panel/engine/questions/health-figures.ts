import type { Asker, DataQuality, FieldQuality, MarketEffects, Model, Problem, Result } from '#core';
import {
  checkModel,
  dataQuality,
  fieldAskers,
  fold,
  found,
  guardrailColumns,
  guardrailInput,
  marketColumns,
  marketDetail,
  refused,
} from '#core';
import { blockText, parseBlock } from '../../block';
import type { Selection } from '../../host';
import { accountTexts } from '../account-texts';
import type { Question } from '../question';
import { runDraft } from '../run-draft';
import type { OpenAccounts, Session } from '../session';
import { openAccounts } from '../session';
import type { JudgedGuardrail } from './segment-figures';
import { judge } from './segment-figures';

/** Something odd about the accounts, and the first cell that shows it. */
export interface Surprise {
  /** Where it stands is said by the cell alone. */
  readonly problem: Problem;
  readonly cell: Selection | null;
}

/** What asks for a field, or what is counted in it or cut by it. */
export interface FieldUse {
  readonly part: Asker['part'] | 'named' | 'value' | 'yardstick';
  /** The rule or criterion; empty where the part says it all. */
  readonly name: string;
}

/** How good one field is, and what needs it. */
export interface FieldHealth extends Omit<FieldQuality, 'surprises'> {
  readonly surprises: readonly Surprise[];
  readonly uses: readonly FieldUse[];
}

/** What the blanks of the fields do to the model. */
export interface HealthOfModel {
  /** Accounts that may be in a narrower layer than the one that is confirmed. */
  readonly open: number;
  /** The fields whose blanks leave them open, most accounts first. */
  readonly openFields: MarketEffects['openFields'];
  /** Whether provider and website fields alone settle the segment. */
  readonly minute: JudgedGuardrail | null;
}

/** How good the accounts' data are, and what that means to the model. */
export interface HealthFigures extends Omit<DataQuality, 'fields' | 'surprises'> {
  /** What the model needs first, of that the field with the fewest readable values first. */
  readonly fields: readonly FieldHealth[];
  /** What concerns several fields. */
  readonly surprises: readonly Surprise[];
  /** Ids that stand twice. Which accounts are likely one is the business of what compares them. */
  readonly repeatedIds: readonly Surprise[];
  /** Refused where the model has a mistake. */
  readonly model: Result<HealthOfModel>;
}

const repeatedCode = 'quality/repeated-ids';
/** Told by their own section, or by what compares accounts. */
const toldElsewhere: readonly string[] = ['quality/likely-duplicates', repeatedCode];
const minuteName = 'classifiable in a minute';

/** How well the mapped fields are filled and read, what is odd about them, and what the model makes of their blanks. */
export const healthFigures: Question<{ readonly model: Model }, HealthFigures> = async (
  session,
  { model },
  turn,
) => {
  const accounts = openAccounts(session);
  await turn(0, 'segmenting');
  const quality = dataQuality(accounts.table, model.fields);
  await turn(0.5, 'segmenting');
  const placed = surprisePlacer(accounts, model);
  const uses = usesOf(model);
  const fields = quality.fields.map((field): FieldHealth => ({
    ...field,
    surprises: field.surprises.filter(({ code }) => !toldElsewhere.includes(code)).map(placed(field.header)),
    uses: uses.get(field.field) ?? [],
  }));
  const [pairsHeader = ''] = model.fields.flatMap(({ field, header }) =>
    field === 'revenue' ? [header] : [],
  );
  return {
    rows: quality.rows,
    filled: quality.filled,
    valid: quality.valid,
    fields: fields.sort((one, other) => needOf(other) - needOf(one) || readable(one) - readable(other)),
    surprises: quality.surprises.map(placed(pairsHeader)),
    repeatedIds: quality.fields.flatMap(({ header, surprises }) =>
      surprises.filter(({ code }) => code === repeatedCode).map(placed(header)),
    ),
    model: await healthOfModel(session, model, turn),
  };
};

const needOf = ({ uses }: FieldHealth): number => (uses.length > 0 ? 1 : 0);
const readable = ({ filled, valid }: FieldHealth): number => (Number.isNaN(valid) ? 0 : filled * valid);

/** Puts a surprise at the cell under a header in which its row stands on the sheet. */
function surprisePlacer(accounts: OpenAccounts, model: Model) {
  const { sheetRowOf } = accountTexts(accounts, model);
  const { table, headers, place } = accounts;
  const left = parseBlock(place.range).column;
  return (header: string) =>
    ({ at, ...problem }: Problem): Surprise => {
      const column = headers.findIndex((each) => fold(each) === fold(header));
      if (at?.row === undefined || column < 0) return { problem, cell: null };
      const row = sheetRowOf(at.row - table.firstRow - 1);
      const range = blockText({ row, column: left + column, rowCount: 1, columnCount: 1 });
      return { problem, cell: { sheet: place.sheet, range } };
    };
}

/** What of the model needs each field; where it has a mistake, only what it says outright. */
function usesOf(model: Model): ReadonlyMap<string, readonly FieldUse[]> {
  const isSound = checkModel(model).every(({ level }) => level !== 'problem');
  const uses = new Map<string, FieldUse[]>();
  if (isSound) for (const [field, askers] of fieldAskers(model)) uses.set(field, [...askers]);
  const add = (field: string | null, use: FieldUse) => {
    if (field === null) return;
    const held = uses.get(field) ?? [];
    if (!held.some(({ part, name }) => part === use.part && name === use.name)) held.push(use);
    uses.set(field, held);
  };
  for (const { name, when } of model.named)
    for (const { field } of when.flat()) add(field, { part: 'named', name });
  add(model.settings.value, { part: 'value', name: '' });
  add(model.settings.yardstick, { part: 'yardstick', name: '' });
  return uses;
}

async function healthOfModel(
  session: Session,
  model: Model,
  turn: Parameters<typeof healthFigures>[2],
): Promise<Result<HealthOfModel>> {
  const { wanted = [], ...options } = guardrailColumns(model);
  const run = runDraft(session, model, {
    ...options,
    wanted: [...new Set([...wanted, ...marketColumns(model)])],
  });
  if (!run.ok) return refused(run.problems);
  const { open, openFields } = marketDetail(run.value).effects;
  const judged = await judge(guardrailInput(run.value), model, (name) => name === minuteName, turn);
  return found({ open, openFields, minute: judged[0] ?? null });
}
