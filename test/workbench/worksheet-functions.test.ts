import { ArrayValueObject, NumberValueObject, StringValueObject } from '@univerjs/engine-formula';
import type { BaseFunction, BaseValueObject } from '@univerjs/engine-formula';
import type { Rows } from '#core';
import type { Answer, FormulaTrouble } from '../../workbench/worksheet-functions';
import { functionClasses } from '../../workbench/worksheet-functions';

function made(call: (args: readonly (Rows | undefined)[]) => Answer) {
  const troubles: FormulaTrouble[] = [];
  const definition = { name: 'TRIED', summary: '', params: [], call };
  const [[Made, name] = []] = functionClasses([definition], (trouble) => troubles.push(trouble));
  if (!Made || name === undefined) throw new Error('no class was made');
  const instance: BaseFunction = new Made(name);
  return {
    troubles,
    calculate: (...args: BaseValueObject[]) => instance.calculate(...args) as BaseValueObject,
  };
}

const echo = (args: readonly (Rows | undefined)[]): Answer => ({ ok: true, rows: args[0] ?? [['left out']] });

describe('a worksheet function in the spreadsheet', () => {
  test('a range comes as rows and the answer spills as rows, texts as texts', () => {
    const { calculate } = made(echo);
    const block = ArrayValueObject.createByArray([
      ['Acme', 12],
      [null, true],
    ]);
    const answer = calculate(block) as ArrayValueObject;
    expect([answer.getRowCount(), answer.getColumnCount()]).toEqual([2, 2]);
    expect([0, 1].map((row) => [0, 1].map((column) => answer.get(row, column)?.getValue()))).toEqual([
      ['Acme', 12],
      ['', true],
    ]);
  });

  test('a text that looks like a day stays a text', () => {
    const answer = made(() => ({ ok: true, rows: [['1-2']] })).calculate();
    expect(answer.isString()).toBe(true);
    expect(answer.getValue()).toBe('1-2');
  });

  test('a number under a date format comes as a day, and a day goes out as one', () => {
    let received: Rows | undefined;
    const { calculate } = made((args) => {
      received = args[0];
      return echo(args);
    });
    const answer = calculate(NumberValueObject.create(45_292, 'yyyy-mm-dd'));
    expect(received).toEqual([[{ day: 45_292 }]]);
    expect([answer.getValue(), answer.getPattern()]).toEqual([45_292, 'yyyy-mm-dd']);
  });

  test('an exception becomes an error cell and a message, never a throw', () => {
    const { calculate, troubles } = made(() => {
      throw new Error('broken on purpose');
    });
    expect(calculate(StringValueObject.create('x')).isError()).toBe(true);
    expect(troubles.map(({ name, messages }) => [name, messages])).toEqual([
      ['TRIED', ['broken on purpose']],
    ]);
  });

  test('what the user got wrong becomes an error cell and its messages', () => {
    const { calculate, troubles } = made(() => ({ ok: false, messages: ['Model!E14: "x" is not a number'] }));
    expect(calculate().isError()).toBe(true);
    expect(troubles[0]?.messages).toEqual(['Model!E14: "x" is not a number']);
  });

  test('an answer takes the message away', () => {
    const { calculate, troubles } = made(echo);
    calculate();
    expect(troubles.map(({ messages }) => messages)).toEqual([[]]);
  });
});
