import { readFirms } from '../../../core/history/read-firms';
import { askLayers, type MarketRules } from '../../../core/market/top-down/ask-layers';
import { sectorsOfIsic, sectorsOfSic } from '../../../core/market/top-down/crosswalks';
import { firmCells } from '../../../core/market/top-down/firm-cells';
import type { FirmCell } from '../../../core/market/top-down/count-cells';
import { namedIndustry } from '../../../core/market/top-down/industry-names';
import { saidValue } from '../../../core/market/top-down/firm-rules';
import { topDown, type TopDown } from '../../../core/market/top-down/top-down';
import { learnFirmValues } from '../../../core/market/top-down/value-per-firm';
import type { Condition } from '../../../core/expr/condition';
import type { FieldKind } from '../../../core/values/field-kind';
import type { Cell } from '../../../core/values/cell';
import { sizeBandText } from '../../../core/values/size-band';
import { susbExtract } from '../../fixtures/susb-extract';
import { tableFromFile, tableOf, valueOf } from '../history/tables';

const kinds = new Map<string, FieldKind>([
  ['industry', 'category'],
  ['naics', 'category'],
  ['country', 'category'],
  ['state', 'category'],
  ['region', 'category'],
  ['type', 'category'],
  ['employees', 'number'],
  ['revenue', 'money'],
]);
const condition = (field: string, test: Condition['test'], value: Condition['value']): Condition => ({
  field,
  test,
  value,
});
const marketOf = (tam: readonly Condition[], rest: Partial<MarketRules> = {}): MarketRules => ({
  layers: { TAM: tam.length > 0 ? [tam] : [], SAM: [], SOM: [] },
  exclusions: [],
  regions: [],
  kindOf: (field) => kinds.get(field),
  ...rest,
});
const cellsOf = (rows: readonly (readonly Cell[])[], rules: MarketRules) =>
  firmCells(valueOf(readFirms(tableOf(rows))), askLayers(rules));
const shown = ({ kind, industry, band, place, least, most, inMarket }: FirmCell) => [
  ...[kind, industry, sizeBandText(band), place.name, least, most, inMarket],
];
const topDownOf = (rows: readonly (readonly Cell[])[], rules: MarketRules, value = 1000): TopDown => {
  const firms = valueOf(readFirms(tableOf(rows)));
  return topDown(firms, firmCells(firms, askLayers(rules)), null, () => value);
};

describe('which firms are TAM', () => {
  const header = ['NAICS', 'Industry', 'Size', 'State', 'Firms'];
  const row = ['51', 'Information', '20-99', 'California', 100];
  const truthOf = (rules: MarketRules) => cellsOf([header, row], rules).cells[0]!.inMarket;

  test.each<[string, readonly Condition[], number]>([
    ['no condition', [], 2],
    ['its employees, all of them', [condition('employees', 'at least', 20)], 2],
    ['its employees, some of them', [condition('employees', 'at least', 50)], 1],
    ['other employees', [condition('employees', 'at least', 100)], 0],
    ['a range that holds the band', [condition('employees', 'between', [10, 500])], 2],
    ['its code', [condition('naics', 'starts with', '51')], 2],
    ['a code within it', [condition('naics', 'starts with', '5112')], 1],
    ['another code', [condition('naics', 'is', '541511')], 0],
    ['its name', [condition('industry', 'is', 'information')], 2],
    ['an industry that is part of its sector', [condition('industry', 'in', ['Software', 'Retail'])], 1],
    ['an industry of another sector', [condition('industry', 'is', 'Retail')], 0],
    ['an industry whose code nobody knows', [condition('industry', 'is', 'Technology')], 1],
    ['not an industry of another sector', [condition('industry', 'is not', 'Retail')], 2],
    ['its state, by its postal code', [condition('state', 'in', ['CA', 'NY'])], 2],
    ['its country, however spelt', [condition('country', 'is', 'USA')], 2],
    ['another country', [condition('country', 'is', 'Germany')], 0],
    [
      'what firms do not tell beside what they do',
      [condition('revenue', 'at least', 1), condition('employees', 'at least', 20)],
      2,
    ],
  ])('%s', (_, tam, truth) => expect(truthOf(marketOf(tam))).toBe(truth));

  test('alternatives that cannot be asked may hold, and say so', () => {
    const rules = marketOf([], {
      layers: {
        TAM: [[condition('revenue', 'at least', 1)], [condition('employees', 'at least', 100)]],
        SAM: [],
        SOM: [],
      },
    });
    expect([truthOf(rules), askLayers(rules).unasked]).toEqual([1, ['revenue']]);
  });

  test('regions stand for their places, exclusions take out what they can ask', () => {
    const regions = [
      { name: 'West', when: [[condition('state', 'in', ['CA', 'OR'])]] },
      { name: 'East', when: [[condition('state', 'is', 'NY')]] },
    ];
    const west = marketOf([condition('region', 'is', 'West')], { regions });
    const east = marketOf([condition('region', 'in', ['East'])], { regions });
    expect([truthOf(west), truthOf(east)]).toEqual([2, 0]);
    const exclusions = [
      { name: 'Rivals', when: [[condition('type', 'is', 'Competitor')]] },
      { name: 'Small', when: [[condition('employees', 'less than', 50)]] },
    ];
    const question = askLayers(marketOf([], { exclusions }));
    expect([truthOf(marketOf([], { exclusions })), question.unaskedExclusions]).toEqual([1, ['Rivals']]);
  });
});

describe('the firms of a table', () => {
  const header = ['NAICS', 'Size', 'Firms'];

  test('are counted once, in the narrowest bands, whatever sums stand beside them', () => {
    const { cells } = cellsOf(
      [
        header,
        ['51', 'Total', 100],
        ['51', '<20', 70],
        ['51', '<5', 40],
        ['51', '5-19', 30],
        ['51', '20+', 30],
      ],
      marketOf([condition('naics', 'starts with', '51')]),
    );
    expect(cells.filter(({ kind }) => kind !== 'absent').map(shown)).toEqual([
      ['shown', '51', '<5', 'All places', 40, 40, 2],
      ['shown', '51', '5-19', 'All places', 30, 30, 2],
      ['shown', '51', '20+', 'All places', 30, 30, 2],
    ]);
  });

  test('that are withheld are what the sum has beyond what is shown', () => {
    const { cells } = cellsOf(
      [header, ['51', 'Total', 100], ['51', '<5', 40], ['51', '5-19', 'D'], ['51', '20+', 30]],
      marketOf([condition('naics', 'starts with', '51')]),
    );
    expect(cells.filter(({ kind }) => kind === 'withheld').map(shown)).toEqual([
      ['withheld', '51', 'all sizes', 'All places', 30, 30, 2],
    ]);
  });

  test('of a blank with no sum beside it may be any number', () => {
    const { cells } = cellsOf([header, ['51', '<5', 40], ['51', '5-19', null]], marketOf([]));
    expect(cells.filter(({ kind }) => kind === 'withheld').map(shown)).toEqual([
      ['withheld', '51', '5-19', 'All places', 0, null, 2],
    ]);
  });

  test('stand by sector, and by what is in it where that alone can answer; the rest of the sector is counted too', () => {
    const rows = [
      header,
      ['51', '<5', 100],
      ['511', '<5', 60],
      ['517', '<5', 25],
      ['31-33', '<5', 9],
      ['336', '<5', 4],
    ];
    const { cells } = cellsOf(rows, marketOf([condition('naics', 'starts with', '511')]));
    expect(cells.filter(({ kind }) => kind !== 'absent').map(shown)).toEqual([
      ['shown', '31-33', '<5', 'All places', 9, 9, 0],
      ['shown', '511', '<5', 'All places', 60, 60, 2],
      ['shown', '517', '<5', 'All places', 25, 25, 0],
      ['withheld', '51', '<5', 'All places', 15, 15, 1],
    ]);
  });

  test('of all industries beyond those named are counted as absent', () => {
    const { cells } = cellsOf([header, ['--', '<5', 100], ['51', '<5', 60], ['52', '<5', 30]], marketOf([]));
    expect(cells.filter(({ kind }) => kind === 'absent').map(shown)).toEqual([
      ['absent', '', '<5', 'All places', 10, 10, 2],
    ]);
  });

  test('of a nation are not counted again in its states, unless TAM asks for states', () => {
    const us = cellsOf(susbExtract, marketOf([condition('naics', 'starts with', '51')]));
    expect(new Set(us.cells.map(({ place }) => place.name))).toEqual(new Set(['United States']));
    const { cells } = cellsOf(susbExtract, marketOf([condition('state', 'is', 'WY')]));
    const wyoming = cells.filter(
      ({ place, industry, kind }) => place.name === 'Wyoming' && industry === '11' && kind !== 'absent',
    );
    // SUSB publishes no row of fewer than three firms: the three bands that it leaves out hold 0 to 2 each.
    expect(wyoming.map(shown)).toEqual([
      ['shown', '11', '<5', 'Wyoming', 73, 73, 2],
      ['shown', '11', '5-9', 'Wyoming', 11, 11, 2],
      ['withheld', '11', '10-19', 'Wyoming', 0, 2, 2],
      ['withheld', '11', '20-99', 'Wyoming', 0, 2, 2],
      ['withheld', '11', '100-499', 'Wyoming', 0, 2, 2],
      ['shown', '11', '500+', 'Wyoming', 4, 4, 2],
    ]);
  });

  test('of information in the United States are 88,127, by SUSB 2021', () => {
    const result = topDownOf(susbExtract, marketOf([condition('naics', 'starts with', '51')]));
    // 59233 + 11035 + 7155 + 7258 + 2220 + 1226, as Census published them.
    expect([result.total.firms, result.total.mostFirms, result.total.value]).toEqual([
      88_127, 88_127, 88_127_000,
    ]);
  });

  const file = `${process.cwd()}/../shared/data/susb_2021_us_state_2digitnaics_sizebands.csv`;
  test('of the whole file: the three sectors that it lacks stand with unknown firms, and cells sum to the total', () => {
    const table = tableFromFile(file);
    if (!table) return;
    const firms = valueOf(readFirms(table));
    const question = askLayers(marketOf([]));
    const counted = firmCells(firms, question);
    const absent = counted.cells.filter(({ kind }) => kind === 'absent');
    expect(absent.map(({ industry, most }) => [industry, most])).toEqual([
      ['31-33', null],
      ['44-45', null],
      ['48-49', null],
    ]);
    const { total, open, rows } = topDown(firms, counted, null, () => 1);
    const nation = firms.rows.filter(({ place }) => firms.places[place]!.level === 'nation');
    expect(total.firms).toBe(nation.reduce((sum, row) => sum + row.firms!, 0));
    expect(rows.reduce((sum, row) => sum + (row.value ?? 0), 0)).toBe(total.value);
    expect(open).toBe(true);
  });
});

describe('crosswalks and names', () => {
  test.each([
    ['62', ['51', '54']],
    ['J', ['51', '54']],
    ['J62.01', ['51', '54']],
    ['C', ['31-33']],
    ['Z', []],
  ])('ISIC %s lies in %j', (code, sectors) => expect(sectorsOfIsic(code)).toEqual(sectors));

  test.each([
    ['7372', ['51', '54']],
    ['52', ['44-45']],
    ['3711', ['31-33']],
    ['5812', ['72']],
    ['x', []],
  ])('SIC %s lies in %j', (code, sectors) => expect(sectorsOfSic(code)).toEqual(sectors));

  test('names that lie across sectors are unknown', () => {
    expect([
      namedIndustry('Technology'),
      namedIndustry('Hospital & Health Care'),
      namedIndustry('Software'),
    ]).toEqual([undefined, { sector: '62', whole: true }, { sector: '51', whole: false }]);
  });
});

describe('what a firm is worth', () => {
  const repeat = (values: readonly number[], times: number) =>
    Array.from({ length: times }, () => values).flat();

  test('is not learned from fewer than 20 customers', () => {
    expect(learnFirmValues([{ cell: 'a', size: 1, values: repeat([1], 19) }])).toBeNull();
  });

  test('of a cell with many customers is their mean, with few it is drawn to the others, without any it is theirs', () => {
    const values = learnFirmValues([
      { cell: 'a', size: 1, values: repeat([90, 110], 200) },
      { cell: 'b', size: 1, values: repeat([190, 210], 200) },
      { cell: 'c', size: 1, values: repeat([1000], 6) },
      { cell: 'd', size: 2, values: repeat([45, 55], 100) },
    ])!;
    const [many, few, none] = [values.ofCell('a', 1), values.ofCell('c', 1), values.ofCell('e', 1)];
    expect(many.figure).toBeCloseTo(100, 0);
    expect(few.figure).toBeLessThan(1000);
    expect(few.figure).toBeGreaterThan(200);
    expect(few.high! / few.low!).toBeGreaterThan(many.high! / many.low!);
    expect(none.high! / none.low!).toBeGreaterThan(few.high! / few.low!);
    expect([none.weight, values.customers]).toEqual([0, 1006]);
  });

  test('of a size that nobody bought in follows the line through the others; one odd customer does not bend it', () => {
    const at = (size: number, value: number, times: number) => ({
      ...{ cell: `all ${size}`, size },
      values: repeat([0.9 * value, 1.1 * value], times),
    });
    const learned = learnFirmValues([
      at(Math.log(10), 1000, 20),
      at(Math.log(100), 10_000, 20),
      at(Math.log(1000), 100_000, 20),
      { cell: 'odd', size: Math.log(1), values: [5_000_000] },
    ])!;
    const smallest = learned.ofCell('odd', Math.log(1));
    expect(smallest.figure).toBeCloseTo(100, 0);
    expect(smallest.low!).toBeLessThan(100);
    expect(learned.ofCell('new', Math.log(10_000)).figure).toBeCloseTo(1_000_000, -3);
  });

  test('is what the user says of the nearest cell', () => {
    const of = saidValue(
      [
        { industry: '', size: '', value: 1 },
        { industry: '51', size: '', value: 2 },
        { industry: '51', size: '20-99', value: 3 },
        { industry: '', size: '500+', value: 4 },
        { industry: '', size: '', place: 'WY', value: 5 },
      ],
      'NAICS',
    );
    const { cells } = cellsOf(
      [
        ['NAICS', 'Size', 'State', 'Firms'],
        ['511', '20-99', 'CA', 1],
        ['511', '<5', 'CA', 1],
        ['52', '<5', 'CA', 1],
        ['52', '1,000+', 'CA', 1],
        ['52', '<5', 'WY', 1],
      ],
      marketOf([]),
    );
    expect(cells.filter(({ kind }) => kind === 'shown').map((cell) => of(cell))).toEqual([2, 3, 1, 4, 5]);
  });
});
