import { callFunction, catalogue } from '#core/functions';
import type { Argument } from '../../core/functions/read-arguments';
import type { Cell } from '../../core/values/cell';
import { associateFunctions } from '../../addin/functions/associate-functions';
import { exampleAccounts, exampleModel } from '../../core/functions/example-accounts';

type Called = (...received: unknown[]) => unknown;

/** What stands in for Excel: it keeps what is associated, and its errors carry what Excel would show. */
function excel() {
  const functions = new Map<string, Called>();
  class ExcelError {
    constructor(
      readonly code: string,
      readonly message = '',
    ) {}
  }
  const runtime = {
    associate: (id: string, called: Called) => void functions.set(id, called),
    Error: ExcelError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  associateFunctions(runtime, catalogue, callFunction);
  const call = (name: string, ...received: unknown[]): unknown => {
    try {
      return functions.get(name)?.(...received, { functionName: name });
    } catch (error) {
      if (error instanceof ExcelError) return { code: error.code, message: error.message };
      throw error;
    }
  };
  return { functions, call };
}

/** A cell as it lies in Excel and comes back from it: days as serial numbers, blanks as they are asked for. */
const inExcel = (blank: unknown) => (cell: Cell) =>
  cell === null ? blank : typeof cell === 'object' ? cell.day : cell;

/** An argument as Excel hands it over: ranges and single values, what is left out as null. */
function handedOver(argument: Argument, blank: unknown): unknown {
  if (!Array.isArray(argument)) return argument === undefined ? null : inExcel(null)(argument as Cell);
  return JSON.parse(JSON.stringify((argument as Cell[][]).map((row) => row.map(inExcel(blank)))));
}

describe('the examples of every function, called as Excel calls it', () => {
  const { functions, call } = excel();
  const cases = catalogue.flatMap(({ name, params, returns, examples }) =>
    examples.map((example, at) => {
      const count = Object.keys(params).length;
      const args = Array.from({ length: count }, (_, place) => example.args[place]);
      const cell = inExcel('');
      const gives = Array.isArray(example.gives)
        ? (example.gives as Cell[][]).map((row) => row.map(cell))
        : returns.shape === 'cell'
          ? cell(example.gives as Cell)
          : [[cell(example.gives as Cell)]];
      return [`${name} ${at + 1}`, name, args, gives] as const;
    }),
  );

  test.each(cases)('%s', (_, name, args, gives) => {
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
    const functions = new Map<string, Called>();
    const runtime = {
      associate: (id: string, called: Called) => void functions.set(id, called),
      Error: class {
        constructor(
          readonly code: string,
          readonly message?: string,
        ) {}
      },
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    };
    associateFunctions(runtime, catalogue, () => {
      throw new Error('broken on purpose');
    });
    const message = 'Tamarack could not answer, which is a fault of its own: broken on purpose';
    expect(() => functions.get('GINI')?.([[1]])).toThrow(expect.objectContaining({ code: '#N/A', message }));
  });
});
