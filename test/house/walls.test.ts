import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');
const config = join(root, '.dependency-cruiser.cjs');

/** A breach of each wall: the rule, the file that breaks it, and what that file imports. */
const breaches: [rule: string, file: string, imported: string][] = [
  ['values-is-the-ground', 'core/values/cell.ts', '../expr/expr'],
  ['stats-stands-on-values', 'core/stats/gini.ts', '../expr/expr'],
  ['expr-stands-on-stats', 'core/expr/case.ts', '../model/run'],
  ['domains-are-siblings', 'core/value/tier.ts', '../scoring/grade'],
  ['domains-are-siblings', 'core/market/layer.ts', '../segments/assign'],
  ['history-stands-on-accounts', 'core/history/deals.ts', '../model/run'],
  ['evidence-has-no-reader-below', 'core/evidence/win-rates.ts', '../report/workbook'],
  ['explain-stands-on-model', 'core/explain/changes.ts', '../report/workbook'],
  ['import-stands-on-accounts', 'core/import/merge.ts', '../report/workbook'],
  ['health-stands-on-explain', 'core/health/scores.ts', '../report/workbook'],
  ['native-formulas-stand-on-the-model', 'core/native-formulas/print.ts', '../report/workbook'],
  ['sql-stands-on-the-model', 'core/sql/print-expr.ts', '../report/workbook'],
  ['scenarios-stand-on-explain', 'core/scenarios/moves.ts', '../report/workbook'],
  ['review-stands-on-explain', 'core/review/read-reviews.ts', '../report/workbook'],
  ['maturity-stands-on-evidence', 'core/maturity/stages.ts', '../report/workbook'],
  ['model-knows-no-reader', 'core/model/run.ts', '../report/workbook'],
  ['core-never-enters-by-its-own-door', 'core/report/workbook.ts', '../functions/index'],
  ['core-never-enters-by-its-own-door', 'core/scoring/grade.ts', '../index'],
  ['core-knows-no-host', 'core/market/size.ts', '#panel'],
  ['zod-only-in-model', 'core/accounts/field.ts', 'zod/mini'],
  ['zod-only-as-mini', 'core/model/document.ts', 'zod'],
  ['simple-statistics-only-in-stats', 'core/segments/breaks.ts', 'simple-statistics'],
  ['core-imports-no-package', 'core/stats/median.ts', 'papaparse'],
  ['no-node-behind-the-browser', 'files/read-csv.ts', 'node:fs'],
  ['no-node-behind-the-browser', 'addin/commands.ts', 'node:fs'],
  ['core-has-three-doors', 'cli/run.ts', '../core/model/run'],
  ['files-has-one-door', 'cli/open.ts', '../files/read-csv'],
  ['panel-has-one-door', 'workbench/main.tsx', '../panel/host'],
  ['files-knows-only-core', 'files/write-csv.ts', '../cli/run'],
  ['panel-knows-no-host', 'panel/host.ts', '../workbench/sheets'],
  ['engine-is-asked', 'panel/use-answer.ts', './engine/answer-questions'],
  ['engine-is-asked', 'panel/home/tiles.tsx', '../engine/questions/home-figures'],
  ['engine-shows-nothing', 'panel/engine/engine-worker.ts', 'react'],
  ['engine-shows-nothing', 'panel/engine/session.ts', '../charts/scale'],
  ['deeds-know-no-react', 'panel/deeds/undo.ts', 'react'],
  ['deeds-know-no-react', 'panel/panel-deeds.ts', './view.tsx'],
  ['screens-live-apart', 'panel/home/home-screen.tsx', '../results/tiles'],
  ['screens-live-apart', 'panel/wizard/fit/fit-step.tsx', '../market/rule-card'],
  ['screens-are-loaded-when-shown', 'panel/charts/bars.tsx', '../home/tiles'],
  ['screens-are-loaded-when-shown', 'panel/shell/head.tsx', '../wizard/market/rule-card'],
  ['hosts-live-apart', 'workbench/sheets.ts', '../cli/run'],
  ['hosts-live-apart', 'addin/excel-host.ts', '../workbench/sheets'],
  ['functions-run-without-a-pane', 'addin/functions/memo.ts', '#panel'],
  ['functions-run-without-a-pane', 'addin/functions/memo.ts', '../host/in-excel'],
  ['natives-need-no-panel', 'addin/natives/native-pivot.ts', '../host/in-excel'],
  ['natives-need-no-panel', 'addin/natives/native-pivot.ts', '#panel'],
  ['excel-host-knows-no-page', 'addin/host/excel-grid.ts', '../pane/notice'],
  ['excel-host-knows-no-page', 'addin/self-test/self-test.ts', '../pane/notice'],
  ['pane-opens-one-door', 'addin/pane/open-panel.tsx', '../host/in-excel'],
  ['pane-opens-one-door', 'addin/main.ts', './natives/draw-natives'],
  ['the-wire-carries-types', 'apps-script/wire/calls.ts', '#panel'],
  ['the-server-of-sheets-has-no-page', 'apps-script/server/rpc.ts', '../sidebar/call'],
  ['the-sidebar-asks-over-the-wire', 'apps-script/sidebar/call.ts', '../server/rpc'],
  ['command-line-has-no-panel', 'cli/main.ts', '#panel'],
  ['bench-measures-core', 'bench/floor.ts', '#files'],
  ['nothing-rests-on-the-bench', 'cli/run.ts', '../bench/floor'],
  ['nothing-rests-on-tests', 'panel/state.ts', '../test/fixture'],
  ['no-circles', 'panel/circle.ts', './circle'],
  ['every-package-is-declared', 'panel/chart.ts', 'undeclared'],
  ['every-import-resolves', 'panel/lost.ts', './nowhere'],
  ['product-needs-no-tool', 'panel/tool.ts', 'a-tool'],
  ['product-needs-no-tool', 'addin/tool.ts', 'a-tool'],
];

/** Files that stand for themselves: nothing imports them, and they import nothing. */
const lone: [rule: string, file: string][] = [
  ['no-orphans-in-core', 'core/values/alone.ts'],
  ['core-is-reached-from-its-doors', 'core/values/alone.ts'],
  ['panel-is-reached-from-its-door', 'panel/charts/alone.tsx'],
];

/** Imports that the house allows. */
const allowed: [file: string, imported: string][] = [
  ['core/values/table.ts', './problem'],
  ['core/stats/quantile.ts', '../values/problem'],
  ['core/stats/breaks.ts', 'simple-statistics'],
  ['core/expr/evaluate.ts', '../stats/quantile'],
  ['core/expr/evaluate.ts', '../values/table'],
  ['core/expr/evaluate.ts', '../stats/breaks'],
  ['core/market/roll-up.ts', '../expr/evaluate'],
  ['core/model/pipeline.ts', '../market/roll-up'],
  ['core/model/pipeline.ts', 'zod/mini'],
  ['core/functions/index.ts', '../model/pipeline'],
  ['core/index.ts', './model/pipeline'],
  ['core/index.ts', './sample/generate'],
  ['core/history/deals.ts', '../expr/evaluate'],
  ['core/evidence/win-rates.ts', '../history/deals'],
  ['core/evidence/win-rates.ts', '../model/pipeline'],
  ['core/functions/index.ts', '../evidence/win-rates'],
  ['files/index.ts', '#core'],
  ['panel/index.ts', '#core/functions'],
  ['panel/index.ts', './engine/engine-here'],
  ['panel/engine/engine-here.ts', './questions/home-figures'],
  ['panel/screen-of.ts', './home/home-screen'],
  ['panel/index.ts', './screen-of'],
  ['panel/home/home-screen.tsx', './tiles'],
  ['panel/home/home-screen.tsx', '../charts/bars'],
  ['panel/home/home-screen.tsx', '../wizard/step-names'],
  ['panel/home/home-screen.tsx', 'react'],
  ['addin/functions/functions.ts', '#core/functions'],
  ['addin/host/excel-host.ts', '../natives/draw-natives'],
  ['addin/host/excel-host.ts', '#panel'],
  ['addin/pane/open-panel.tsx', '../host/excel-host'],
  ['workbench/app.ts', '#panel'],
  ['workbench/app.ts', '#files'],
  ['cli/call.ts', '#core/functions'],
  ['cli/call.ts', '#files'],
  ['cli/call.ts', 'node:path'],
  ['test/core/pipeline.test.ts', '../../core/model/pipeline'],
];

/** Files that only have to be there, to be imported. */
const imported = [
  'core/values/problem.ts',
  'core/index.ts',
  'core/functions/index.ts',
  'core/expr/expr.ts',
  'core/segments/assign.ts',
  'core/report/workbook.ts',
  'core/scoring/grade.ts',
  'addin/host/excel-host.ts',
  'addin/host/in-excel.ts',
  'addin/natives/draw-natives.ts',
  'addin/pane/notice.ts',
  'files/index.ts',
  'panel/index.ts',
  'panel/charts/scale.ts',
  'panel/engine/answer-questions.ts',
  'panel/engine/questions/home-figures.ts',
  'panel/home/tiles.tsx',
  'panel/results/tiles.tsx',
  'panel/view.tsx',
  'panel/wizard/market/rule-card.tsx',
  'test/fixture.ts',
];

const manifest = {
  name: 'fixture',
  type: 'module',
  imports: {
    '#core': './core/index.ts',
    '#core/functions': './core/functions/index.ts',
    '#files': './files/index.ts',
    '#panel': './panel/index.ts',
  },
  dependencies: { zod: '1.0.0', 'simple-statistics': '1.0.0', papaparse: '1.0.0', react: '1.0.0' },
  devDependencies: { 'a-tool': '1.0.0' },
};

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

function write(folder: string, path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

type Imports = readonly (readonly [file: string, imported: string])[];

function violations(imports: Imports, otherFiles: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'walls-'));
  try {
    const texts = new Map<string, string>(otherFiles.map((file) => [file, '']));
    for (const [file, imported] of imports) {
      texts.set(file, `${texts.get(file) ?? ''}import '${imported}';\n`);
    }
    for (const [file, text] of texts) write(folder, file, `${text}export {};\n`);
    write(folder, 'package.json', JSON.stringify(manifest));
    for (const name of ['zod', 'simple-statistics', 'papaparse', 'react', 'undeclared', 'a-tool']) {
      const exported = name === 'zod' ? { '.': './index.js', './mini': './mini/index.js' } : './index.js';
      write(folder, `node_modules/${name}/package.json`, JSON.stringify({ name, exports: exported }));
      write(folder, `node_modules/${name}/index.js`, '');
      write(folder, `node_modules/${name}/mini/index.js`, '');
    }
    copyFileSync(join(root, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'));
    return cruise(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function cruise(folder: string): string[] {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const printed = execFileSync(
    process.execPath,
    [program, '--config', config, '--output-type', 'json', '.'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const found = (JSON.parse(printed) as { summary: { violations: Violation[] } }).summary.violations;
  return found.map(({ rule, from }) => `${rule.name}: ${from}`);
}

describe('walls', () => {
  let seen: readonly string[] = [];
  beforeAll(() => {
    const imports = breaches.map(([, file, specifier]) => [file, specifier] as const);
    seen = violations(imports, [...imported, ...lone.map(([, file]) => file)]);
  });

  test.each(breaches)('%s stops %s from importing %s', (rule, file) => {
    expect(seen).toContain(`${rule}: ${file}`);
  });

  test.each(lone)('%s finds %s, which nothing uses', (rule, file) => {
    expect(seen).toContain(`${rule}: ${file}`);
  });

  test('every wall has a breach here, and a reason', () => {
    const { forbidden } = createRequire(__filename)(config) as {
      forbidden: { name: string; comment: string }[];
    };
    const covered = new Set([...breaches, ...lone].map(([rule]) => rule));
    expect(forbidden.map(({ name }) => name).filter((name) => !covered.has(name))).toEqual([]);
    expect(forbidden.filter(({ comment }) => comment.length < 30)).toEqual([]);
  });

  test('what the house allows passes', () => {
    const others = [
      'addin/natives/draw-natives.ts',
      'core/values/problem.ts',
      'core/sample/generate.ts',
      'panel/charts/bars.tsx',
      'panel/engine/questions/home-figures.ts',
      'panel/home/tiles.tsx',
      'panel/wizard/step-names.ts',
    ];
    expect(violations(allowed, others)).toEqual([]);
  });
});
