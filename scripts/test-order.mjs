import sequencer from '@jest/test-sequencer';

// Jest is CommonJS: what it exports as default arrives one floor down.
const Sequencer = /** @type {typeof sequencer} */ (
  /** @type {{ default?: typeof sequencer }} */ (/** @type {unknown} */ (sequencer)).default ?? sequencer
);

/**
 * Kinds of test files, those first that take longest, so that no long one is left over when all others are done. What
 * measures how quick a page is comes last, when builds and checks that go on beside the tests are over.
 */
const kinds = [
  /[\\/]browser[\\/](?!first-paint|long-tasks)/,
  /\.tsx$/,
  /[\\/](cli|panel)[\\/]/,
  /(?<!first-paint|long-tasks)\.test\.ts$/,
];

/** @param {string} path */
function placeOf(path) {
  const place = kinds.findIndex((kind) => kind.test(path));
  return place < 0 ? kinds.length : place;
}

/** Jest's own order (what failed, what took long, what is large), within the order of kinds. */
export default class TestOrder extends Sequencer {
  /**
   * @override
   * @param {Parameters<sequencer['sort']>[0]} tests
   */
  async sort(tests) {
    const sorted = [...(await super.sort(tests))];
    return sorted.sort((one, other) => placeOf(one.path) - placeOf(other.path));
  }
}
