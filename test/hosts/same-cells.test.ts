import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseFunction,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { writeXlsx } from 'hucre/xlsx';
import type { Cell, Problem, Rows } from '#core';
import { callFunction, catalogue, problemLine } from '#core/functions';
import { catalogueFunctions } from '../../workbench/catalogue-functions';
import { functionClasses } from '../../workbench/worksheet-functions';
import { excel } from '../addin/functions-in-excel';
import { openSheets } from '../apps-script/google/open-sheets';
import { openFolder, tamarack } from '../cli/fake-terminal';
import { fixtureCalls, shown, type FixtureCall } from './fixture-calls';

const calls = fixtureCalls();

type Gives = FixtureCall['gives'];

const isBlock = (argument: Cell | Rows): argument is Rows => Array.isArray(argument);

/** Sheets hands a range over with all that is blank below it, and a file holds nothing there: both are read to the last row that holds something. */
const endsBlank = ({ args }: FixtureCall): boolean =>
  args.some((each) => isBlock(each) && each.length > 1 && each.at(-1)?.every((cell) => cell === null));

/** Excel and Sheets show so much of a sentence. */
const cut = (line: string): string => (line.length > 500 ? `${line.slice(0, 498)} …` : line);
const cutIn = (gives: Gives): Gives => ('refused' in gives ? { refused: cut(gives.refused) } : gives);

/** What a host gave otherwise than it should, call by call. */
async function differing(
  answer: (call: FixtureCall) => Gives | Promise<Gives>,
  expected: (gives: Gives) => Gives = (gives) => gives,
): Promise<readonly object[]> {
  const others: object[] = [];
  for (const call of calls) {
    const gave = await answer(call);
    const gives = expected(call.gives);
    if (JSON.stringify(gave) !== JSON.stringify(gives)) {
      others.push({ name: call.name, what: call.what, gave, gives });
    }
  }
  return others;
}

test('there are 300 calls and more, at least five of each function, most of them answered', () => {
  const counts = catalogue.map(({ name }) => calls.filter((call) => call.name === name).length);
  expect(calls.length).toBeGreaterThanOrEqual(300);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(5);
  expect(calls.filter(({ gives }) => !('refused' in gives)).length).toBeGreaterThanOrEqual(300);
  expect(calls.filter(endsBlank).length).toBeLessThan(calls.length / 40);
});

test('the core answers as it did when the calls were written down', async () => {
  const answer = ({ name, args }: FixtureCall): Gives => {
    const answered = callFunction(name, args);
    return answered.ok ? shown(answered.value) : { refused: problemLine(answered.problems) };
  };
  expect(await differing(answer)).toEqual([]);
});

test('Excel gives the same cells', async () => {
  const { call } = excel();
  const singles = new Map(
    catalogue.map(({ name, params }) => [
      name,
      Object.values(params).map(({ kind }) => kind === 'number' || kind === 'choice'),
    ]),
  );
  const answer = async ({ name, args }: FixtureCall): Promise<Gives> => {
    // A single value where Excel was told to expect a range comes as a range of one cell.
    const received = args.map((each, at) =>
      each === null || isBlock(each) || singles.get(name)?.[at] ? each : [[each]],
    );
    const given = await Promise.resolve(call(name, ...received)).catch((error: unknown) => error);
    if (Array.isArray(given)) return shown(given as Rows);
    if (typeof given !== 'object' || given === null) return shown([[given as Cell]]);
    return { refused: (given as { message: string }).message };
  };
  expect(await differing(answer, cutIn)).toEqual([]);
});

test('Google Sheets gives the same cells, from the script that is pushed', async () => {
  const sheets = openSheets([{ name: 'Accounts' }]);
  const answer = (call: FixtureCall): Gives => {
    const { name, args, gives } = call;
    if (endsBlank(call)) return gives;
    const given = args.map((each) =>
      isBlock(each) ? each.map((row) => row.map((cell) => cell ?? '')) : (each ?? ''),
    );
    while (given.at(-1) === '') given.pop();
    try {
      return shown(sheets.customFunction(name, given).cells as Rows);
    } catch (error) {
      return { refused: (error as Error).message };
    }
  };
  expect(await differing(answer, cutIn)).toEqual([]);
});

test('the workbench gives the same cells', async () => {
  const messages: string[] = [];
  const made = new Map(
    functionClasses(catalogueFunctions, (trouble) => messages.push(...trouble.messages)).map(
      ([Made, name]): [string, BaseFunction] => [name, new Made(name)],
    ),
  );
  const valueOf = (cell: Cell): BaseValueObject => {
    if (typeof cell === 'number') return NumberValueObject.create(cell);
    if (typeof cell === 'boolean') return BooleanValueObject.create(cell);
    return typeof cell === 'string' ? StringValueObject.create(cell) : NullValueObject.create();
  };
  const blockOf = (rows: Rows): BaseValueObject =>
    ArrayValueObject.create({
      calculateValueList: rows.map((row) => row.map(valueOf)),
      rowCount: rows.length,
      columnCount: rows[0]?.length ?? 0,
      unitId: '',
      sheetId: '',
      row: -1,
      column: -1,
    });
  const answer = ({ name, args }: FixtureCall): Gives => {
    messages.length = 0;
    const given = made
      .get(name)!
      .calculate(...args.map((each) => (isBlock(each) ? blockOf(each) : valueOf(each))));
    if (given instanceof ErrorValueObject) return { refused: messages.join('\n') };
    if (!(given instanceof ArrayValueObject)) return shown([[(given as BaseValueObject).getValue() as Cell]]);
    return shown(given.getArrayValue().map((row) => row.map((value) => (value?.getValue() ?? null) as Cell)));
  };
  expect(await differing(answer)).toEqual([]);
});

describe('on the command line', () => {
  const folder = openFolder();
  afterAll(() => folder.close());
  const files = new Map<Rows, string>();

  async function fileOf(rows: Rows): Promise<string> {
    const known = files.get(rows);
    if (known !== undefined) return known;
    const cells = rows.map((row) => row.map((cell) => cell as string | number | boolean | null));
    const bytes = await writeXlsx({ sheets: [{ name: 'Range', rows: cells }] });
    const path = `@${folder.file(`range-${files.size}.xlsx`, bytes)}`;
    files.set(rows, path);
    return path;
  }

  /** A word of a command is a number where it looks like one, and never a truth. */
  const isWord = (argument: Cell | Rows): boolean =>
    isBlock(argument) ||
    argument === null ||
    typeof argument === 'number' ||
    (typeof argument === 'string' && argument === argument.trim() && !/^-?[\d.]/.test(argument));

  test('tamarack call gives the same cells', async () => {
    const others = await differing(async (call) => {
      const { name, args, gives } = call;
      if (endsBlank(call) || !args.every(isWord)) return gives;
      const words = await Promise.all(
        args.map(async (each) => (isBlock(each) ? fileOf(each) : String(each ?? ''))),
      );
      const { code, printed, reported } = await tamarack('call', name, ...words, '--json');
      if (printed === '') return { refused: `${code}: ${reported}` };
      const { result, problems } = JSON.parse(printed) as { result?: Rows; problems: Problem[] };
      return result ? shown(result) : { refused: problemLine(problems) };
    });
    expect(others).toEqual([]);
    expect(calls.filter(({ args }) => args.every(isWord)).length).toBeGreaterThanOrEqual(300);
  });
});
