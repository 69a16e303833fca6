import { capacitySheets } from '../../../core/report/capacity-sheets';
import { gappySheets, handSheets, plannedReport } from './planned-sheets';
import { recalculated } from './recalculated';

test.each([
  ['of the example', capacitySheets(plannedReport)],
  ['that was made by hand', handSheets()],
  ['of which much is not known', gappySheets()],
])('LibreOffice gives what stands beside each formula of the plan %s', async (_, sheets) => {
  const { wrong, formulas } = await recalculated(sheets);
  expect(wrong).toEqual([]);
  expect(formulas).toBeGreaterThan(500);
});
