import { found, nameHeaders, reviewAsk, summaryAsks, type Model, type Override, type Result } from '#core';
import {
  compileModel,
  countSql,
  dialects,
  heldRows,
  pickSql,
  readCounts,
  readPicked,
  rowsOfModel,
  type PickedAccounts,
  type ResultRows,
} from '#core/sql';
import type { Engine } from '../engines/engine';

/** The accounts of an engine, the model that segments them, and the decisions on single ones. */
export interface Asked {
  readonly engine: Pick<Engine, 'dialect' | 'source' | 'query' | 'hold'>;
  readonly model: Model;
  readonly overrides: readonly Override[];
}

/** What a summary is made of, and of how many accounts. */
export interface WarehouseAnswers {
  readonly cells: ReturnType<typeof readCounts>;
  readonly places: ReturnType<typeof readCounts> | null;
  readonly sample: PickedAccounts['frame'];
  readonly top: PickedAccounts;
}

function rowsOf(
  { engine, model, overrides }: Asked,
  asks: { readonly wanted: readonly string[]; readonly fields: readonly string[] },
): Result<ResultRows> {
  const dialect = dialects.get(engine.dialect);
  if (!dialect) throw new Error(`no dialect ${engine.dialect}`);
  const options = { source: engine.source, dialect, overrides, ...asks };
  const compiled = compileModel(model, options);
  return compiled.ok ? found(rowsOfModel(compiled.value, engine.source, nameHeaders(model))) : compiled;
}

/** The result, worked out once where the engine can keep it. */
async function keptOnce(
  { hold }: Pick<Engine, 'hold'>,
  rows: ResultRows,
  { cells, places, sample, top }: ReturnType<typeof summaryAsks>,
): Promise<Result<ResultRows>> {
  if (!hold) return found(rows);
  const counted = [cells, ...(places ? [places] : [])].flatMap(({ by, holding, sums }) => [
    ...by,
    ...holding,
    ...sums,
  ]);
  const whole = new Set([...counted, ...sample.columns, ...top.columns]);
  const { select, at } = heldRows(rows, whole, top.kept);
  const held = await hold(select);
  return held.ok ? found(at(held.value)) : held;
}

/**
 * Asks a warehouse what a summary shows: four statements at most, each with a small answer.
 * @param say told what is asked
 */
export async function askSummary(
  asked: Asked,
  say: (doing: string) => void,
): Promise<Result<WarehouseAnswers>> {
  const { engine, model } = asked;
  const asks = summaryAsks(model);
  const made = rowsOf(asked, asks);
  if (!made.ok) return made;
  say('Counting accounts');
  const rows = await keptOnce(engine, made.value, asks);
  if (!rows.ok) return rows;
  type Count = typeof asks.cells;
  type Pick = typeof asks.sample;
  const count = async (ask: Count) => {
    const answer = await engine.query(countSql(rows.value, ask));
    return answer.ok ? found(readCounts(rows.value, ask, answer.value)) : answer;
  };
  const pick = async (ask: Pick) => {
    const answer = await engine.query(pickSql(rows.value, ask));
    return answer.ok ? found(readPicked(rows.value, ask, answer.value)) : answer;
  };
  const cells = await count(asks.cells);
  if (!cells.ok) return cells;
  const places = asks.places ? await count(asks.places) : found(null);
  if (!places.ok) return places;
  say('Taking a sample');
  const sample = await pick(asks.sample);
  if (!sample.ok) return sample;
  say('Looking for the top accounts');
  const top = await pick(asks.top);
  if (!top.ok) return top;
  return found({
    cells: cells.value,
    places: places.value,
    sample: sample.value.frame,
    top: top.value,
  });
}

/** Asks a warehouse for whole rows of accounts, so many of each segment, by chance. */
export async function askReview(asked: Asked, most: number): Promise<Result<PickedAccounts>> {
  const { engine } = asked;
  const wanted = ['segment', 'layer', 'excluded'];
  const rows = rowsOf(asked, { wanted, fields: [] });
  if (!rows.ok) return rows;
  const ask = reviewAsk(
    engine.source.columns.map(({ name }) => name),
    most,
  );
  const answer = await engine.query(pickSql(rows.value, ask));
  return answer.ok ? found(readPicked(rows.value, ask, answer.value)) : answer;
}
