import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { catalogue } from '../../core/functions/catalogue';

const build = "import { buildFunctions } from './scripts/build.mjs'; await buildFunctions();";

/** Calls through the built scripts, in a context that has nothing but the language. */
function createBundledCall(): (name: string, args: readonly unknown[]) => unknown {
  const context = createContext({});
  for (const script of ['dist/functions.js', 'dist/reserve.js']) {
    runInContext(readFileSync(script, 'utf8'), context, { filename: script });
  }
  runInContext('const call = TamarackFunctions.createCall(() => TamarackReserve.reserve);', context);
  return (name, args) => {
    const given = args.map((arg) => (arg === undefined ? null : arg));
    const source = `JSON.stringify(call(${JSON.stringify(name)}, ${JSON.stringify(given)}))`;
    return JSON.parse(String(runInContext(source, context)));
  };
}

describe('the functions as one script for hosts without modules', () => {
  beforeAll(() => {
    execFileSync(process.execPath, ['--input-type=module', '-e', build]);
  });

  test('give what the examples say, without a host around them', () => {
    const call = createBundledCall();
    for (const { name, examples } of catalogue) {
      for (const { args, gives } of examples) {
        const rows = Array.isArray(gives) ? gives : [[gives]];
        expect({ name, answer: call(name, args) }).toMatchObject({ name, answer: { ok: true, value: rows } });
      }
    }
  });

  test('weigh at most 200 kB, since a sheet loads them for every call', () => {
    expect(readFileSync('dist/functions.js').length).toBeLessThanOrEqual(200_000);
  });
});
