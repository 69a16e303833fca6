import { marketSheet } from '../../../core/report/market-sheets';
import { topDownSheets } from '../../../core/report/top-down-sheets';
import { recalculated } from './recalculated';
import { topDownReport } from './top-down-report';

test('LibreOffice gives what stands beside each formula of the market seen from above', async () => {
  const report = topDownReport();
  const { wrong, formulas } = await recalculated([...topDownSheets(report), marketSheet(report)]);
  expect(wrong).toEqual([]);
  expect(formulas).toBeGreaterThan(30);
});
