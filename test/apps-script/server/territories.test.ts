import { territorySheets } from '../../../core/report/territory-sheets';
import { carvedReport } from '../../core/report/carved-report';
import { openServer } from './open-server';
import { replaceSheet, seenOn } from './write-described';

test('Google Sheets gets the pivots of books over Territories, and the spread as formulas', () => {
  const sheets = territorySheets(carvedReport(200)).filter(({ role }) => role === 'output');
  const data = sheets.find(({ name }) => name === 'Territories')!;
  const server = openServer([{ name: 'Accounts', rows: [['Account'], ['Acme']] }]);
  for (const sheet of sheets) replaceSheet(server, sheet);
  const headers = data.columns.map(({ header }) => header);
  for (const { name, pivot } of sheets) {
    if (!pivot) continue;
    const [made] = seenOn(server, name).pivots;
    expect(made!.source).toMatch(/^Territories!A2:/);
    expect(made).toMatchObject({
      rows: pivot.rows.map((header) => ({ sourceColumn: headers.indexOf(header) + 1 })),
      columns: pivot.columns!.map((header) => ({ sourceColumn: headers.indexOf(header) + 1 })),
    });
  }
});
