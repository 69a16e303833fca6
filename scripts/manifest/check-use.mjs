import { faultAt } from './check-structure.mjs';
import { within } from './read-manifest.mjs';
import { requirementSets } from './requirement-sets.mjs';

/**
 * @typedef {import('./read-manifest.mjs').Element} Element
 * @typedef {import('./read-manifest.mjs').Fault} Fault
 */

/** @param {Element[]} elements @param {...string} names */
const called = (elements, ...names) => elements.filter(({ name }) => names.includes(name));

/** @param {Element | undefined} element */
const residOf = (element) => element?.attributes.get('resid');

/**
 * @param {Element[]} elements
 * @returns {Fault[]}
 */
function checkRequirementSets(elements) {
  return called(elements, 'Set', 'bt:Set').flatMap(({ line, attributes }) => {
    const name = attributes.get('Name')?.value ?? '';
    const version = attributes.get('MinVersion');
    const versions = requirementSets.get(name);
    if (versions === undefined)
      return [faultAt('unknown-set', line, `${name} is not a requirement set of Excel`)];
    if (version === undefined || versions.includes(version.value)) return [];
    const message = `${name} has no version ${version.value}; ${versions.join(', ')} are known`;
    return [faultAt('unknown-set-version', version.line, message)];
  });
}

/**
 * Buttons call functions that the page associates, in the page that the manifest names.
 * @param {Element[]} elements
 * @param {readonly string[]} commands
 * @returns {Fault[]}
 */
function checkCommands(elements, commands) {
  const names = called(elements, 'ov:FunctionName');
  const form = called(elements, 'ov:DesktopFormFactor')[0];
  const hasFile = called(elements, 'ov:FunctionFile').length > 0;
  const strange = names
    .filter(({ text }) => !commands.includes(text.trim()))
    .map(({ text, line }) =>
      faultAt('unknown-function', line, `the page has no ${text.trim()}; ${commands.join(', ')} are there`),
    );
  const idle = commands.filter((command) => !names.some(({ text }) => text.trim() === command));
  return [
    ...(names.length > 0 && !hasFile && form !== undefined
      ? [faultAt('missing-function-file', form.line, 'buttons call functions, but there is no FunctionFile')]
      : []),
    ...strange,
    ...idle.map((command) => faultAt('uncalled-function', form?.line ?? 1, `no button calls ${command}`)),
  ];
}

/**
 * Panel, ribbon and functions run in one page: every place names the page of the runtime.
 * @param {Element[]} elements
 * @returns {Fault[]}
 */
function checkRuntime(elements) {
  const shared = residOf(called(elements, 'ov:Runtime')[0])?.value;
  const pages = [
    ...called(elements, 'ov:Page', 'ov:Action').flatMap(({ children }) =>
      called(children, 'ov:SourceLocation'),
    ),
    ...called(elements, 'ov:FunctionFile'),
  ];
  return pages.flatMap((element) => {
    const resid = residOf(element);
    if (shared === undefined || resid === undefined || resid.value === shared) return [];
    const message = `${element.shown} names ${resid.value}; ${shared}, the page of the runtime, would be right`;
    return [faultAt('page-not-shared', resid.line, message)];
  });
}

/**
 * Holds the manifest to what Excel and our own code do with it.
 * @param {Element} root
 * @param {readonly string[]} commands what the page associates
 * @returns {Fault[]}
 */
export function checkUse(root, commands) {
  const elements = within(root);
  const namespaces = called(elements, 'ov:Namespace').map(({ line }) =>
    faultAt(
      'namespace',
      line,
      'a namespace stands before every function; without the element, =SEGMENT() is called',
    ),
  );
  return [
    ...checkRequirementSets(elements),
    ...checkCommands(elements, commands),
    ...checkRuntime(elements),
    ...namespaces,
  ];
}
