import type { FieldQuality } from '../accounts/data-quality';
import { chartColours } from './colours';
import type { Report } from './report';
import type { Cell } from '../values/cell';
import { problemText } from '../values/problem';
import type { Sheet } from './workbook';

function fieldRow({ field, header, kind, source, filled, valid, distinct, surprises }: FieldQuality): Cell[] {
  const findings = surprises.map(problemText).join('; ');
  return [
    field,
    header,
    kind,
    source,
    filled,
    Number.isNaN(valid) ? null : valid,
    distinct,
    findings || null,
  ];
}

/** The sheet Data quality: how each mapped column is filled, how much of it can be read, and what is odd about it. */
export function qualitySheet({ quality }: Report): Sheet {
  const whole = quality.surprises.map(problemText).join('; ');
  const all: Cell[] = ['all fields', null, null, null, quality.filled, quality.valid, null, whole || null];
  return {
    name: 'Data quality',
    role: 'output',
    columns: [
      { header: 'Field', width: 18 },
      { header: 'Header', width: 22 },
      { header: 'Kind', width: 10 },
      {
        header: 'Source',
        width: 11,
        note: 'Who can know it: a data vendor, the website, or only a conversation',
      },
      { header: 'Filled', format: 'percent', note: 'Share of the accounts with a value' },
      { header: 'Valid', format: 'percent', note: 'Share of the values that can be read as the kind' },
      { header: 'Distinct', format: 'integer', note: 'Different values, without regard to case' },
      { header: 'Findings', width: 90 },
    ],
    rows: [...quality.fields.map(fieldRow), all],
    freezeHeader: true,
    filter: true,
    highlights: [{ kind: 'data bar', header: 'Filled', colour: chartColours.accounts }],
  };
}
