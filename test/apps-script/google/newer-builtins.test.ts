import { runInContext } from 'node:vm';
import { provideNewerBuiltins } from '../../../apps-script/functions/newer-builtins';
import { builtFile } from '../fresh-build';
import { newRealm, newerBuiltins } from './realm';

const realm = () => newRealm({ now: 0, slept: 0 });
const names = Object.entries(newerBuiltins).flatMap(([owner, members]) =>
  members.map((name) => [owner, name] as const),
);

test.each(names)('a run at Google has no %s.%s, which came after ES2019', (owner, name) => {
  expect(runInContext(`'${name}' in (${owner})`, realm().context)).toBe(false);
});

test.each(['Object.hasOwn({}, "a")', '[1].at(-1)', '"a".replaceAll("a", "b")', 'new WeakRef({})'])(
  'a script that used %s would be found by running it',
  (seeded) => {
    expect(() => runInContext(seeded, realm().context)).toThrow(/is not (a function|defined)/);
  },
);

const cases = [
  'Object.hasOwn({ a: 1 }, "a")',
  'Object.hasOwn({}, "toString")',
  '[1, 2, 3].at(-1)',
  '[1, 2, 3].at(1.9)',
  '[1, 2, 3].at(3)',
  '[1, 2, 3].at(NaN)',
  '"abc".at(-2)',
  'new Float64Array([1, 2]).at(-1)',
  '[1, 2, 3, 4].findLast((each) => each % 2 === 1)',
  '[1, 2].findLast((each) => each > 5)',
  '[1, 2, 3, 4].findLastIndex((each) => each < 3)',
  '"a.b.c".replaceAll(".", "-")',
  '"a.b".replaceAll(".", "[$&]")',
  '"a.b".replaceAll(".", () => "$&")',
  '"aXbx".replaceAll(/x/gi, "-")',
  '"ab".replaceAll("", "-")',
];

test.each(cases)('what Code.js puts in its place gives the same: %s', (expression) => {
  const { context } = realm();
  runInContext(builtFile('Code.js'), context);
  expect(runInContext(expression, context)).toEqual(runInContext(expression, newContext()));
});

/** A context as it is, with all that this engine has. */
function newContext() {
  const { context } = realm();
  for (const [owner, members] of Object.entries(newerBuiltins))
    for (const name of members) {
      const from = (0, eval)(owner) as Record<string, unknown>;
      if (name in from)
        Object.defineProperty(runInContext(owner, context), name, {
          value: from[name],
          configurable: true,
          writable: true,
        });
    }
  return context;
}

test('an engine that has them keeps its own', () => {
  const before = [Object.hasOwn, Array.prototype.at, String.prototype.replaceAll];
  provideNewerBuiltins();
  expect([Object.hasOwn, Array.prototype.at, String.prototype.replaceAll]).toEqual(before);
});
