import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTables } from '#files';
import { openDuckDb, type SqlEngine } from '../../engines/sql-engine';
import { compareReading, mappingOf, readingQuery, textCells } from '../../sql-parity/reading-cases';

const folder = join(__dirname, '../../../../shared/data/crm_maven');
const files = ['accounts.csv', 'sales_pipeline.csv'];
const kinds = ['money', 'date', 'flag', 'category', 'list'] as const;
const areHere = files.every((file) => existsSync(join(folder, file)));
/** So many different texts of a column tell as much as all. */
const most = 150;

if (!areHere) console.log(`${folder} is absent: the tests on real data pass without looking`);

let engine: SqlEngine;
beforeAll(async () => {
  engine = await openDuckDb();
});
afterAll(() => engine.stop());

test.each(files)('every cell of %s is read as in the sheet, whatever its field is', async (file) => {
  if (!areHere) return;
  const read = await readTables(new Uint8Array(readFileSync(join(folder, file))), file);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { headers, rows, firstRow } = read.value.tables[0]!;
  for (const [column, header] of headers.entries()) {
    const texts = [...new Set(rows.slice(firstRow).map((row) => String(row[column] ?? '')))].slice(0, most);
    for (const kind of kinds) {
      const mapping = mappingOf({ kind, zero: 'blank', unit: 1000, separator: ' ' });
      const cells = textCells(texts, engine.dialect);
      const reading = { mapping, type: 'text', cells } as const;
      const compared = compareReading(reading, await engine.query(readingQuery(reading, engine.dialect)));
      expect({ header, kind, wrong: compared.wrong, left: compared.left }).toEqual({
        header,
        kind,
        wrong: [],
        left: [],
      });
    }
  }
});
