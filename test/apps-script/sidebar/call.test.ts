import { callOver } from '../../../apps-script/sidebar/call';
import type { Carry } from '../../../apps-script/sidebar/carry';
import { refusedBecause } from '../../../panel/host-refusal';

const patience = { tries: 4, slowAfter: 60, firstPause: 1 };
const turns = { longest: 300, between: 5 };

/** What one sending of a call comes to. */
type Outcome = 'never' | Error | object;

/** A server that answers each sending with what is next, and what was sent to it. */
function server(...outcomes: readonly Outcome[]) {
  const sent: { readonly method: string; readonly request: Record<string, unknown> }[] = [];
  const left = [...outcomes];
  const carry: Carry = (method, argument) => {
    sent.push({ method, request: JSON.parse(argument) as Record<string, unknown> });
    const outcome = method === 'endWriting' ? fine(null) : (left.shift() ?? fine('the last'));
    if (outcome === 'never') return new Promise(() => undefined);
    return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(JSON.stringify(outcome));
  };
  const call = callOver(carry, { panel: 'panel', who: () => 'Ann' }, patience, turns);
  return { call, sent };
}

const fine = (value: unknown) => ({ ok: true, value });
const network = new Error('NetworkError: Connection failure due to HTTP 0');
const codeOf = (error: unknown) => refusedBecause(error)?.map(({ code }) => code);

describe('a call to the server', () => {
  test.each<readonly [string, readonly Outcome[]]>([
    ['lost', [network, fine('answer')]],
    ['lost in silence', ['never', fine('answer')]],
    [
      'failed for a fault that passes',
      [{ ok: false, fault: 'Service timed out: Spreadsheets' }, fine('answer')],
    ],
    ['lost again and again', [network, 'never', network, fine('answer')]],
  ])('that is %s is sent again', async (_, outcomes) => {
    const { call, sent } = server(...outcomes);
    expect(await call('readMark', { sheet: 'A' })).toBe('answer');
    expect(sent.map(({ method }) => method)).toEqual(outcomes.map(() => 'readMark'));
  });

  test('that never comes through is given up in words, and says that nothing is doubled', async () => {
    const { call, sent } = server(network, network, network, network, network);
    const error: unknown = await call('sheetNames', null).catch((thrown: unknown) => thrown);
    expect(codeOf(error)).toEqual(['host/no-answer']);
    expect(String(error)).toMatch(/asked 4 times.*nothing is written twice/);
    expect(sent).toHaveLength(4);
  });

  test.each([
    ['host/consent-refused', new Error('Authorization is required to perform that action.')],
    ['host/consent-refused', new Error('Für diese Aktion ist eine Autorisierung erforderlich.')],
    ['host/consent-refused', new Error('この操作を実行するには承認が必要です。')],
    ['host/consent-refused', { ok: false, fault: 'Authorization is required to perform that action.' }],
    ['host/other-account', new Error('We’re sorry, a server error occurred. Error code PERMISSION_DENIED.')],
    ['host/refused', new Error('Failed due to illegal value in property: 0')],
    ['host/sheet-gone', { ok: false, refusal: { kind: 'sheetGone', values: { sheet: 'Accounts' } } }],
  ])('that Google refuses is not sent again: %s', async (code, outcome) => {
    const { call, sent } = server(outcome);
    expect(codeOf(await call('sheetNames', null).catch((thrown: unknown) => thrown))).toEqual([code]);
    expect(sent).toHaveLength(1);
  });

  test('an answer that comes late counts while the next is waited for', async () => {
    let answer: (text: string) => void = () => undefined;
    const carries: Promise<string>[] = [
      new Promise((resolve) => (answer = resolve)),
      new Promise(() => undefined),
    ];
    const call = callOver(
      () => carries.shift() ?? Promise.reject(network),
      { panel: 'p', who: () => '' },
      patience,
    );
    const asked = call('readMark', { sheet: 'A' });
    setTimeout(() => answer(JSON.stringify(fine('late'))), 90);
    expect(await asked).toBe('late');
    expect(carries).toHaveLength(0);
  });

  test('that the user calls off is over at once, and sent no more', async () => {
    const { call, sent } = server('never');
    const calling = new AbortController();
    const asked = call('sheetNames', null, { signal: calling.signal });
    const why = new Error('called off');
    calling.abort(why);
    await expect(asked).rejects.toBe(why);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(sent).toHaveLength(1);
  });

  test('no more than four are under way at once', async () => {
    let [underWay, most] = [0, 0];
    const carry: Carry = async () => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, 3));
      underWay--;
      return JSON.stringify(fine(null));
    };
    const call = callOver(carry, { panel: 'p', who: () => '' }, patience);
    await Promise.all(Array.from({ length: 20 }, () => call('readMark', { sheet: 'A' })));
    expect([most, underWay]).toEqual([4, 0]);
  });
});

describe('a write', () => {
  const name = { name: 'MODEL' };

  test('keeps its id when it is sent again, and the next one has another', async () => {
    const { call, sent } = server(network, fine(null), fine(null));
    await call('removeName', name);
    await call('removeName', name);
    const ids = sent.map(({ request }) => (request['write'] as { id: string } | undefined)?.id);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[1]);
    expect(sent[0]?.request['write']).toMatchObject({ panel: 'panel', who: 'Ann', more: true });
  });

  test('waits while somebody else writes, and is given up in words when that does not end', async () => {
    const busy = { ok: false, refusal: { kind: 'anotherWrites', values: { who: 'Ben' } } };
    const { call, sent } = server(busy, busy, fine(null));
    await call('removeName', name);
    expect(
      new Set(sent.map(({ request }) => (request['write'] as { id: string } | undefined)?.id)).size,
    ).toBe(1);
    const never = server(...Array.from({ length: 200 }, () => busy));
    expect(codeOf(await never.call('removeName', name).catch((thrown: unknown) => thrown))).toEqual([
      'host/another-writes',
    ]);
  });

  test('goes after the one before it, whatever became of that', async () => {
    const { call, sent } = server({ ok: false, fault: 'broken' }, fine(null));
    const [first, second] = [call('removeName', name), call('removeSheet', { sheet: 'A' })];
    await expect(first).rejects.toThrow('broken');
    await second;
    expect(sent.map(({ method }) => method)).toEqual(['removeName', 'removeSheet']);
  });

  test('lets others write once nothing more comes', async () => {
    jest.useFakeTimers();
    const { call, sent } = server(fine(null), fine(null));
    await call('removeName', name);
    await call('removeName', name);
    await jest.advanceTimersByTimeAsync(9_000);
    jest.useRealTimers();
    expect(sent.map(({ method }) => method)).toEqual(['removeName', 'removeName', 'endWriting']);
  });
});
