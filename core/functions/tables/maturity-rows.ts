import { maturityColumns, maturityFacts } from '../../maturity/maturity-facts';
import { maturityOf } from '../../maturity/maturity-of';
import type { Model } from '../../model/model';
import { run } from '../../model/run';
import { ownColumnAt } from '../../report/own-columns';
import type { Cell } from '../../values/cell';
import { found, type Result } from '../../values/problem';
import { cellAt, type Table } from '../../values/table';
import { figureCell } from './figure-cell';
import { readBeside } from './read-beside';

/** What `MATURITY` is given. */
export interface MaturityArguments {
  readonly accounts: Table;
  readonly model: Model;
  readonly history?: Table;
}

/** The segments that an earlier run wrote into the block of accounts; null where it has none. */
function writtenIn(accounts: Table): readonly Cell[] | null {
  const at = ownColumnAt(accounts.headers, 'segment');
  return at < 0 ? null : Array.from({ length: accounts.rowCount }, (_, row) => cellAt(accounts, row, at));
}

/** The rows of `MATURITY`: every test of every stage, lowest first. */
export function maturityRows(given: MaturityArguments): Result<Cell[][]> {
  const { model } = given;
  const read = readBeside(given);
  if (!read.ok) return read;
  const done = run(read.value.accounts, model, maturityColumns(model));
  if (!done.ok) return done;
  const facts = maturityFacts(done.value, {
    written: writtenIn(given.accounts),
    history: given.history !== undefined || (model.propensity ?? []).length > 0,
  });
  const { stages } = maturityOf(model, facts);
  return found(
    stages.flatMap(({ name, reached, findings }): Cell[][] => {
      const stage: Cell[] = [name, reached ? 'yes' : 'no'];
      if (findings.length === 0) return [[...stage, '', '', '', '', '', '']];
      return findings.map(({ name: test, verdict, figure, threshold, message, advice }) => [
        ...[...stage, test, verdict, figureCell(figure), threshold, message, advice],
      ]);
    }),
    [...read.notices, ...done.notices],
  );
}
