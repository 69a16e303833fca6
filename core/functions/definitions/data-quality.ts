import type { FieldQuality } from '../../accounts/data-quality';
import { columnUnder } from '../../accounts/column-under';
import type { Cell } from '../../values/cell';
import { found, type Problem } from '../../values/problem';
import { accountParams, headersParam } from '../account-params';
import { defineFunction } from '../define-function';
import { exampleAccounts, exampleModel } from '../example-accounts';

const header = ['field', 'header', 'kind', 'source', 'filled', 'valid', 'distinct', 'findings'];

const shareCell = (share: number): Cell => (Number.isNaN(share) ? '' : share);
const findings = (surprises: readonly Problem[]): string =>
  surprises.map(({ message }) => message).join('; ');

function fieldRow(quality: FieldQuality): Cell[] {
  const { field, header: column, kind, source, filled, valid, distinct, surprises } = quality;
  return [field, column, kind, source, filled, shareCell(valid), distinct, findings(surprises)];
}

export const dataQualityFunction = defineFunction({
  name: 'DATA_QUALITY',
  summary: 'How well each column of the accounts is filled, how much can be read, and what is odd about it.',
  params: {
    accounts: accountParams.accounts,
    model: { ...accountParams.model, optional: true },
    headers: headersParam,
  },
  returns: { shape: 'table' },
  examples: [
    {
      args: [exampleAccounts, exampleModel],
      gives: [
        header,
        ['id', 'Account ID', 'id', 'provider', 1, 1, 4, ''],
        ['industry', 'Industry', 'category', 'provider', 1, 1, 3, ''],
        ['employees', 'Employees', 'number', 'provider', 0.75, 1, 3, ''],
        ['revenue', 'Annual Revenue', 'money', 'provider', 0.75, 1, 3, ''],
        ['country', 'Country', 'category', 'provider', 1, 1, 3, ''],
        ['type', 'Type', 'category', 'provider', 1, 1, 3, ''],
        ['all fields', '', '', '', 0.9166666666666666, 1, '', ''],
      ],
    },
    {
      args: [
        [
          ['Company', 'Employees'],
          ['Alder', 12],
          ['Birch', 'n/a'],
          ['Cedar', 'a few'],
        ],
      ],
      gives: [
        header,
        ['name', 'Company', 'id', 'provider', 1, 1, 3, ''],
        [
          'employees',
          'Employees',
          'number',
          'provider',
          2 / 3,
          0.5,
          2,
          'values of employees that are no number and count as blank: 1, such as "a few"',
        ],
        ['all fields', '', '', '', (1 + 2 / 3) / 2, 0.8, '', ''],
      ],
    },
  ],
  compute({ accounts, model }, reserve) {
    const { table } = accounts;
    const quality = reserve().dataQuality(table, model?.fields ?? reserve().fieldsOf(table));
    const placeOf = ({ header: column }: FieldQuality) => {
      const place = columnUnder(table, column);
      return place < 0 ? Infinity : place;
    };
    const fields = [...quality.fields].sort((one, other) => placeOf(one) - placeOf(other) || 0);
    const { filled, valid, surprises } = quality;
    return found([
      header,
      ...fields.map(fieldRow),
      ['all fields', '', '', '', filled, shareCell(valid), '', findings(surprises)],
    ]);
  },
});
