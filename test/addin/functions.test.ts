import { catalogue } from '#core/functions';
import type { Rows } from '../../core/values/cell';
import { answerBytes } from '../../addin/functions/answer-bytes';
import { rangePlace, type RangePlace } from '../../addin/functions/hidden-blanks';
import { excel } from './functions-in-excel';
import { examplesInExcel, handedOver } from './examples-in-excel';
import { exampleAccounts, exampleModel } from '../../core/functions/example-accounts';

describe('the examples of every function, called as Excel calls it', () => {
  const { functions, call } = excel();
  test.each(examplesInExcel())('%s', (_, name, args, gives) => {
    expect(call(name, ...args.map((each) => handedOver(each, null)))).toEqual(gives);
    expect(call(`TAMARACK_${name}`, ...args.map((each) => handedOver(each, '')))).toEqual(gives);
  });

  test('every function stands under its name and its alias', () => {
    const names = catalogue.map(({ name }) => name);
    expect([...functions.keys()].sort()).toEqual(
      [...names, ...names.map((name) => `TAMARACK_${name}`)].sort(),
    );
  });
});

describe('what is wrong is said under the error', () => {
  const { call } = excel();
  const cases: [string, string, unknown[], unknown][] = [
    [
      'a model that was left out is #VALUE! with the formula that is right',
      'SEGMENT',
      [exampleAccounts, null, null, null],
      { code: '#VALUE!', message: 'add MODEL as the second argument: =SEGMENT(Accounts[#All], MODEL)' },
    ],
    [
      'a name that Excel does not know is no model',
      'SEGMENT',
      [exampleAccounts, [[{ code: '#NAME?' }]], null, null],
      {
        code: '#VALUE!',
        message: 'model: "#NAME?" is not a model; give the range MODEL, or the text "starter"',
      },
    ],
    [
      'an argument that is #N/A makes the answer #N/A',
      'SEGMENT',
      [exampleAccounts, exampleModel, null, [[{ type: 'Error', basicType: 'Error', basicValue: '#N/A' }]]],
      { code: '#N/A', message: 'overrides is #N/A' },
    ],
    [
      'what Excel tells of the call may stand before the last parameters, when it remembers an older function',
      'SEGMENT',
      [exampleAccounts, null, { functionName: 'SEGMENT' }],
      { code: '#VALUE!', message: 'add MODEL as the second argument: =SEGMENT(Accounts[#All], MODEL)' },
    ],
  ];

  test.each(cases)('%s', (_, name, received, gives) => {
    expect(call(name, ...received)).toEqual(gives);
  });

  test('many problems are one line that fits below an error', () => {
    const spoilt = exampleModel.map((row, at) =>
      at === 0 ? row : [row[0], ...row.slice(1).map(() => 'x'.repeat(90))],
    );
    const { code, message } = call('SEGMENT', exampleAccounts, spoilt) as { code: string; message: string };
    expect([code, message.length <= 500, message.endsWith(' …')]).toEqual(['#VALUE!', true, true]);
  });

  test('a fault of ours is #N/A, as the user has nothing to mend', () => {
    const broken = (): never => {
      throw new Error('broken on purpose');
    };
    const message = 'Tamarack could not answer, which is a fault of its own: broken on purpose';
    expect(excel({}, broken).call('GINI', [[1]])).toEqual({ code: '#N/A', message });
  });
});

describe('an answer that Excel on the web would refuse without a word', () => {
  const many = [exampleAccounts[0]!, ...Array.from({ length: 3000 }, () => exampleAccounts[1]!)];

  test('is refused with what to do instead', () => {
    const { call } = excel({ mostBytes: () => 0.1 * 1024 ** 2 });
    expect(call('SEGMENT_TABLE', many, exampleModel, null, null, null)).toEqual({
      code: '#VALUE!',
      message: expect.stringMatching(
        /^the answer has about 0\.\d MB, and Excel on the web takes 0\.1: pass only the columns that the model uses, or use Segment accounts$/,
      ),
    });
    expect(call('SEGMENT', many, exampleModel, null, null)).toHaveLength(3001);
  });

  test.each([
    [[['a', 1, true]], '"a",1,true,'],
    [
      [
        ['ü', ''],
        [-1.5, 'x'],
      ],
      '"\u00fc","",-1.5,"x",',
    ],
  ])('is told by its bytes: %j', (cells, text) => {
    expect(answerBytes(cells)).toBe(Buffer.byteLength(text));
  });
});

describe('a desktop that hands blank cells over as 0', () => {
  const zeros = (rows: Rows) => rows.map((row) => row.map((cell) => cell ?? 0));
  const empties = (rows: Rows) => rows.map((row) => row.map((cell) => cell ?? ''));
  const told = {
    functionName: 'SEGMENT',
    parameterAddresses: ['Accounts!A1:G5', "'My Model'!A1:H40", '', ''],
  };
  const args = [exampleAccounts, zeros(exampleModel), null, null];
  const right = excel().call('SEGMENT', exampleAccounts, exampleModel, null, null);

  test('the model is read again, where it stands, and the answer is that of its blanks', async () => {
    const places: RangePlace[] = [];
    const { functions } = excel({
      readRange: (place) => {
        places.push(place);
        return Promise.resolve(empties(exampleModel));
      },
    });
    await expect(functions.get('SEGMENT')?.(...args, told)).resolves.toEqual(right);
    expect(places).toEqual([{ sheet: 'My Model', range: 'A1:H40' }]);
  });

  test('accounts are read as they come: a field of which 0 is no value is not touched by it', () => {
    const { call } = excel();
    expect(call('SEGMENT_TABLE', zeros(exampleAccounts), exampleModel, null, null, null)).toEqual(
      call('SEGMENT_TABLE', exampleAccounts, exampleModel, null, null, null),
    );
  });

  test('a 0 that is cleared changes the answer, though the cells come as before', async () => {
    let model = exampleModel;
    const { functions } = excel({ readRange: () => Promise.resolve(empties(model)) });
    await expect(functions.get('ICP_SCORE')?.(...args, told)).resolves.toHaveLength(5);
    model = exampleModel.map((row) =>
      row[0] === 'grade' && row[4] === 0 ? row.map((cell, at) => (at === 4 ? null : cell)) : row,
    );
    await expect(functions.get('ICP_SCORE')?.(...args, told)).rejects.toMatchObject({ code: '#VALUE!' });
  });

  test('a model that cannot be read again is said to be so', async () => {
    const { functions } = excel({ readRange: () => Promise.reject(new Error('a cell is being edited')) });
    await expect(functions.get('SEGMENT')?.(...args, told)).rejects.toMatchObject({
      code: '#N/A',
      message: 'blank cells came as 0 and could not be read again: a cell is being edited',
    });
  });

  test('a model with its blanks, and one that stands nowhere, are taken as they come', () => {
    const { functions } = excel();
    expect(functions.get('SEGMENT')?.(exampleAccounts, exampleModel, null, null, told)).toEqual(right);
    expect(() => functions.get('SEGMENT')?.(...args, { functionName: 'SEGMENT' })).toThrow();
  });

  test.each([
    ['Model!A1:H90', { sheet: 'Model', range: 'A1:H90' }],
    ["'My Model'!$A$1:$H$90", { sheet: 'My Model', range: '$A$1:$H$90' }],
    ["'O''Brien'!A:H", { sheet: "O'Brien", range: 'A:H' }],
    ['[Other.xlsx]Model!A1', null],
    ["'[Other.xlsx]My Model'!A1", null],
    ['', null],
    ['A1:B2', null],
    [undefined, null],
  ])('an argument that stands at %s', (address, place) => {
    expect(rangePlace(address)).toEqual(place);
  });
});
