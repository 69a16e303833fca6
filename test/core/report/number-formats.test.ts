import { columnNotations } from '../../../core/report/number-formats';

test('numbers before a text leave some room, so that they do not run into it', () => {
  const columns = [
    { header: 'Since', format: 'day' },
    { header: 'Account' },
    { header: 'Accounts', format: 'integer' },
    { header: 'Share', format: 'percent' },
    { header: 'Finding', format: 'text' },
    { header: 'Note' },
    { header: 'Value', format: 'money' },
  ] as const;
  expect(columnNotations(columns)).toEqual([
    ...['yyyy-mm-dd_)_)', undefined, '#,##0', '0.0%_)_)', '@', undefined, '#,##0'],
  ]);
});
