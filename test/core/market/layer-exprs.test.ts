import { plainColumn } from '../frame-of';
import { isYes, layersOf, when } from './layers-of';

const layers = { TAM: when(isYes('t')), SAM: when(isYes('s')), SOM: when(isYes('o')) };
const exclusions = [
  { name: 'Competitor', when: when(isYes('c')) },
  { name: 'Embargo', when: when(isYes('e')) },
];

type Flag = boolean | null;
type Answer = readonly [string | null, string | null, string, string | null];

// By hand, from Kleene's tables: t, s, o, c, e → excluded, possible exclusion, layer, possible layer.
const cases: readonly (readonly [string, readonly Flag[], Answer])[] = [
  ['all conditions hold', [true, true, true, false, false], [null, null, 'SOM', null]],
  ['SOM fails', [true, true, false, false, false], [null, null, 'SAM', null]],
  ['SAM fails, so SOM does not count', [true, false, true, false, false], [null, null, 'TAM', null]],
  ['TAM fails, so nothing counts', [false, true, true, false, false], [null, null, 'Outside', null]],
  ['SOM is open', [true, true, null, false, false], [null, null, 'SAM', 'SOM']],
  ['SAM and SOM are open', [true, null, null, false, false], [null, null, 'TAM', 'SOM']],
  ['SAM is open and SOM fails', [true, null, false, false, false], [null, null, 'TAM', 'SAM']],
  ['SAM is open and SOM holds', [true, null, true, false, false], [null, null, 'TAM', 'SOM']],
  ['TAM is open', [null, true, true, false, false], [null, null, 'Outside', 'SOM']],
  ['TAM is open and SAM fails', [null, false, true, false, false], [null, null, 'Outside', 'TAM']],
  ['an exclusion holds', [true, true, true, true, null], ['Competitor', null, 'Outside', null]],
  ['the second exclusion holds', [true, true, true, null, true], ['Embargo', null, 'Outside', null]],
  ['both hold, the first is named', [true, true, true, true, true], ['Competitor', null, 'Outside', null]],
  ['an exclusion is open', [true, true, true, false, null], [null, 'Embargo', 'Outside', 'SOM']],
  [
    'an exclusion is open and SAM fails',
    [true, false, true, null, false],
    [null, 'Competitor', 'Outside', 'TAM'],
  ],
];

const flags = (at: number) => ({
  kind: 'flag' as const,
  values: cases.map(([, values]) => values[at] ?? null),
});
const frame = layersOf(
  { t: flags(0), s: flags(1), o: flags(2), c: flags(3), e: flags(4) },
  layers,
  exclusions,
);
const answers = ['excluded', 'possible exclusion', 'layer', 'possible layer'].map((name) =>
  plainColumn(frame.columns.get(name)),
);

test.each(cases.map(([name, , expected], row) => [name, row, expected] as const))(
  '%s',
  (_, row, expected) => {
    expect(answers.map((column) => column[row])).toEqual(expected);
  },
);

test('without any condition everybody is in SOM and nobody is excluded', () => {
  const open = layersOf({ t: flags(0) }, { TAM: [], SAM: [], SOM: [] }, []);
  expect(new Set(plainColumn(open.columns.get('layer')))).toEqual(new Set(['SOM']));
  expect(new Set(plainColumn(open.columns.get('excluded')))).toEqual(new Set([null]));
  expect(new Set(plainColumn(open.columns.get('possible layer')))).toEqual(new Set([null]));
});
