import ts from 'typescript';

/**
 * A requirement set and the version from which on something is there; of some parameters alone where they are named.
 * @typedef {{ name: string, version: string, parameter?: string }} ApiSet
 */

/** Whether one version of a set holds what another brought: 1.13 holds 1.9. */
export function holds(/** @type {string} */ version, /** @type {string} */ other) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major > otherMajor || (major === otherMajor && minor >= otherMinor);
}

/** What is not released yet is of no version that any Excel has. */
const PREVIEW = '9999.0';

/**
 * Reads `[Api set: ExcelApi 1.4]` and its rarer forms: `ExcelApi 1.1 for get, 1.8 for set` (each is needed, for nobody can
 * see from here which it is) and `1.15 for adding `alwaysInsert` parameter` (needed where that is given).
 * @param {string} tag what stands between the brackets
 * @returns {ApiSet[]}
 */
function readTag(tag) {
  /** @type {ApiSet[]} */
  const sets = [];
  let name = '';
  for (const part of tag.split(/[,;]|\.\s/)) {
    const found = /^\s*(?:([A-Z]\w+) )?(\d+\.\d+|Preview)\b/.exec(part);
    if (!found) continue;
    name = found[1] ?? name;
    const parameter = /`(\w+)`/.exec(part)?.[1];
    const version = found[2] === 'Preview' ? PREVIEW : (found[2] ?? '');
    sets.push({ name, version, ...(parameter && sets.length > 0 ? { parameter } : {}) });
  }
  return sets;
}

/**
 * Reads `**Requirement set**: {@link … | SharedRuntime 1.1}`, or a list of such links.
 * @returns {ApiSet[]}
 */
function readLinks(/** @type {string} */ comment) {
  const [, links = ''] = /\*\*Requirement sets?\*\*:((?:[\s*-]*\{@link [^}]*\}[^\n]*)+)/.exec(comment) ?? [];
  return [...links.matchAll(/\| ?([^}]+)\}/g)]
    .map(([, text = '']) => text.trim())
    .filter((text) => text !== 'Not in a set')
    .map((text) => ({ name: text.split(' ')[0] ?? text, version: text.split(' ')[1] ?? '1.1' }));
}

/** The last comment before a declaration; comments are read by hand, as parsing them all takes seconds. */
function commentOf(/** @type {ts.Node} */ declaration) {
  const { text } = declaration.getSourceFile();
  const last = ts.getLeadingCommentRanges(text, declaration.getFullStart())?.at(-1);
  return last ? text.slice(last.pos, last.end) : '';
}

/** @returns {ApiSet[]} */
function ownSets(/** @type {ts.Node} */ declaration) {
  const comment = commentOf(declaration);
  const [, tag] = /\[Api set:([^\]]*)\]/.exec(comment) ?? [];
  return tag === undefined ? readLinks(comment) : readTag(tag);
}

/**
 * The sets of which a member is, as Microsoft's types say it; where they do not, those of its class.
 * @param {ts.Declaration} declaration
 * @returns {ApiSet[]}
 */
export function setsOf(declaration) {
  const own = ownSets(declaration);
  const isMember =
    ts.isClassDeclaration(declaration.parent) ||
    ts.isInterfaceDeclaration(declaration.parent) ||
    ts.isEnumDeclaration(declaration.parent);
  return own.length > 0 || !isMember ? own : ownSets(declaration.parent);
}
