// The types of all rooms, and lint over the same programs: what TypeScript finds out of 2,000 files it finds out once.
import { ESLint } from 'eslint';
import ts from 'typescript';
import { root } from './build-when-stale.mjs';

/** @type {ts.Program[]} */
const programs = [];

/** @type {ts.CreateProgram<ts.EmitAndSemanticDiagnosticsBuilderProgram>} */
const keepProgram = (...given) => {
  const builder = ts.createEmitAndSemanticDiagnosticsBuilderProgram(...given);
  programs.push(builder.getProgram());
  return builder;
};

/** @returns {{ passed: boolean, printed: string }} what `tsc --build` says */
function checkTypes() {
  /** @type {ts.Diagnostic[]} */
  const found = [];
  const host = ts.createSolutionBuilderHost(
    ts.sys,
    keepProgram,
    (diagnostic) => void found.push(diagnostic),
    () => {},
  );
  // Forced: lint needs the programs, also of rooms that did not change.
  const status = ts.createSolutionBuilder(host, ['tsconfig.json'], { force: true }).build();
  const printed = ts.formatDiagnostics(found, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => '\n',
  });
  return { passed: status === ts.ExitStatus.Success, printed };
}

/** @returns {Promise<{ passed: boolean, printed: string }>} what `eslint .` says */
async function lint() {
  const parserOptions = { projectService: false, programs };
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: [
      {
        files: ['**/*.ts', '**/*.tsx'],
        ignores: ['workbench/vite.config.ts', 'addin/vite.config.ts'],
        languageOptions: { parserOptions },
      },
    ],
  });
  const results = await eslint.lintFiles(['.']);
  const formatter = await eslint.loadFormatter('stylish');
  return {
    passed: results.every(({ errorCount }) => errorCount === 0),
    printed: await formatter.format(results),
  };
}

/**
 * A line for whoever runs this: the name of the check, its seconds, whether it passed and what it has to say.
 * @param {string} name
 * @param {() => { passed: boolean, printed: string } | Promise<{ passed: boolean, printed: string }>} check
 */
async function tell(name, check) {
  const started = performance.now();
  const said = await check();
  console.log(JSON.stringify({ name, ...said, seconds: (performance.now() - started) / 1000 }));
}

await tell('types', checkTypes);
await tell('lint', lint);
