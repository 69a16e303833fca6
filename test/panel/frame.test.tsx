/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { openPanel } from './panel-under-test';

describe('the frame of the panel', () => {
  test('opens at home, with nothing to undo', async () => {
    await openPanel();
    expect(await screen.findByRole('heading', { level: 1, name: 'Home' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Nothing to undo' })).toBeTruthy();
  });
});
