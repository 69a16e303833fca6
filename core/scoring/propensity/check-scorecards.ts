import { fold } from '../../expr/fold';
import type { FieldKind, KindOf } from '../../values/field-kind';
import { defineProblem, type Problem } from '../../values/problem';
import { cardNames, type Bin, type Characteristic, type Scorecard } from '../scorecard';

const cardUnknown = defineProblem('card-unknown', '"{value}" is not a card; the cards are {cards}');
const cardTwice = defineProblem('card-twice', 'the card "{value}" stands twice');
const cardMissing = defineProblem('card-missing', 'there is no card "{value}" for this characteristic');
const notNumber = defineProblem('card-number', '{part} is a number, and "{value}" is not');
const share = defineProblem('card-share', '{part} is from 0 to 1, and {value} is not: 12 % is written 0.12');
const prior = defineProblem(
  'card-prior',
  'the share of buyers is more than 0 and less than 1, and {value} is not: 12 % is written 0.12',
);
const count = defineProblem('card-count', '{part} is a whole number of 0 or more, and {value} is not');
const wonMore = defineProblem('card-won', '{won} won of {rows} cannot be');
const fieldUnknown = defineProblem('characteristic-field', 'there is no field "{field}"');
const fieldKind = defineProblem(
  'characteristic-field-kind',
  '"{field}" is a {kind} field, which no scorecard can ask; use a number, money, category, list or flag field',
);
const noBins = defineProblem('characteristic-bins', 'the characteristic "{name}" has no bins');
const nameTwice = defineProblem(
  'characteristic-twice',
  'the characteristic "{name}" stands twice in the card "{card}"',
);
const testMisfit = defineProblem(
  'bin-test',
  'the bin "{test}" does not fit the {kind} field {field}; use {fitting}',
);
const numberMissing = defineProblem('bin-number', 'the bin "from" needs a number, and "{value}" is not one');
const textMissing = defineProblem('bin-text', 'the bin "{test}" needs one or more texts');
const valueSurplus = defineProblem(
  'bin-value',
  'the bin "{test}" takes no value, so "{value}" has no meaning here',
);
const binTwice = defineProblem('bin-twice', '"{value}" stands in two bins, and only one of them can hold');
const points = defineProblem('bin-points', 'points are a number, and "{value}" is not');

const fitting: Readonly<Partial<Record<FieldKind, readonly Bin['test'][]>>> = {
  number: ['from', 'is blank', 'otherwise'],
  money: ['from', 'is blank', 'otherwise'],
  category: ['in', 'is blank', 'otherwise'],
  list: ['contains any', 'is blank', 'otherwise'],
  flag: ['is yes', 'is no', 'is blank', 'otherwise'],
};

const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const shown = (value: unknown): string =>
  value === null ? '' : Array.isArray(value) ? value.join('; ') : String(value);

function checkCard(card: Scorecard, path: string): Problem[] {
  const at = (part: string) => ({ path: `${path}.${part}` });
  const isShare = (value: number): boolean => value >= 0 && value <= 1;
  const shares = (['auc', 'aucLow', 'aucHigh', 'brier'] as const).flatMap((part) =>
    isShare(card[part]) ? [] : [share({ part, value: card[part] }, at(part))],
  );
  const counts = (['rows', 'won'] as const).flatMap((part) =>
    Number.isInteger(card[part]) && card[part] >= 0 ? [] : [count({ part, value: card[part] }, at(part))],
  );
  return [
    ...((cardNames as readonly string[]).includes(card.name)
      ? []
      : [cardUnknown({ value: card.name, cards: cardNames.join(', ') }, at('name'))]),
    ...(isNumber(card.base) ? [] : [notNumber({ part: 'the base', value: shown(card.base) }, at('base'))]),
    ...(card.prior === null || (card.prior > 0 && card.prior < 1)
      ? []
      : [prior({ value: card.prior }, at('prior'))]),
    ...shares,
    ...counts,
    ...(card.won > card.rows ? [wonMore({ won: card.won, rows: card.rows }, at('won'))] : []),
  ];
}

function checkBinValue({ test, value }: Bin, path: string): Problem[] {
  const at = { path: `${path}.value` };
  if (test === 'from') return isNumber(value) ? [] : [numberMissing({ value: shown(value) }, at)];
  if (test === 'in' || test === 'contains any') {
    const texts = Array.isArray(value) ? (value as readonly string[]) : [];
    return texts.some((text) => fold(text) !== '') ? [] : [textMissing({ test }, at)];
  }
  return value === null ? [] : [valueSurplus({ test, value: shown(value) }, at)];
}

/** What a bin and no other of its characteristic may say. */
function claimsOf({ test, value }: Bin): readonly string[] {
  if (test === 'from') return [`from ${shown(value)}`];
  return Array.isArray(value) ? [...new Set((value as readonly string[]).map(fold))] : [test];
}

function checkBins({ bins, field }: Characteristic, kind: FieldKind | undefined, path: string): Problem[] {
  const claimed = new Set<string>();
  const tests = kind ? fitting[kind] : undefined;
  return bins.flatMap((bin, index) => {
    const place = `${path}.bins[${index}]`;
    const fits = !kind || !tests || tests.includes(bin.test);
    const misfit = fits
      ? []
      : [
          testMisfit(
            { test: bin.test, kind: kind ?? '', field, fitting: (tests ?? []).join(', ') },
            { path: `${place}.test` },
          ),
        ];
    const twice = claimsOf(bin).filter((claim) => claimed.has(claim));
    claimsOf(bin).forEach((claim) => claimed.add(claim));
    return [
      ...misfit,
      ...checkBinValue(bin, place),
      ...twice.map((value) => binTwice({ value }, { path: `${place}.value` })),
      ...(isNumber(bin.points) ? [] : [points({ value: shown(bin.points) }, { path: `${place}.points` })]),
    ];
  });
}

function checkCharacteristic(
  characteristic: Characteristic,
  cards: ReadonlySet<string>,
  kindOf: KindOf,
  path: string,
): Problem[] {
  const { name, card, field, bins } = characteristic;
  const kind = kindOf(field);
  const known = (cardNames as readonly string[]).includes(card);
  return [
    ...(known ? [] : [cardUnknown({ value: card, cards: cardNames.join(', ') }, { path: `${path}.card` })]),
    ...(!known || cards.has(card) ? [] : [cardMissing({ value: card }, { path: `${path}.card` })]),
    ...(kind ? [] : [fieldUnknown({ field }, { path: `${path}.field` })]),
    ...(kind && !fitting[kind] ? [fieldKind({ field, kind }, { path: `${path}.field` })] : []),
    ...(bins.length > 0 ? [] : [noBins({ name }, { path: `${path}.bins` })]),
    ...checkBins(characteristic, kind, path),
  ];
}

/** The places of a list that say again what one before them says. */
function repeated<Entry>(list: readonly Entry[], keyOf: (entry: Entry) => string): readonly number[] {
  const seen = new Set<string>();
  return list.flatMap((entry, at) => {
    const key = keyOf(entry);
    if (seen.has(key)) return [at];
    seen.add(key);
    return [];
  });
}

/**
 * Every problem of the scorecards and their characteristics, all at once: unknown cards, fields and tests, two bins of
 * one value, shares outside 0 to 1, what is no number.
 *
 * @param cards - part `propensity` of the model
 * @param characteristics - of all cards
 * @param kindOf - the kinds of the fields
 * @returns problems with paths within the model (`propensity[0].prior`, `characteristics[2].bins[1].value`)
 */
export function checkScorecards(
  cards: readonly Scorecard[],
  characteristics: readonly Characteristic[],
  kindOf: KindOf,
): readonly Problem[] {
  const names = new Set<string>(cards.map(({ name }) => name));
  const key = ({ card, name }: Characteristic): string => `${card}: ${fold(name)}`;
  return [
    ...cards.flatMap((card, index) => checkCard(card, `propensity[${index}]`)),
    ...repeated(cards, ({ name }) => name).map((at) =>
      cardTwice({ value: cards[at]!.name }, { path: `propensity[${at}].name` }),
    ),
    ...characteristics.flatMap((one, index) =>
      checkCharacteristic(one, names, kindOf, `characteristics[${index}]`),
    ),
    ...repeated(characteristics, key).map((at) =>
      nameTwice(
        { name: characteristics[at]!.name, card: characteristics[at]!.card },
        { path: `characteristics[${at}].name` },
      ),
    ),
  ];
}
