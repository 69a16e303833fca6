import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-when-stale.mjs';

const output = 'dist/addin/manifest.xml';
/** Where the add-in is served while it is developed; manifest.xml names it throughout. */
const development = 'https://localhost:3000';

/**
 * The address under which the add-in's files will stand, without a slash at its end.
 * @param {string | undefined} given TAMARACK_ADDRESS; blank is the development server
 * @returns {{ address: string } | { problem: string }}
 */
export function siteAddress(given) {
  if (given === undefined || given === '') return { address: development };
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol === 'https:' && url.search === '' && url.hash === '') {
    return { address: url.href.replace(/\/+$/, '') };
  }
  const right = 'an https address such as https://tamarack.example.com/addin';
  return { problem: `TAMARACK_ADDRESS is ${given}; ${right} would be right` };
}

/**
 * The text of manifest.xml with every file at the address.
 * @param {string} address
 */
export function manifestAt(address) {
  const inXml = address.replaceAll('&', '&amp;');
  return readFileSync(join(root, 'manifest.xml'), 'utf8').replaceAll(`"${development}/`, () => `"${inXml}/`);
}

/**
 * Writes the manifest that is installed into dist/addin.
 * @param {string} address
 */
export function buildManifest(address) {
  mkdirSync(join(root, 'dist/addin'), { recursive: true });
  writeFileSync(join(root, output), manifestAt(address));
  console.log(`${output}: ${address}`);
}
