import { readFirms } from '../../../core/history/read-firms';
import type { Cell } from '../../../core/values/cell';
import { problemText } from '../../../core/values/problem';
import { readSizeBand, sizeBandText } from '../../../core/values/size-band';
import { susbExtract } from '../../fixtures/susb-extract';
import { messagesOf, tableFromFile, tableOf, valueOf } from './tables';

const read = (...rows: readonly (readonly Cell[])[]) => readFirms(tableOf(rows, 'Firms'));

describe('a size band', () => {
  test.each([
    ['02: <5 employees', '<5'],
    ['03: 5-9 employees', '5-9'],
    ['06: 20-99 employees', '20-99'],
    ['09: 500+ employees', '500+'],
    ['1,000 to 1,499', '1,000-1,499'],
    ['5,000 or more employees', '5,000+'],
    ['Fewer than 5 employees per establishment', '<5'],
    ['10 bis 49 Beschäftigte', '10-49'],
    ['01: Total', 'all sizes'],
    ['All establishments', 'all sizes'],
    ['> 250', '251+'],
    ['20', null],
    ['99-20', null],
    ['large', null],
  ])('%s is %s', (text, band) => {
    const found = readSizeBand(text);
    expect(found === undefined ? null : sizeBandText(found)).toBe(band);
  });
});

describe('a table of firms', () => {
  test('of SUSB is read as a spreadsheet left it: Indian digits, thousands, columns without a name', () => {
    const firms = valueOf(readFirms(tableOf(susbExtract)));
    expect(firms).toMatchObject({ source: 'SUSB', counts: 'firms', scheme: 'NAICS', mostWithheld: 2 });
    expect(firms.places.map(({ level, name }) => `${level} ${name}`)).toEqual([
      'nation United States',
      'state Wyoming',
    ]);
    expect(firms.rows[0]).toEqual({
      industry: '51',
      title: 'Information',
      band: { low: 0, high: 4 },
      place: 0,
      firms: 59_233,
      employment: 80_647,
      payroll: 7_576_353_000,
      receipts: null,
    });
    expect(messagesOf(readFirms(tableOf(susbExtract)))).toEqual([
      'money under "Annual_Payroll ($1,000)" is read in thousands',
    ]);
  });

  // Record layout of CBP's state file (Census Bureau); the figures are made up.
  test('of County Business Patterns has a column a band, fillers in its codes, N where fewer than three are', () => {
    const firms = valueOf(
      read(
        ['fipstate', 'naics', 'lfo', 'emp_nf', 'emp', 'ap', 'est', 'n<5', 'n5_9', 'n1000', 'n1000_1'],
        ['06', '------', '-', 'G', 900, 500, 60, 40, 18, 'N', 'N'],
        ['06', '51----', '-', 'G', 90, 50, 6, 4, 'N', 'N', 'N'],
        ['06', '511///', 'C', 'G', 90, 50, 6, 4, 'N', 'N', 'N'],
      ),
    );
    expect(firms).toMatchObject({
      source: 'CBP',
      counts: 'establishments',
      places: [{ name: 'California' }],
    });
    expect(
      firms.rows.map(({ industry, band, firms: count }) => [industry, sizeBandText(band), count]),
    ).toEqual([
      ...[
        ['', 'all sizes', 60],
        ['', '<5', 40],
        ['', '5-9', 18],
        ['', '1,000+', null],
      ],
      ...[
        ['51', 'all sizes', 6],
        ['51', '<5', 4],
        ['51', '5-9', null],
        ['51', '1,000+', null],
      ],
    ]);
    expect(firms.rows[4]!.payroll).toBe(50_000);
  });

  // Layout of QCEW's annual single file and its size classes (Bureau of Labor Statistics); the figures are made up.
  test('of QCEW is read without governments, metropolitan areas and industries added up in another way', () => {
    const header = ['area_fips', 'own_code', 'industry_code', 'agglvl_code', 'size_code', 'disclosure_code'];
    const result = read(
      [...header, 'annual_avg_estabs', 'annual_avg_emplvl', 'total_annual_wages'],
      ['US000', '0', '10', '10', '0', '', 100, 900, 5000],
      ['US000', '5', '10', '11', '0', '', 90, 800, 4000],
      ['US000', '5', '101', '12', '0', '', 30, 400, 2000],
      ['US000', '5', '31-33', '14', '4', 'N', 12, 0, 0],
      ['06000', '5', '31-33', '54', '0', '', 9, 50, 600],
      ['06001', '5', '31-33', '74', '0', '', 2, 50, 600],
      ['C1018', '5', '31-33', '44', '0', '', 2, 50, 600],
    );
    const firms = valueOf(result);
    expect(firms.source).toBe('QCEW');
    expect(
      firms.rows.map(({ industry, band, place, firms: count, employment }) => [
        ...[industry, sizeBandText(band), firms.places[place]!.level, count, employment],
      ]),
    ).toEqual([
      ['', 'all sizes', 'nation', 90, 800],
      ['31-33', '20-49', 'nation', 12, null],
      ['31-33', 'all sizes', 'state', 9, 50],
      ['31-33', 'all sizes', 'county', 2, 50],
    ]);
    expect(messagesOf(result)).toEqual([
      'the table counts establishments, which stand for firms here: a firm of several places is counted at each',
      '1 row is of governments or of all owners together and left out: private firms are counted',
      '2 rows are of areas that lie across states (metropolitan areas) or of industries added up in another way, and left out',
    ]);
  });

  test('of the user’s own has names of industries, and blanks or letters where a count is withheld', () => {
    const firms = valueOf(
      read(
        ['Branche', 'Größenklasse', 'Land', 'Anzahl Unternehmen'],
        ['Software', '10-49', 'Germany', 120],
        ['Software', '50+', 'Germany', null],
        ['Total', 'all', 'Germany', 'D'],
      ),
    );
    expect(firms).toMatchObject({ source: 'own', scheme: 'names', mostWithheld: null });
    expect(firms.places).toEqual([{ level: 'other', name: 'Germany', country: ['Germany'], state: [] }]);
    expect(firms.rows.map(({ industry, firms: count }) => [industry, count])).toEqual([
      ['Software', 120],
      ['Software', null],
      ['', null],
    ]);
  });

  test('names each cell that cannot be read, and what would be right', () => {
    const result = read(
      ['NAICS', 'Size', 'Firms'],
      ['51', 'big', 10],
      ['52', '<5', 'many'],
      ['53', '<5', 3],
      ['53', '<5', 4],
    );
    expect(result.ok ? [] : result.problems.map(problemText)).toEqual([
      'Firms!B2: "big" is not a size band; write the employees: <5, 20-99, 500+ or all',
      'Firms!C3: "many" is not a count; write a whole number of 0 or more, or D or S where it is withheld',
      'Firms!C5: this row says the same industry, size and place as row 4, with another number; leave one of them',
    ]);
  });

  test('without a count or an industry is refused', () => {
    expect(messagesOf(read(['Colour', 'Size'], ['red', '<5']))).toEqual([
      'no column counts firms or establishments; the columns are "Colour", "Size"',
      'no column says the industry, by a code (NAICS, ISIC, SIC) or a name; the columns are "Colour", "Size"',
    ]);
  });

  const file = `${process.cwd()}/../shared/data/susb_2021_us_state_2digitnaics_sizebands.csv`;
  test('of SUSB 2021 as it stands beside the project has 5,000 rows of 52 places', () => {
    const table = tableFromFile(file);
    if (!table) return;
    const firms = valueOf(readFirms(table));
    expect([firms.rows.length, firms.places.length]).toEqual([5000, 52]);
    const information = firms.rows.filter(({ industry, place }) => industry === '51' && place === 0);
    expect(information.reduce((sum, row) => sum + row.firms!, 0)).toBe(88_127);
  });
});
