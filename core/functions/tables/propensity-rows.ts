import { accountFields } from '../../evidence/account-fields';
import { cardsOf, type CardCheck } from '../../evidence/cards-of';
import { binText } from '../../model/bin-text';
import { wilsonInterval } from '../../stats/wilson-interval';
import type { Cell } from '../../values/cell';
import { found, refused, type Result } from '../../values/problem';
import { worthProblems } from '../worth-unsaid';
import { figureCell } from './figure-cell';
import { readBeside, type BesideArguments } from './read-beside';

/** Won and lost with the win rate and its interval; blank where no history is given. */
function outcomeCells(won: number, lost: number, isHeld: boolean): Cell[] {
  if (!isHeld) return ['', '', '', '', ''];
  const { rate, low, high } = wilsonInterval(won, won + lost);
  return [won, lost, ...[rate, low, high].map(figureCell)];
}

/** One figure of how well a card tells; `low` and `high` are its own. */
function figureRow(card: string, from: string, name: string, rows: number, figure: Cell, ends: Cell[] = []) {
  const [low = '', high = ''] = ends;
  return [card, from, name, '', rows, '', '', '', low, high, '', figure];
}

/** What the card said of itself when it was learned. */
function learnedRows({ card }: CardCheck): Cell[][] {
  const { name, rows, won, learned, prior, auc, aucLow, aucHigh, brier } = card;
  const row = (label: string, figure: Cell, ends?: Cell[]) =>
    figureRow(name, 'as learned', label, rows, figure, ends);
  return [
    [name, 'as learned', 'won and lost', '', rows, ...outcomeCells(won, rows - won, true), '', ''],
    row('AUC, out of fold', figureCell(auc), [aucLow, aucHigh].map(figureCell)),
    row('Brier score, out of fold', figureCell(brier)),
    ...(prior === null ? [] : [row('share of buyers it is set to', prior)]),
    ...(learned === '' ? [] : [row('learned on', learned)]),
  ];
}

/** How the card does on this history, as it stands. */
function heldRows({ card, table }: CardCheck): Cell[][] {
  const { auc, rows, brier, logLoss, calibration, lift } = table;
  const row = (label: string, figure: number, ends?: Cell[]) =>
    figureRow(card.name, 'on this history', label, rows, figureCell(figure), ends);
  return [
    row('AUC', auc.auc, [auc.low, auc.high].map(figureCell)),
    row('Brier score', brier),
    row('log loss', logLoss),
    row('calibration error', calibration.error),
    row('lift of the top tenth', lift[0]?.lift ?? NaN),
  ];
}

function cardRows(check: CardCheck, accounts: number, isHeld: boolean): Cell[][] {
  const { card, table } = check;
  const { won, rows, bins } = table;
  const base = [
    ...[card.name, 'base', '', card.base, accounts],
    ...outcomeCells(won, rows - won, isHeld),
    ...['', ''],
  ];
  return [
    base,
    ...bins.map((bin): Cell[] => [
      ...[card.name, bin.characteristic, binText(bin), bin.points, bin.accounts],
      ...outcomeCells(bin.won, bin.lost, isHeld),
      ...[isHeld ? figureCell(bin.informationValue) : '', ''],
    ]),
    ...learnedRows(check),
    ...(isHeld ? heldRows(check) : []),
  ];
}

/**
 * The scorecards of the model as they stand: points of every bin and the accounts in it, how well they told when they were
 * learned, and with a history what became of the accounts in each bin and how well the card does on it.
 */
export function propensityRows(given: BesideArguments): Result<Cell[][]> {
  const { model } = given;
  const missing = (model.propensity ?? []).length > 0 ? [] : worthProblems(model, 'propensity');
  if (missing.length > 0) return refused(missing);
  const beside = readBeside(given);
  if (!beside.ok) return beside;
  const { accounts, history } = beside.value;
  const fields = accountFields(accounts, model);
  if (!fields.ok) return fields;
  const isHeld = given.history !== undefined;
  const checks = cardsOf(model, fields.value, history);
  return found(
    checks.flatMap((check) => cardRows(check, accounts.rowCount, isHeld)),
    [...beside.notices, ...fields.notices],
  );
}
