import { readModelSheet } from '#core';
import type { Model } from '#core';
import { exampleModel } from '../../core/functions/example-accounts';
import { renamedRegion, withoutRegion } from '../../panel/wizard/segments/region-edits';
import { renamedSegment, withoutSegment } from '../../panel/wizard/segments/segment-edits';

const read = readModelSheet([
  ...exampleModel,
  ['role', 'AE', null, 'quota', 900000],
  ['touch', 'Enterprise', 'AE', 'hours', 40],
  ['touch', 'SMB', 'AE', 'hours', 4, null, 'DACH'],
  ['motion', 'Field', 'sales', 'acv', 50000],
  ['motion', 'Enterprise', 'sales', 'is', 'Field'],
]);
const model: Model = read.ok ? read.value : ({} as never);
const segmentsOf = ({ touches, motionsInUse }: Model) =>
  [...(touches ?? []), ...(motionsInUse ?? [])].map(({ segment }) => segment);
const regionsOf = ({ touches }: Model) => touches?.map(({ region }) => region);

describe('what a model says of coverage follows its segments and regions', () => {
  test('a segment called otherwise', () => {
    expect(segmentsOf(renamedSegment(model, 'enterprise', 'Global'))).toEqual(['Global', 'SMB', 'Global']);
  });

  test('a segment that is taken out', () => {
    expect(segmentsOf(withoutSegment(model, 'Enterprise'))).toEqual(['SMB']);
  });

  test('a region called otherwise', () => {
    expect(regionsOf(renamedRegion(model, 0, 'Central Europe'))).toEqual([undefined, 'Central Europe']);
  });

  test('a region that is taken out', () => {
    expect(regionsOf(withoutRegion(model, 0))).toEqual([undefined]);
  });
});
