import sequencer from '@jest/test-sequencer';

// Jest is CommonJS: what it exports as default arrives one floor down.
const Sequencer = /** @type {typeof sequencer} */ (
  /** @type {{ default?: typeof sequencer }} */ (/** @type {unknown} */ (sequencer)).default ?? sequencer
);

/** Kinds of test files, those first that take longest, so that no long one is left over when all others are done. */
const kinds = [/[\\/]browser[\\/]/, /\.tsx$/, /[\\/](cli|panel)[\\/]/];

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
