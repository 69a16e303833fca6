import { makeSample } from '#core';
import { lookAround } from '../../panel/deeds/look';
import { createMemoryHost } from '../../panel/memory-host';
import type { Turn } from '../../panel/turns';
import { cancelled } from '../../panel/turns';
import { deskOver, quietDeed } from './desk-under-test';

const { accounts } = makeSample({ accounts: 3000, seed: 3, today: 46_000 });

function opened() {
  const host = createMemoryHost({ sheets: [{ name: 'Accounts', rows: accounts.rows }], today: '2026-03-31' });
  return deskOver(host);
}

/** Turns of a user who calls off as soon as this share is done. */
function calledOffAt(most: number): Turn {
  return (share) => (share >= most ? Promise.reject(cancelled) : Promise.resolve());
}

describe('reading the accounts', () => {
  test('can be called off between two pieces of the rows, and nothing is seen then', async () => {
    const { desk } = opened();
    const looking = lookAround(desk, { ...quietDeed, turn: calledOffAt(0.35) }, null);
    await expect(looking).rejects.toBe(cancelled);
    expect(desk.store.get()).toMatchObject({ accounts: null, draft: null, isBehind: false });
  });

  test('again can be called off: what was seen before stays, and is said to be behind', async () => {
    const { desk, look } = opened();
    await look();
    const { accounts: seen, draft } = desk.store.get();
    const looking = lookAround(desk, { ...quietDeed, turn: calledOffAt(0.35) }, null);
    await expect(looking).rejects.toBe(cancelled);
    expect(desk.store.get()).toMatchObject({ isBehind: true });
    expect(desk.store.get().accounts).toBe(seen);
    expect(desk.store.get().draft).toBe(draft);
    await look();
    expect(desk.store.get()).toMatchObject({ isBehind: false, accounts: { accountCount: 3000 } });
  });

  test('called off before a row was sent leaves everything as it was', async () => {
    const { desk, look } = opened();
    await look();
    const before = desk.store.get();
    const looking = lookAround(desk, { ...quietDeed, turn: calledOffAt(0.05) }, null);
    await expect(looking).rejects.toBe(cancelled);
    expect(desk.store.get()).toMatchObject({ isBehind: false, accounts: before.accounts });
  });
});
