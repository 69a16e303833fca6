import { transform } from 'esbuild';

/**
 * A script without template literals: HtmlService takes what looks like a comment out of them.
 * @param {string} script
 * @param {string} target
 */
export async function withoutTemplates(script, target) {
  const { code } = await transform(script, {
    minify: true,
    target,
    charset: 'utf8',
    legalComments: 'none',
    supported: { 'template-literal': false },
  });
  return code;
}

/**
 * What HTML or a template of Google's would read in a script, said otherwise. Outside of texts and patterns no script
 * holds any of it, and in both the escape means the same.
 * @param {string} script
 */
export const escapedScript = (script) => script.replace(/<(?=\/script|!--|\?)/gi, '\\x3c');

/**
 * A script as a file that Google stores: it keeps scripts of the server and pages, nothing else.
 * @param {string} script
 */
export const scriptPage = (script) => `<script>${escapedScript(script)}</script>\n`;
