import { minify } from '@swc/core';

/**
 * A bundled script in fewer bytes: a second minifier, which also rewrites expressions. Functions stay beside each other,
 * though to put each into the one that calls it would save another 2 %: an engine reads the insides of a function once
 * when it loads the script, and again whenever it compiles a function around them, so that a first call took a sixth longer.
 * @param {string} script
 * @param {2019 | 2020} ecma the year of the language
 */
export async function minified(script, ecma) {
  const { code } = await minify(script, {
    compress: { passes: 3, ecma, inline: 0, reduce_vars: false },
    mangle: true,
    ecma,
  });
  return code;
}

/**
 * A script of a page in the fewest bytes: it is loaded once for a long time, so that what `minified` avoids counts less.
 * Where it has no template literals none are put into it.
 * @param {string} script
 */
export async function leastScript(script) {
  const { code } = await minify(script, { compress: { passes: 3, ecma: 5 }, mangle: true, ecma: 2020 });
  return code;
}
