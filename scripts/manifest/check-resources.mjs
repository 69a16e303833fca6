import { faultAt } from './check-structure.mjs';
import { within } from './read-manifest.mjs';

/**
 * @typedef {import('./read-manifest.mjs').Element} Element
 * @typedef {import('./read-manifest.mjs').Fault} Fault
 * @typedef {import('./read-manifest.mjs').Attribute} Attribute
 */

/** Which list of resources each reference draws on. */
const listOf = new Map([
  ['bt:Image', 'bt:Images'],
  ['ov:Runtime', 'bt:Urls'],
  ['ov:SourceLocation', 'bt:Urls'],
  ['ov:FunctionFile', 'bt:Urls'],
  ['ov:LearnMoreUrl', 'bt:Urls'],
  ['ov:Label', 'bt:ShortStrings'],
  ['ov:Title', 'bt:ShortStrings'],
  ['ov:Namespace', 'bt:ShortStrings'],
  ['ov:Description', 'bt:LongStrings'],
]);

/** @typedef {{ list: string, id: Attribute }} Resource */

/** @param {Element[]} elements @returns {Resource[]} */
const resourcesOf = (elements) =>
  elements
    .filter(({ name }) => [...listOf.values()].includes(name))
    .flatMap(({ name, children }) =>
      children.flatMap(({ attributes }) => {
        const id = attributes.get('id');
        return id === undefined ? [] : [{ list: name, id }];
      }),
    );

/** @param {readonly Attribute[]} ids @param {string} code @param {string} what @returns {Fault[]} */
const repeated = (ids, code, what) =>
  ids
    .filter(({ value }, index) => ids.findIndex((other) => other.value === value) < index)
    .map(({ value, line }) => faultAt(code, line, `${what} ${value} is there already`));

/**
 * Every reference leads to one resource of its kind, and every resource is referred to.
 * @param {Element[]} elements
 * @returns {Fault[]}
 */
function checkReferences(elements) {
  const resources = resourcesOf(elements);
  const used = new Set();
  const faults = elements.flatMap(({ name, shown, attributes }) => {
    const resid = attributes.get('resid');
    if (resid === undefined) return [];
    used.add(resid.value);
    const found = resources.filter(({ id }) => id.value === resid.value);
    if (found.length === 0) {
      return [
        faultAt(
          'dangling-resid',
          resid.line,
          `${shown} refers to ${resid.value}, which no resource is called`,
        ),
      ];
    }
    const list = listOf.get(name);
    if (list === undefined || found.some((resource) => resource.list === list)) return [];
    const right = list.replace('bt:', '');
    return [
      faultAt(
        'resid-of-other-kind',
        resid.line,
        `${shown} refers to ${resid.value}; one of ${right} would be right`,
      ),
    ];
  });
  const idle = resources
    .filter(({ id }) => !used.has(id.value))
    .map(({ id }) => faultAt('unused-resource', id.line, `nothing refers to ${id.value}`));
  const ids = resources.map(({ id }) => id);
  return [...faults, ...repeated(ids, 'duplicate-resource', 'a resource'), ...idle];
}

/**
 * @param {Element} element
 * @returns {Attribute[]}
 */
const localesOf = ({ children }) => children.flatMap(({ attributes }) => attributes.get('Locale') ?? []);

/**
 * What the name of the add-in has been put into, every text is put into.
 * @param {Element[]} elements
 * @returns {Fault[]}
 */
function checkTranslations(elements) {
  const texts = elements.filter(({ name }) => ['bt:String', 'DisplayName', 'Description'].includes(name));
  const spoken = elements.filter(({ name }) => name === 'DisplayName').flatMap(localesOf);
  return texts.flatMap((element) => {
    const given = localesOf(element);
    const missing = spoken.filter((locale) => !given.some(({ value }) => value === locale.value));
    const name = element.attributes.get('id')?.value ?? element.shown;
    return [
      ...repeated(given, 'duplicate-locale', `${name} in`),
      ...missing.map(({ value }) =>
        faultAt('missing-translation', element.line, `${name} is not there in ${value}`),
      ),
    ];
  });
}

const wantedSizes = [16, 32, 80];
const knownSizes = [16, 20, 24, 32, 40, 48, 64, 80];

/**
 * @param {Element[]} elements
 * @returns {Fault[]}
 */
function checkIcons(elements) {
  return elements
    .filter(({ name }) => name === 'ov:Icon')
    .flatMap(({ line, children }) => {
      const sizes = children.flatMap(({ attributes }) => attributes.get('size') ?? []);
      const missing = wantedSizes.filter((size) => !sizes.some(({ value }) => Number(value) === size));
      const strange = sizes.filter(({ value }) => !knownSizes.includes(Number(value)));
      return [
        ...missing.map((size) => faultAt('missing-icon', line, `the icon has no image of ${size} pixels`)),
        ...strange.map((size) =>
          faultAt(
            'unknown-icon-size',
            size.line,
            `an icon of ${size.value} pixels; ${knownSizes.join(', ')} are shown`,
          ),
        ),
      ];
    });
}

/** What the ribbon knows by its id; an OfficeTab or OfficeMenu is Excel's own. */
const ownIds = ['ov:CustomTab', 'ov:Group', 'ov:Control', 'ov:Item'];

/**
 * Holds what refers to each other together: resources, languages, icons, ids.
 * @param {Element} root
 * @returns {Fault[]}
 */
export function checkResources(root) {
  const elements = within(root);
  const ids = elements.flatMap(({ name, attributes }) =>
    ownIds.includes(name) ? (attributes.get('id') ?? []) : [],
  );
  return [
    ...checkReferences(elements),
    ...checkTranslations(elements),
    ...checkIcons(elements),
    ...repeated(ids, 'duplicate-id', 'a tab, group or control'),
  ];
}
