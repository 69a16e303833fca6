import { listText } from '../segments/finding';
import type { Model } from '../model/model';
import type { Cell } from '../values/cell';
import type { Parameters, Problem, ProblemKind } from '../values/problem';
import { cellWords, changeWords, differenceWords, itemWords, rowWords } from './change-words';
import { listChange } from './list-change';
import { matchAll } from './match-all';
import { saidParts, type SaidItem, type SaidPart, type SaidRow } from './said-rows';

/** One thing that one model says and another does not, or says otherwise. */
export interface ModelChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'noted' | 'reordered';
  /** As in the columns of the Model sheet; where the order of a part's items changed, `item` is empty. */
  readonly part: string;
  readonly item: string;
  /** Empty where the whole item is concerned. */
  readonly field: string;
  readonly test: string;
  /** In words; null on the side where there is nothing. */
  readonly before: string | null;
  readonly after: string | null;
  /** The change in words, as code and parameters; `message` is its English. */
  readonly code: string;
  readonly parameters: Parameters;
  readonly message: string;
}

const wordsOf = ({ code, parameters, message }: Problem) => ({ code, parameters, message });

type Place = Pick<ModelChange, 'part' | 'item' | 'field' | 'test'>;

function changeOf(
  kind: ModelChange['kind'],
  place: Place,
  words: ProblemKind,
  said: { readonly before?: string; readonly after?: string; readonly what?: string },
): ModelChange {
  const { part, item } = place;
  const { code, parameters, message } = words({ part, item, ...said });
  return {
    kind,
    ...place,
    before: said.before ?? null,
    after: said.after ?? null,
    code,
    parameters,
    message,
  };
}

const sameKey = (one: SaidRow, other: SaidRow): boolean =>
  one.alternative === other.alternative && one.field === other.field && one.test === other.test;
/** How rows are recognised: by all that they ask, by field and test, by the field alone. */
const rowLikenesses = [
  (one: SaidRow, other: SaidRow): boolean =>
    sameKey(one, other) && one.value === other.value && one.region === other.region,
  (one: SaidRow, other: SaidRow): boolean => sameKey(one, other) && one.value === other.value,
  sameKey,
  (one: SaidRow, other: SaidRow): boolean =>
    one.alternative === other.alternative && one.field === other.field && one.field !== '',
];

const quoted = (note: Cell): string => (note === null ? 'blank' : `"${cellWords(note)}"`);

function pairChanges(place: Place, before: SaidRow, after: SaidRow): readonly ModelChange[] {
  const { what, ...said } = differenceWords(before, after);
  const words = what === '' ? changeWords.set : changeWords.changed;
  const told = changeOf('changed', place, words, what === '' ? said : { what, ...said });
  const list = listChange(before, after, { part: place.part, item: place.item });
  const notes = { before: quoted(before.note), after: quoted(after.note) };
  return [
    ...(said.before === '' && said.after === '' ? [] : [list ? { ...told, ...wordsOf(list) } : told]),
    ...(before.note === after.note ? [] : [changeOf('noted', place, changeWords.noted, notes)]),
  ];
}

function rowChanges(part: string, before: SaidItem, after: SaidItem): readonly ModelChange[] {
  const { pairs, removed, added, inOrder } = matchAll(before.rows, after.rows, rowLikenesses);
  const { item } = after;
  const placeOf = ({ field, test }: SaidRow): Place => ({ part, item, field, test });
  const whole: Place = { part, item, field: '', test: '' };
  const order = (one: SaidItem): string => listText(one.rows.map(rowWords));
  return [
    ...pairs.flatMap(([one, other]) => pairChanges(placeOf(other), one, other)),
    ...removed.map((row) =>
      changeOf('removed', placeOf(row), changeWords.rowRemoved, { before: rowWords(row) }),
    ),
    ...added.map((row) => changeOf('added', placeOf(row), changeWords.rowAdded, { after: rowWords(row) })),
    ...(inOrder
      ? []
      : [
          changeOf('reordered', whole, changeWords.rowsReordered, {
            before: order(before),
            after: order(after),
          }),
        ]),
  ];
}

function partChanges({ part, items: before }: SaidPart, after: readonly SaidItem[]): readonly ModelChange[] {
  const matched = matchAll(before, after, [(one, other) => one.item === other.item]);
  const whole = (item: string): Place => ({ part, item, field: '', test: '' });
  const order = (side: 0 | 1): string => {
    const kept = new Set(matched.pairs.map((pair) => pair[side]));
    return listText((side === 0 ? before : after).filter((each) => kept.has(each)).map(({ item }) => item));
  };
  return [
    ...matched.removed.map((each) =>
      changeOf('removed', whole(each.item), changeWords.itemRemoved, { before: itemWords(each) }),
    ),
    ...matched.added.map((each) =>
      changeOf('added', whole(each.item), changeWords.itemAdded, { after: itemWords(each) }),
    ),
    ...matched.pairs.flatMap(([one, other]) => rowChanges(part, one, other)),
    ...(matched.inOrder
      ? []
      : [
          changeOf('reordered', whole(''), changeWords.itemsReordered, {
            before: order(0),
            after: order(1),
          }),
        ]),
  ];
}

/**
 * What changed between two models, as their sheets say it: items that came or went, rows of an item that came, went or say
 * another thing, notes, and orders, since the first match wins. A renamed item is one that went and one that came.
 * @returns part by part in the order of the Model sheet; none where the two sheets are the same
 * Cost: O(rows² of the longest part).
 */
export function modelChanges(before: Model, after: Model): readonly ModelChange[] {
  const later = saidParts(after);
  return saidParts(before).flatMap((part, at) => partChanges(part, later[at]!.items));
}
