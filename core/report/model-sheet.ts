import { fieldKinds } from '../accounts/field-mapping';
import { tests } from '../expr/condition';
import type { Model } from '../model/model';
import { parts } from '../model/sheet/parts';
import { sheetColumns } from '../model/sheet/sheet-row';
import { writeModelSheet } from '../model/sheet/write-sheet';
import { criterionDefinitions } from '../scoring/criterion-definitions';
import type { Sheet, SheetColumn } from './workbook';

const widths: Readonly<Record<string, number>> = {
  part: 11,
  item: 24,
  field: 20,
  test: 15,
  value: 34,
  points: 8,
  region: 14,
  note: 52,
};

const notes: Readonly<Record<string, string>> = {
  part: 'Which kind of row this is',
  item: 'The name of the thing; its rows stand together',
  field: 'A field’s key, or a computed column such as score, layer or region',
  test: 'What is asked of the field, or which property the row sets',
  value: 'A number, a text, several texts apart by ;, a range such as 50..200, an ISO day',
  points: '0 to 1 on the lines of a criterion; any number on the bins of a scorecard',
  region: 'The regions that a rule is limited to; blank is everywhere',
};

/** Words of the column test that set a property rather than ask a question. */
const properties = ['weight', 'zero', 'unit', 'date order', 'separator', 'decimal', 'into', 'threshold'];

/** Every word that the column test may hold; a numbered line such as `percentile 50` is written by hand. */
function testWords(): readonly string[] {
  const lines = criterionDefinitions.flatMap((definition) => [
    definition.kind,
    ...definition.lines.flatMap(({ test, numbered }) => (numbered ? [] : [test])),
  ]);
  const own = parts.flatMap(({ words = [] }) => words);
  return [
    ...new Set([...tests, 'or', 'always', 'otherwise', ...fieldKinds, ...lines, ...properties, ...own]),
  ];
}

/** The sheet Model: the rows of the model, to be read and edited. */
export function modelSheet(model: Model): Sheet {
  const [, ...rows] = writeModelSheet(model);
  return {
    name: 'Model',
    role: 'input',
    columns: sheetColumns.map((header): SheetColumn => {
      const note = notes[header];
      return { header, width: widths[header] ?? 20, ...(note ? { note } : {}) };
    }),
    rows,
    freezeHeader: true,
    filter: true,
    choices: [
      { header: 'part', values: parts.map(({ name }) => name) },
      { header: 'test', values: testWords() },
    ],
  };
}
