/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { RangeInput } from '../../../panel/fields/range-input';

test('a range is a native slider with its label, its value in words, and whole numbers', () => {
  const values: number[] = [];
  render(
    <RangeInput
      label="Weight of Size"
      said="4, 40%"
      min={0}
      max={100}
      value={40}
      onValue={(value) => values.push(value)}
    />,
  );
  const slider = screen.getByRole('slider', { name: 'Weight of Size' });
  expect(slider.tagName).toBe('INPUT');
  expect(slider.getAttribute('aria-valuetext')).toBe('4, 40%');
  fireEvent.change(slider, { target: { value: '41' } });
  expect(values).toEqual([41]);
});
