import { checkResources } from './check-resources.mjs';
import { checkStructure, faultAt } from './check-structure.mjs';
import { checkUse } from './check-use.mjs';
import { officeApp } from './elements.mjs';
import { readManifest } from './read-manifest.mjs';

/**
 * Everything that is wrong with the text of an add-in-only manifest for Excel, in the order of its lines, as far as it can
 * be told without Excel and without a network.
 * @param {string} text
 * @param {readonly string[]} commands the functions that the page associates with buttons
 * @returns {import('./read-manifest.mjs').Fault[]} none where it is right
 */
export function checkManifest(text, commands) {
  const read = readManifest(text);
  if ('fault' in read) return [read.fault];
  const { root } = read;
  if (root.name !== officeApp.name) {
    return [
      faultAt(
        'unknown-element',
        root.line,
        `${root.shown} is not the OfficeApp of a manifest of version 1.1`,
      ),
    ];
  }
  const structure = checkStructure(root);
  const hasOverrides = root.children.some(({ name }) => name === 'ov:VersionOverrides');
  // Without them, all that hangs together in them would be reported as torn apart.
  const rest = hasOverrides ? [...checkResources(root), ...checkUse(root, commands)] : [];
  return [...structure, ...rest].sort((first, second) => first.line - second.line);
}
