import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { catalogue } from '#core/functions';
import { exampleAccounts } from '../../core/functions/example-accounts';
import { examplesInExcel, handedOver } from './examples-in-excel';

const build =
  "import { buildAddinFunctions } from './scripts/build-addin-functions.mjs'; await buildAddinFunctions();";
const functionsFile = 'dist/addin/functions.js';
const reserveFile = 'dist/addin/reserve.js';

type Called = (...received: unknown[]) => unknown;

/** A page's context with what Excel gives it, and nothing else but the language. */
function page(globals: object = {}) {
  const functions = new Map<string, Called>();
  const context = createContext({
    CustomFunctions: {
      associate: (id: string, called: Called) => void functions.set(id, called),
      Error: class {
        constructor(
          readonly code: string,
          readonly message?: string,
        ) {}
      },
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    },
    ...globals,
  });
  const run = (file: string) =>
    runInContext(readFileSync(file, 'utf8'), context, { filename: file }) as unknown;
  return { functions, run };
}

/** As much of a document as a script needs that asks for another: it says what is asked for, and lets it come or fail. */
function documentThat(answers: (address: string) => 'load' | 'error') {
  const asked: string[] = [];
  class ScriptElement {
    src = '';
    readonly listeners = new Map<string, () => void>();
    addEventListener(event: string, listener: () => void) {
      this.listeners.set(event, listener);
    }
  }
  const running = new ScriptElement();
  running.src = 'https://example.com/addin/functions.js';
  const append = (script: ScriptElement) => {
    asked.push(script.src);
    queueMicrotask(() => script.listeners.get(answers(script.src))?.());
  };
  const document = {
    currentScript: running,
    createElement: () => new ScriptElement(),
    head: { append },
  };
  return { asked, globals: { document, URL } };
}

const starterCall = [exampleAccounts, [['starter']], null, null] as const;

describe('the functions as the page of the add-in loads them', () => {
  beforeAll(() => {
    execFileSync(process.execPath, ['--input-type=module', '-e', build]);
  });

  test('associate every function with its name and its alias as soon as they run', () => {
    const { functions, run } = page();
    run(functionsFile);
    const names = catalogue.map(({ name }) => name);
    expect([...functions.keys()].sort()).toEqual(
      [...names, ...names.map((name) => `TAMARACK_${name}`)].sort(),
    );
  });

  test('give Excel what the examples say', () => {
    const { functions, run } = page();
    run(functionsFile);
    run(reserveFile);
    for (const [, name, args, gives] of examplesInExcel()) {
      const received = args.map((each) => handedOver(each, null));
      const given = functions.get(name)?.(...received, { functionName: name });
      expect({ name, given }).toEqual({ name, given: gives });
    }
  });

  test('load the reserve from beside them when a call first needs it, once, and then answer at once', async () => {
    const { asked, globals } = documentThat(() => {
      run(reserveFile);
      return 'load';
    });
    const { functions, run } = page(globals);
    run(functionsFile);
    const segment = functions.get('SEGMENT')!;
    expect(asked).toEqual([]);
    const given = segment(...starterCall);
    const both = await Promise.all([given, functions.get('ICP_SCORE')?.(...starterCall)]);
    expect(both.map((cells) => (cells as unknown[]).length)).toEqual([5, 5]);
    expect(asked).toEqual([
      expect.stringMatching(/^https:\/\/example\.com\/addin\/reserve\.js\?[0-9a-f]{12}$/),
    ]);
    expect(segment(...starterCall)).toEqual(both[0]);
    expect(functions.get('ICP_SCORE')?.(exampleAccounts, [['starter']], null)).toHaveLength(5);
  });

  test('say that the reserve could not be loaded, and try again at the next call', async () => {
    let isOnline = false;
    const { asked, globals } = documentThat(() => {
      if (isOnline) run(reserveFile);
      return isOnline ? 'load' : 'error';
    });
    const { functions, run } = page(globals);
    run(functionsFile);
    await expect(functions.get('SEGMENT')?.(...starterCall)).rejects.toMatchObject({
      code: '#N/A',
      message: expect.stringMatching(
        /^a part of Tamarack that this needs could not be loaded; calculate again /,
      ),
    });
    isOnline = true;
    await expect(functions.get('SEGMENT')?.(...starterCall)).resolves.toHaveLength(5);
    expect(asked).toHaveLength(2);
  });

  test('say so where what was loaded is something else', async () => {
    const { globals } = documentThat(() => 'load');
    const { functions, run } = page(globals);
    run(functionsFile);
    await expect(functions.get('SEGMENT')?.(...starterCall)).rejects.toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('what was loaded is not the reserve of the functions'),
    });
  });

  test('weigh at most 210 kB, as they run before the panel is shown', () => {
    expect(readFileSync(functionsFile).length).toBeLessThanOrEqual(210_000);
  });
});
