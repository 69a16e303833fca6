import { openExcel } from './microsoft-client';

test("Microsoft's proxies read the workbook in memory", async () => {
  const { Excel } = openExcel([{ name: 'Accounts', rows: [['account'], ['Alder']] }, { name: 'Deals' }]);
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    const range = context.workbook.worksheets.getItem('accounts').getRange('B2:C3').load('address');
    await context.sync();
    expect(sheets.items.map(({ name }) => name)).toEqual(['Accounts', 'Deals']);
    expect(range.address).toBe('Accounts!B2:C3');
    expect(() => range.values).toThrow(/values.*load/u);
  });
});
