/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { CheckAnswer } from '../../panel/installation-check';
import { openPanel } from './panel-under-test';
import { sampleSheets } from './sample-sheets';

const blanks: CheckAnswer = {
  check: 'blanks',
  name: 'Blank is blank',
  isAsExpected: true,
  expected: '[[null]]',
  seen: '[[null]]',
};
const named: CheckAnswer = {
  check: 'function',
  name: 'A function answers',
  isAsExpected: false,
  expected: 'A',
  seen: '#NAME?',
};

/** The screen Settings in a host that can try itself, or cannot. */
async function open(checkInstallation?: () => Promise<readonly CheckAnswer[]>) {
  const panel = await openPanel({ sheets: sampleSheets(40).slice(0, 1) }, ({ desk }) => {
    if (checkInstallation) Object.assign(desk, { checkInstallation });
  });
  await panel.press(/^Settings/);
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  return panel;
}

describe('the check of an installation', () => {
  test('is offered only where the host has something to try', async () => {
    await open();
    expect(screen.queryByRole('heading', { name: 'Check this installation' })).toBeNull();
  });

  test('shows what was expected and what was seen, and gives it as text', async () => {
    const { press } = await open(() => Promise.resolve([blanks, named]));
    await press('Check now');
    await screen.findByText('Not as expected: 1');
    screen.getByText('Blank is blank: as expected');
    screen.getByText('A function answers: not as expected, but #NAME?');
    const text = screen.getByLabelText<HTMLTextAreaElement>('To copy');
    expect(text.value.split('\n').slice(1)).toEqual([
      'ok\tblanks\texpected [[null]]\tseen [[null]]',
      'FAIL\tfunction\texpected A\tseen #NAME?',
    ]);
    text.focus();
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
  });

  test('says that all is well, and can be done again', async () => {
    const { press } = await open(() => Promise.resolve([blanks]));
    await press('Check now');
    await screen.findByText('All is as expected.');
    await press('Check now');
  });

  test('says why where it cannot begin', async () => {
    const { press } = await open(() => Promise.reject(new Error('the workbook is protected')));
    await press('Check now');
    await screen.findByText(/the workbook is protected/);
  });
});
