import {
  firmItem,
  readFirmItem,
  type CompetitorRule,
  type FirmValueRule,
} from '../../../market/top-down/firm-rules';
import { fold } from '../../../expr/fold';
import type { Part } from '../part';
import { readChoice, readNote, readNumber, readRegions, refuseOthers, remember } from '../sheet-reader';
import { cellText } from '../sheet-row';
import { joinTexts, splitTexts } from '../value-text';

const [valueTest, competitorTest] = ['value per firm', 'competitor'] as const;

/** What firms are worth by industry and size, and the fields that tell competitors: for the market seen from above. */
export const firmsPart: Part = {
  name: 'firms',
  words: [valueTest, competitorTest],
  read: (items, reader) => {
    const firmValues: FirmValueRule[] = [];
    const competitors: CompetitorRule[] = [];
    for (const { name, row } of items.flatMap(({ name, rows }) => rows.map((row) => ({ name, row })))) {
      const test = readChoice(reader, row, 'test', [valueTest, competitorTest]);
      if (test === competitorTest) {
        const path = `competitors[${competitors.length}]`;
        remember(reader, `${path}.name`, row, 'item');
        remember(reader, `${path}.field`, row, 'field');
        refuseOthers(reader, row, ['field', 'test', 'value', 'note']);
        const called = splitTexts(cellText(row.cells.value));
        const said = {
          name,
          field: fold(cellText(row.cells.field)),
          ...(called.length > 0 ? { called } : {}),
        };
        competitors.push({ ...said, ...readNote(row) });
      } else if (test) {
        refuseOthers(reader, row, ['test', 'value', 'region', 'note']);
        const value = readNumber(reader, row, 'value') ?? NaN;
        for (const place of readRegions(row) ?? [undefined]) {
          const path = `firmValues[${firmValues.length}]`;
          for (const key of ['', '.industry', '.size']) remember(reader, path + key, row, 'item');
          remember(reader, `${path}.value`, row, 'value');
          remember(reader, `${path}.place`, row, 'region');
          const said = { ...readFirmItem(name), value, ...readNote(row) };
          firmValues.push(place === undefined ? said : { ...said, place });
        }
      }
    }
    return {
      ...(firmValues.length > 0 ? { firmValues } : {}),
      ...(competitors.length > 0 ? { competitors } : {}),
    };
  },
  write: ({ firmValues = [], competitors = [] }) => [
    ...firmValues.map(({ place, value, note, ...rule }) => ({
      ...{ part: 'firms', item: firmItem(rule), test: valueTest, value },
      ...(place === undefined ? {} : { region: joinTexts([place]) }),
      ...(note === undefined ? {} : { note }),
    })),
    ...competitors.map(({ name, field, called, note }) => ({
      ...{ part: 'firms', item: name, field, test: competitorTest },
      ...(called === undefined ? {} : { value: joinTexts(called) }),
      ...(note === undefined ? {} : { note }),
    })),
  ],
};
