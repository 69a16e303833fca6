import { numberText } from '../../../core/values/number-text';

test.each([
  [0, 2, '0'],
  [-0, 2, '0'],
  [999, 2, '999'],
  [1200, 2, '1,200'],
  [1234567.5, 2, '1,234,567.5'],
  [18.24, 1, '18.2'],
  [20.04, 1, '20'],
  [-1234.56, 1, '-1,234.6'],
  [-0.001, 2, '0'],
  [999.999, 2, '1,000'],
  [0.30000000000000004, 2, '0.3'],
  [1e21, 2, '1e+21'],
  [Infinity, 2, 'Infinity'],
  [NaN, 2, ''],
])('%p with %p decimals reads %p', (value, decimals, text) => {
  expect(numberText(value, decimals)).toBe(text);
});
