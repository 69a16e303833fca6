import { officeApp } from './elements.mjs';

/**
 * @typedef {import('./read-manifest.mjs').Element} Element
 * @typedef {import('./read-manifest.mjs').Fault} Fault
 * @typedef {import('./elements.mjs').Shape} Shape
 * @typedef {import('./elements.mjs').Slot} Slot
 */

/**
 * @param {string} code
 * @param {number} line
 * @param {string} message
 * @returns {Fault}
 */
export const faultAt = (code, line, message) => ({ code, line, message });

/** @param {string} name */
const local = (name) => name.replace(/^\w+:/, '');

/**
 * @param {Element} element
 * @param {Shape} shape
 * @returns {Fault[]}
 */
function checkAttributes(element, shape) {
  const required = { ...shape.attributes };
  const known = { ...required, ...shape.mayHave };
  const missing = Object.keys(required)
    .filter((name) => !element.attributes.has(name))
    .map((name) => faultAt('missing-attribute', element.line, `${element.shown} has no ${name}`));
  const given = [...element.attributes].flatMap(([name, { value, line }]) => {
    const kind = known[name];
    if (kind === undefined)
      return [faultAt('unknown-attribute', line, `${element.shown} cannot have ${name}`)];
    const complaint = kind(value);
    return complaint === undefined
      ? []
      : [faultAt(complaint.code, line, `${name} of ${element.shown} ${complaint.message}`)];
  });
  return [...missing, ...given];
}

/**
 * @param {Element} element
 * @param {Shape} shape
 * @returns {Fault[]}
 */
function checkText({ text, shown, line }, shape) {
  const complaint = shape.text?.(text.trim());
  if (complaint !== undefined) return [faultAt(complaint.code, line, `${shown} ${complaint.message}`)];
  if (shape.text !== undefined || text.trim() === '') return [];
  return [faultAt('stray-text', line, `${shown} cannot hold the text ${text.trim()}`)];
}

/**
 * @param {Element} parent
 * @param {Element} child that has no place there
 * @param {readonly Slot[]} slots
 * @returns {Fault}
 */
function strangerIn(parent, child, slots) {
  const isNamesake = slots.some(({ name }) => local(name) === local(child.shown));
  return isNamesake
    ? faultAt('wrong-namespace', child.line, `${child.shown} belongs here, but in another namespace (xmlns)`)
    : faultAt('unknown-element', child.line, `${child.shown} cannot stand in ${parent.shown}`);
}

/**
 * Every child under the right parent, in order and as often as it may be there.
 * @param {Element} element
 * @param {readonly Slot[]} slots
 * @returns {Fault[]}
 */
function checkChildren(element, slots) {
  /** @type {Fault[]} */
  const faults = [];
  const counts = slots.map(() => 0);
  let reached = 0;
  for (const child of element.children) {
    const place = slots.findIndex(({ name }) => name === child.name);
    const slot = slots[place];
    if (slot === undefined) {
      faults.push(strangerIn(element, child, slots));
      continue;
    }
    counts[place] = (counts[place] ?? 0) + 1;
    if (place < reached) {
      const later = local(slots[reached]?.name ?? '');
      faults.push(
        faultAt('wrong-order', child.line, `${child.shown} stands after ${later}; before it would be right`),
      );
    } else if ((counts[place] ?? 0) > slot.most) {
      faults.push(
        faultAt('repeated-element', child.line, `${child.shown} stands in ${element.shown} more than once`),
      );
    }
    reached = Math.max(reached, place);
    faults.push(...checkElement(child, slot.shape));
  }
  const missing = slots.filter(({ least }, place) => (counts[place] ?? 0) < least);
  return [
    ...faults,
    ...missing.map(({ name }) =>
      faultAt('missing-element', element.line, `${element.shown} has no ${local(name)}`),
    ),
  ];
}

/**
 * @param {Element} element
 * @param {Shape} shape
 * @returns {Fault[]}
 */
function checkElement(element, shape) {
  if (shape.byType === undefined) {
    return [
      ...checkAttributes(element, shape),
      ...checkText(element, shape),
      ...checkChildren(element, shape.children ?? []),
    ];
  }
  const type = element.attributes.get('xsi:type');
  const chosen = shape.byType[type?.value ?? ''];
  if (chosen === undefined) {
    const right = Object.keys(shape.byType).join(' or ');
    const given = type === undefined ? 'has no type' : `is of the type ${type.value}`;
    return [
      faultAt(
        'unknown-type',
        type?.line ?? element.line,
        `${element.shown} ${given}; ${right} would be right`,
      ),
    ];
  }
  const others = new Map([...element.attributes].filter(([name]) => name !== 'xsi:type'));
  return checkElement({ ...element, attributes: others }, chosen);
}

/**
 * Holds the elements to the schema: their order, attributes and texts.
 * @param {Element} root the OfficeApp
 * @returns {Fault[]}
 */
export const checkStructure = (root) => checkElement(root, officeApp.shape);
