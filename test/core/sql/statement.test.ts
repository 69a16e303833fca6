import { recognise } from '../../../core/accounts/recognise';
import type { Model } from '../../../core/model/model';
import { starterModel } from '../../../core/model/starter/starter-model';
import { compileModel } from '../../../core/sql/compile-model';
import type { DialectName } from '../../../core/sql/dialect';
import { dialects } from '../../../core/sql/dialects';
import { printStatement } from '../../../core/sql/print-statement';
import type { SourceType } from '../../../core/sql/source';
import { accountRows } from '../../../core/values/account-rows';

const accounts = [
  ['Account ID', 'Account Name', 'Industry', 'Employees', 'Annual Revenue', 'Country', 'Segment'],
  ['A1', 'Alder Works', 'Software', 1200, 90_000_000, 'Germany', 'Large'],
  ['A2', 'Birch Foods', 'Retail', 150, 12_000_000, 'France', 'Small'],
  ['A3', 'Cedar Labs', 'Software', null, null, 'United States', null],
  ['A4', 'Dogwood Partners', 'Consulting', 35, 4_000_000, 'Germany', 'Small'],
  ['A5', 'Elm Motors', 'Retail', 5000, 800_000_000, 'United States', 'Large'],
  ['A6', 'Fir Health', 'Healthcare', 320, 30_000_000, 'United States', null],
];

function starter(): Model {
  const { table } = accountRows(accounts);
  const model = starterModel(table, recognise(table).fields);
  if (!model.ok) throw new Error(JSON.stringify(model.problems));
  return model.value;
}

const model = starter();
const type = (header: string): SourceType => (/Employees|Revenue/.test(header) ? 'number' : 'text');
const columns = accounts[0]!.map((header) => ({ name: String(header), type: type(String(header)) }));

function statementIn(name: DialectName): string {
  const dialect = dialects.get(name)!;
  const compiled = compileModel(model, { source: { relation: 'accounts', columns }, dialect });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return printStatement(compiled.value);
}

describe('the starter model as one statement', () => {
  test.each([...dialects.keys()])('in %s', (name) => {
    expect(statementIn(name)).toMatchSnapshot();
  });

  test('no name of ours is quoted, and no text of the model stands outside of quotes', () => {
    const plain = statementIn('duckdb').replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, '§');
    for (const word of ['Germany', 'germany', 'Retail', 'Enterprise']) expect(plain).not.toContain(word);
    expect(plain).toContain(' AS tamarack_segment');
  });
});
