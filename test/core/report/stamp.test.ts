import { stampFormula, stampOf } from '../../../core/report/stamp';
import { exampleModel } from '../../../core/functions/example-accounts';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import type { Model } from '../../../core/model/model';
import type { Rows } from '../../../core/values/cell';
import { valueOf } from '../evidence/taught';

const model: Model = valueOf(readModelSheet(exampleModel));
const withCell = (from: unknown, to: unknown): Model =>
  valueOf(readModelSheet(exampleModel.map((row) => row.map((cell) => (cell === from ? to : cell))) as Rows));

test.each<[string, Model]>([
  ['a line', withCell(1000, 1001)],
  ['a text', withCell('Competitor', 'competitor')],
  ['a name', withCell('DACH', 'DACH and Alps')],
  ['a setting', { ...model, settings: { ...model.settings, asOf: '2026-03-31' } }],
])('another model has another stamp: %s', (_, other) => {
  expect(stampOf(other).model).not.toBe(stampOf(model).model);
});

test('the stamp says the day that is counted from, where the model has one, and the model', () => {
  expect(stampOf(model).text).toBe('made with “Example”');
  const dated = { ...model, settings: { ...model.settings, asOf: '2026-03-31' } };
  expect(stampOf(dated).text).toBe('as of 2026-03-31, made with “Example”');
});

test('a long name is cut, for a text in a formula may have 255 characters; quotes are doubled', () => {
  const text = stampOf({ ...model, name: `"${'long '.repeat(90)}` }).text;
  expect(text.length).toBe(200);
  expect(stampFormula({ text: 'by "me"', model: 'x' })).toBe(
    '="by ""me"""&IFERROR(IF(MODEL_STAMP(MODEL)="x",""," · OUT OF DATE: the model has changed since, press Refresh"),' +
      'IF(ERROR.TYPE(MODEL_STAMP(MODEL))=5,""," · OUT OF DATE: the model has changed since, press Refresh"))',
  );
});
