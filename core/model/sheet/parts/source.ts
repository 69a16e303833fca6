import { fold } from '../../../expr/fold';
import type { ImportSource, SourceColumn } from '../../../values/import-source';
import type { Part } from '../part';
import { readChoice, readNote, refuseOthers, remember } from '../sheet-reader';
import { cellText } from '../sheet-row';

const tests = ['field', 'leave out', 'key'] as const;

/** How the files of each source are read: which field each of their columns fills, and which of them are the key. */
export const sourcePart: Part = {
  name: 'source',
  words: tests.slice(1),
  read: (items, reader) => {
    const sources: ImportSource[] = [];
    for (const { name, rows } of items) {
      const path = `sources[${sources.length}]`;
      const columns: SourceColumn[] = [];
      const key: string[] = [];
      remember(reader, `${path}.name`, rows[0], 'item');
      for (const row of rows) {
        const header = cellText(row.cells.field);
        const test = readChoice(reader, row, 'test', tests);
        if (!test) continue;
        const at = test === 'key' ? `${path}.key[${key.length}]` : `${path}.columns[${columns.length}]`;
        remember(reader, test === 'key' ? at : `${at}.header`, row, 'field');
        remember(reader, `${at}.field`, row, 'value');
        const own = row === rows[0] ? (['note'] as const) : [];
        refuseOthers(reader, row, [
          'field',
          'test',
          ...(test === 'field' ? (['value'] as const) : []),
          ...own,
        ]);
        if (test === 'key') key.push(header);
        else columns.push({ header, field: test === 'leave out' ? null : fold(cellText(row.cells.value)) });
      }
      sources.push({ name, columns, key, ...readNote(rows[0]) });
    }
    return sources.length > 0 ? { sources } : {};
  },
  write: ({ sources = [] }) =>
    sources.flatMap(({ name, columns, key, note }) =>
      [
        ...columns.map(({ header, field }) =>
          field === null
            ? { part: 'source', item: name, field: header, test: 'leave out' }
            : { part: 'source', item: name, field: header, test: 'field', value: field },
        ),
        ...key.map((header) => ({ part: 'source', item: name, field: header, test: 'key' })),
      ].map((row, at) => (at === 0 && note !== undefined ? { ...row, note } : row)),
    ),
};
