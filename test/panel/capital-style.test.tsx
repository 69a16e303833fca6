/** @jest-environment jsdom */
import { renderHook } from '@testing-library/react';
import { useCapital } from '../../panel/words/capital-style';

test.each([
  ['no column is headed "Industry"', true],
  ['"export.xlsx" is cut off', false],
  ['“export.xlsx” is cut off', false],
  ['„export.xlsx“ ist abgeschnitten', false],
  ['「export.xlsx」は途中で切れています', false],
])('%s: begins with a capital letter: %p', (said, isCapital) => {
  const { result } = renderHook(useCapital);
  expect(result.current(said) !== undefined).toBe(isCapital);
});
