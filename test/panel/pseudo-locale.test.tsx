/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { screenOf } from '../../panel/screen-of';
import { pseudoText } from '../../panel/words/pseudo-words';
import { bareTexts, usersWords } from './bare-texts';
import type { PanelUnderTest } from './panel-under-test';
import { isIdle, openPanel } from './panel-under-test';
import { sampleSheets } from './sample-sheets';

const users = new Set([...usersWords(sampleSheets(), '2026-03-31'), 'Plan']);

/** What begins as these English words do, made strange. */
function strangely(english: string): RegExp {
  const begin = pseudoText(english).slice(1, english.length + 1);
  return new RegExp(`^\\[+${begin.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

/** Waits until nothing moves any more: nothing is under way, and the same text several times. */
async function settled(): Promise<void> {
  let before = '';
  let times = 0;
  await waitFor(
    () => {
      const now = document.body.textContent ?? '';
      times = now === before && isIdle() ? times + 1 : 0;
      before = now;
      expect(times).toBeGreaterThan(2);
    },
    { interval: 30 },
  );
}

async function press(user: PanelUnderTest['user'], english: string): Promise<void> {
  const [button] = await screen.findAllByRole('button', { name: strangely(english) });
  await waitFor(() => expect((button as HTMLButtonElement).disabled).toBe(false));
  await user.click(button!);
  await settled();
}

async function type(user: PanelUnderTest['user'], english: string, typed: string): Promise<void> {
  await user.type(await screen.findByLabelText(strangely(english)), typed);
  await settled();
}

async function openScreen(name: string): Promise<PanelUnderTest> {
  const panel = await openPanel({ locale: 'en-XA', hasFunctions: true });
  await settled();
  await panel.user.click(document.querySelector(`button[data-screen="${name}"]`)!);
  await settled();
  return panel;
}

const nothingBare = () => expect(bareTexts(document.body, users)).toEqual([]);

describe('in the language that is English made strange, every word comes from the list of words', () => {
  test('at Home', async () => {
    await openPanel({ locale: 'en-XA' });
    await settled();
    nothingBare();
  });

  test.each(Object.keys(screenOf).filter((name) => name !== 'home' && name !== 'results'))(
    'on the screen %s',
    async (name) => {
      await openScreen(name);
      nothingBare();
    },
  );

  test('while rules of the market are edited', async () => {
    const { user } = await openScreen('market');
    await press(user, 'Edit ');
    nothingBare();
    await press(user, 'Add a condition');
    await press(user, 'Add an exclusion');
    nothingBare();
  });

  test('while criteria are edited, added and learned', async () => {
    const { user } = await openScreen('fit');
    for (const card of document.querySelectorAll('[aria-expanded="false"]')) await user.click(card);
    await settled();
    nothingBare();
    await press(user, 'Add a criterion');
    nothingBare();
    await press(user, 'Learn who buys');
    nothingBare();
  });

  test('while worth is learned, and with all that is learned', async () => {
    const { user } = await openScreen('value');
    await press(user, 'Learn');
    nothingBare();
    await press(user, 'Apply');
    nothingBare();
  });

  test.each(['Change', 'Suggest lines', 'Merge a segment', 'Name accounts', 'Add a region'])(
    'on the screen segments after "%s"',
    async (button) => {
      const { user } = await openScreen('segments');
      await press(user, button);
      nothingBare();
    },
  );

  test('in the results after a write, and at Home then', async () => {
    const { user } = await openScreen('finish');
    await press(user, 'Write');
    nothingBare();
    await press(user, 'Home');
    nothingBare();
  });

  test('in the explanation of an account', async () => {
    const { user } = await openScreen('explain');
    await type(user, 'Search by name', 'a');
    nothingBare();
    await user.keyboard('{Enter}');
    await settled();
    nothingBare();
  });

  test('between scenarios', async () => {
    const { user } = await openScreen('scenarios');
    await type(user, 'Name of the scenario', 'Plan');
    await press(user, 'Save scenario');
    nothingBare();
  });

  test('while an account is decided', async () => {
    const { user } = await openScreen('review');
    await press(user, 'Decide on');
    nothingBare();
    await press(user, 'Save decision');
    nothingBare();
  });

  test.each(['SEGMENT', 'LTV_TIER', 'SEGMENT_PROFILE'])('in the form of the function %s', async (name) => {
    const { user } = await openScreen('functions');
    const [link] = screen.getAllByRole('button', { name: new RegExp(`^${name}`) });
    await user.click(link!);
    await settled();
    nothingBare();
  });
});
