import { technologyLift } from '../../../core/scoring/technology-lift';
import { exponential } from '../../../core/stats/exponential';
import { normalQuantile } from '../../../core/stats/normal-quantile';
import { seededChance } from '../../../core/stats/seeded-chance';

/** Accounts of which those with SAP buy twice as often and spend twice as much; Slack goes with nothing. */
function draw(accounts: number, seed: number) {
  const chance = seededChance(seed);
  const mask = Uint32Array.from({ length: accounts }, () =>
    chance.happens(0.1) ? 2 ** 31 : chance.below(4),
  );
  const has = mask.map((bits) => (bits >>> 31 ? 0 : bits & 1));
  const won = Uint8Array.from(has, (held) => (chance.happens(held ? 0.4 : 0.2) ? 1 : 0));
  const spend = Float64Array.from(won, (bought, row) =>
    bought
      ? 1000 * (has[row] ? 2 : 1) * exponential(0.8 * normalQuantile(0.0005 + 0.999 * chance.next()))
      : NaN,
  );
  const list = { kind: 'list', masks: [mask], items: ['SAP', 'Slack', 'Rare'] } as const;
  return { list, won, decided: new Uint8Array(accounts).fill(1), spend, mask };
}

describe('technologyLift', () => {
  const drawn = draw(6000, 3);
  const { rows, blank } = technologyLift(drawn);

  test('finds who buys twice as often and spends twice as much', () => {
    const [sap] = rows;
    expect(sap!.item).toBe('SAP');
    expect(sap!.oftener.low).toBeLessThan(2);
    expect(sap!.oftener.high).toBeGreaterThan(2);
    expect(sap!.more.low).toBeLessThan(2);
    expect(sap!.more.high).toBeGreaterThan(2);
    expect(sap!.holm).toBeLessThan(0.001);
    expect(sap!.moreHolm).toBeLessThan(0.001);
  });

  test('what goes with nothing holds 1', () => {
    const slack = rows.find(({ item }) => item === 'Slack')!;
    expect(slack.oftener.low).toBeLessThan(1);
    expect(slack.oftener.high).toBeGreaterThan(1);
    expect(slack.holm).toBeGreaterThan(0.05);
  });

  test('blank lists stand on neither side and are counted; rare items are left out', () => {
    const blanks = drawn.mask.filter((bits) => bits >>> 31 === 1).length;
    expect(blank).toBe(blanks);
    for (const row of rows) expect(row.with.accounts + row.without.accounts).toBe(6000 - blanks);
    expect(rows.map(({ item }) => item)).not.toContain('Rare');
  });

  test('without spend nothing is said of it', () => {
    const { list, won, decided } = drawn;
    const [sap] = technologyLift({ list, won, decided }).rows;
    expect(sap!.with.customers).toBe(0);
    expect(sap!.more.rate).toBeNaN();
  });
});
