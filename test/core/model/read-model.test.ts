import { exampleModel } from '../../../core/functions/example-accounts';
import { readModel } from '../../../core/model/read-model';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { problemText } from '../../../core/values/problem';

const example = (): Record<string, unknown> => {
  const read = readModelSheet(exampleModel);
  return JSON.parse(JSON.stringify(read.ok ? read.value : null)) as Record<string, unknown>;
};

/** The example document with the value at a path replaced; undefined takes the key out. */
function withValue(path: string, value: unknown): unknown {
  const document = example();
  const keys = path.split('.');
  const last = keys.pop()!;
  let place: Record<string, unknown> = document;
  for (const key of keys) place = place[key] as Record<string, unknown>;
  if (value === undefined) delete place[last];
  else Object.defineProperty(place, last, { value, enumerable: true, configurable: true, writable: true });
  return document;
}

const told = (document: unknown) => {
  const read = readModel(document);
  return read.ok ? [] : read.problems.map(problemText);
};

test.each([
  [null],
  [undefined],
  [[]],
  [7],
  ['model'],
  [{}],
  [{ version: '1' }],
  [Object.create({ version: 1 })],
])('%j is no model, and is told so', (document) => {
  expect(told(document)).toEqual(['version: this is not a model: it has no version number']);
});

test.each([
  ['name', undefined, 'name: a text is missing here'],
  ['fields', {}, 'fields: a group of keys stands where a list should'],
  ['fields', null, 'fields: null stands where a list should'],
  ['settings', [], 'settings: a list stands where a group of keys should'],
  ['settings.seed', 'dice', 'settings.seed: the text "dice" stands where a number should'],
  ['settings.seed', Infinity, 'settings.seed: the number Infinity stands where a number should'],
  [
    'fields.0.kind',
    'digits',
    'fields[0].kind: "digits" is none of number, money, category, list, flag, date, id',
  ],
  [
    'segments.0.when.0.0.test',
    7,
    'segments[0].when[0][0].test: "7" is none of is, is not, in, not in, at least, at most, more than, less than, between, contains any, contains all, contains none, starts with, is blank, is known, is yes, is no',
  ],
  [
    'segments.0.when.0.0.value',
    {},
    'segments[0].when[0][0].value: a group of keys stands where a number, a text, several of them or null should',
  ],
  [
    'retention',
    [{ name: 'all', method: 'rate', rate: 0.9 }],
    'retention[0].method: "rate" is none of sBG, constant, curve',
  ],
  ['retention', [{ name: 'all', rate: 0.9 }], 'retention[0].method: a text is missing here'],
  ['stages', 'Won', 'stages: the text "Won" stands where a list should'],
  ['settings.asOf', 46000, 'settings.asOf: the number 46000 stands where a text or null should'],
  ['tiers', [{ name: 'Gold', from: 'much' }], 'tiers[0].from: the text "much" stands where a number should'],
  ['segments.0.colour', 'red', 'segments[0].colour: "colour" has no meaning here; take it out'],
  ['__proto__', { admin: true }, '__proto__: "__proto__" has no meaning here; take it out'],
  ['segments.0.__proto__', 1, 'segments[0].__proto__: "__proto__" has no meaning here; take it out'],
  [
    'segments.0.when.0.0.constructor',
    1,
    'segments[0].when[0][0].constructor: "constructor" has no meaning here; take it out',
  ],
  [
    'exclusions.0.regions',
    ['DACH'],
    'exclusions[0].regions: this rule holds everywhere, so "DACH" has no meaning here; ask for the country or the state instead',
  ],
  ['exclusions.0.name', ' ', 'exclusions[0].name: a name is missing here'],
  ['layers.SOM.0.0.value', [1, 2, 3], 'layers.SOM[0][0].value: "1,2,3" is not a number'],
  [
    'layers.SOM.0.0',
    { field: 'employees', test: 'is blank', value: 5 },
    'layers.SOM[0][0].value: "is blank" takes no value, so "5" has no meaning here',
  ],
  [
    'layers.SOM.0.0',
    { field: 'employees', test: 'between', value: [1, 2, 3] },
    'layers.SOM[0][0].value: "1; 2; 3" is not a range; write the two ends as 50..200',
  ],
  [
    'layers.SAM.0.0.value',
    ['Germany', ' '],
    'layers.SAM[0][0].value: one of the texts is blank; to ask for blanks write the test is blank',
  ],
  [
    'version',
    3,
    'version: this model is of version 3, made by a newer Tamarack; this one reads up to version 1, so it is shown but not changed',
  ],
])('%s as %j is refused with its path', (path, value, expected) => {
  expect(told(withValue(path, value))).toEqual([expected]);
});

test('every wrong place is told at once', () => {
  const document = withValue('settings.seed', 'dice') as { name?: string; rest: unknown };
  delete document.name;
  document.rest = 4;
  expect(told(document)).toHaveLength(3);
});

test.each([
  ['texts lose their outer blanks', 'name', ' Mine ', { name: 'Mine' }],
  [
    'a blank note is no note',
    'segments.0.note',
    ' ',
    { segments: [expect.not.objectContaining({ note: '' }), expect.anything()] },
  ],
  [
    'one text where several may stand is a list of one',
    'layers.SAM.0.0.value',
    'Germany',
    { layers: { SAM: [[{ value: ['Germany'] }]] } },
  ],
  [
    'a number in words of a number field is a number',
    'segments.0.when.0.0.value',
    '1000',
    { segments: [{ when: [[{ value: 1000 }]] }, {}] },
  ],
  [
    'an alternative without conditions always holds',
    'segments.1.when',
    [[]],
    { segments: [{}, { when: [] }] },
  ],
  [
    'the note of the first condition is the rule’s',
    'segments.0.when.0.0.note',
    'why',
    { segments: [{ note: 'why' }, {}] },
  ],
  [
    'keys of fields are compared without case',
    'segments.0.when.0.0.field',
    ' EMPLOYEES',
    { segments: [{ when: [[{ field: 'employees' }]] }, {}] },
  ],
])('%s', (_, path, value, expected) => {
  expect(readModel(withValue(path, value))).toMatchObject({ ok: true, value: expected });
});

test('an older document goes through every step from its version on, in order', () => {
  const step = (from: number) => ({
    from,
    migrate: (document: unknown) => {
      const { trail, ...rest } = document as { trail: string; name: string };
      return from === 0
        ? { ...rest, version: 1, name: `${trail}0` }
        : { ...rest, version: from + 1, trail: `${trail}${from}` };
    },
  });
  const old = { ...example(), version: -2, trail: '' };
  const read = readModel(old, [step(0), step(-1), step(-3), step(-2), step(1)]);
  expect(read).toMatchObject({ ok: true, value: { name: '-2-10', version: 1 } });
});
