// Finds what the add-in uses of Office.js beyond what manifest.xml asks for, as Microsoft's types tell it:
//   node scripts/check-requirements.mjs
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { root } from './build-when-stale.mjs';
import { holds, setsOf } from './requirements/api-sets.mjs';
import { createGuards, leaves } from './requirements/guards.mjs';
import { createOfficeMembers } from './requirements/office-members.mjs';

/** @typedef {import('./requirements/api-sets.mjs').ApiSet} ApiSet */
/** @typedef {import('./requirements/office-members.mjs').Use} Use */

const types = [
  'node_modules/@types/office-js/index.d.ts',
  'node_modules/@types/custom-functions-runtime/index.d.ts',
];

/**
 * The add-in as a program: files of its own and of the rooms it imports, but of no package, whose types take long.
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} seeded
 */
function openProgram(folder, seeded) {
  const read = ts.readConfigFile(join(root, 'addin/tsconfig.json'), (path) => ts.sys.readFile(path)).config;
  const parsed = ts.parseJsonConfigFileContent(read, ts.sys, join(root, 'addin'));
  const options = { ...parsed.options, lib: ['lib.es2022.d.ts'], types: [], noEmit: true };
  const host = ts.createCompilerHost(options);
  // Types say more than they are asked: their comments are read where a member is used, not parsed one and all.
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseNone;
  const texts = new Map(Object.entries(seeded).map(([file, text]) => [join(root, file), text]));
  const { readFile, fileExists } = host;
  host.readFile = (path) => texts.get(resolve(path)) ?? readFile(path);
  host.fileExists = (path) => texts.has(resolve(path)) || fileExists(path);
  host.getSourceFile = (path, languageVersion) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, languageVersion);
  };
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) =>
      /^[.#]/.test(text) ? ts.resolveModuleName(text, from, options, host) : { resolvedModule: undefined },
    );
  const own = ts.sys.readDirectory(join(root, folder), ['.ts', '.tsx'], ['**/vite.config.ts']);
  const checked = [...own, ...texts.keys()].map((path) => resolve(path));
  const program = ts.createProgram({
    rootNames: [...checked, ...types.map((path) => join(root, path))],
    options,
    host,
  });
  return { program, checked };
}

/**
 * The sets that a manifest asks for.
 * @param {string} manifest
 * @returns {ApiSet[]}
 */
function askedFor(manifest) {
  return [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(
    ([, name = '', version = '']) => ({ name, version }),
  );
}

const printed = (/** @type {ApiSet} */ { name, version }) => `${name} ${version}`;

/**
 * What a use needs and cannot count on.
 * @param {Use} use
 * @param {readonly ApiSet[]} there
 * @returns {string | null}
 */
function faultOf({ name, declarations, given, unclear }, there) {
  if (unclear !== undefined) return unclear;
  const lacking = declarations.map((declaration) => {
    const parameters =
      ts.isFunctionLike(declaration) && given !== undefined
        ? declaration.parameters.slice(0, given).map((parameter) => parameter.name.getText())
        : null;
    return setsOf(declaration).filter(
      ({ name: set, version, parameter }) =>
        (parameter === undefined || parameters === null || parameters.includes(parameter)) &&
        !there.some((each) => each.name === set && holds(each.version, version)),
    );
  });
  if (lacking.some((sets) => sets.length === 0)) return null;
  return `${name} is of ${lacking[0]?.map(printed).join(' and ')}`;
}

/**
 * Every use of Office.js that Excel need not have by what the manifest asks for, by file and line. Beyond that a branch is
 * allowed that asked before, `if (Office.context.requirements.isSetSupported('ExcelApi', '1.16'))`, by itself, by a
 * constant or by a function that does nothing else. What a text alone names (`'DataBar'` for an enum) is not seen.
 * @param {object} [what]
 * @param {string} [what.folder]
 * @param {Readonly<Record<string, string>>} [what.seeded] files that are not there, by their place in the project
 * @returns {{ faults: string[], members: number }}
 */
export function checkRequirements({ folder = 'addin', seeded = {} } = {}) {
  const { program, checked } = openProgram(folder, seeded);
  const checker = program.getTypeChecker();
  const known = createGuards(checker);
  const membersOf = createOfficeMembers(checker);
  const asked = askedFor(readFileSync(join(root, 'manifest.xml'), 'utf8'));
  const askedText = asked.map(printed).join(', ');
  /** @type {string[]} */
  const faults = [];
  const members = new Set();

  /** @returns {void} */
  function look(/** @type {ts.Node} */ node, /** @type {readonly ApiSet[]} */ there) {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isInterfaceDeclaration(node)) return;
    for (const use of membersOf(node)) {
      members.add(use.name);
      const fault = faultOf(use, there);
      if (fault === null) continue;
      const source = node.getSourceFile();
      const line = source.getLineAndCharacterOfPosition(use.node.getStart()).line + 1;
      const place = `${relative(root, source.fileName).replaceAll('\\', '/')}:${line}`;
      faults.push(
        use.unclear === undefined
          ? `${place}: ${fault}; manifest.xml asks for ${askedText}: ask isSetSupported before it is used`
          : `${place}: ${fault}`,
      );
    }
    lookInside(node, there);
  }

  function lookInside(/** @type {ts.Node} */ node, /** @type {readonly ApiSet[]} */ there) {
    const isAnd = ts.isBinaryExpression(node) ? node.operatorToken.kind : null;
    if (ts.isIfStatement(node)) {
      look(node.expression, there);
      look(node.thenStatement, [...there, ...known(node.expression, true)]);
      if (node.elseStatement) look(node.elseStatement, [...there, ...known(node.expression, false)]);
    } else if (ts.isConditionalExpression(node)) {
      look(node.condition, there);
      look(node.whenTrue, [...there, ...known(node.condition, true)]);
      look(node.whenFalse, [...there, ...known(node.condition, false)]);
    } else if (
      ts.isBinaryExpression(node) &&
      (isAnd === ts.SyntaxKind.AmpersandAmpersandToken || isAnd === ts.SyntaxKind.BarBarToken)
    ) {
      look(node.left, there);
      look(node.right, [...there, ...known(node.left, isAnd === ts.SyntaxKind.AmpersandAmpersandToken)]);
    } else if (ts.isBlock(node) || ts.isSourceFile(node)) {
      let sure = there;
      for (const statement of node.statements) {
        look(statement, sure);
        if (ts.isIfStatement(statement) && leaves(statement.thenStatement)) {
          sure = [...sure, ...known(statement.expression, false)];
        }
      }
    } else {
      ts.forEachChild(node, (child) => look(child, there));
    }
  }

  for (const path of checked) {
    const source = program.getSourceFile(path);
    if (source) look(source, asked);
  }
  return { faults, members: members.size };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { faults, members } = checkRequirements();
  for (const fault of faults) console.error(fault);
  console.log(`${members} members of Office.js, ${faults.length} beyond what manifest.xml asks for`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
