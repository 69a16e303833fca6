/**
 * The walls of the house, one named rule a wall, each with its reason.
 * ARCHITECTURE.md draws the same floors.
 */
const domains = 'accounts|scoring|market|value|segments|coverage';
const hosts = 'addin|apps-script|workbench|cli';
const screens = 'wizard/[^/]+|home|results|explain|scenarios|health|review|function-list|settings';
const viteConfig = '^(workbench|addin)/vite\\.config\\.ts$';
const packages = 'node_modules/';

const wall = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const files = (path, pathNot) => (pathNot === undefined ? { path } : { path, pathNot });

const floors = [
  wall(
    'values-is-the-ground',
    'Cell, Table and Problem are what everything else is made of, so they are made of nothing.',
    files('^core/values/'),
    files('^core/(?!values/)'),
  ),
  wall(
    'stats-stands-on-values',
    'A numeric idea is useful anywhere because it knows no account, rule or model.',
    files('^core/stats/'),
    files('^core/(?!(values|stats)/)'),
  ),
  wall(
    'expr-stands-on-stats',
    'An expression is read by every domain and printed as SQL, so it may know none of them.',
    files('^core/expr/'),
    files('^core/(?!(values|stats|expr)/)'),
  ),
  wall(
    'domains-are-siblings',
    'Domains meet only in core/model, so that each can be read, tested and changed alone.',
    files(`^core/(${domains})/`),
    files('^core/(?!(values|stats|expr|$1)/)'),
  ),
  wall(
    'history-stands-on-accounts',
    'Second tables are read and joined with the means that read accounts; what they mean for a model is evidence.',
    files('^core/history/'),
    files('^core/(?!(values|stats|expr|accounts|history)/)'),
  ),
  wall(
    'explain-stands-on-model',
    'An explanation reads one account through a model and its domains; screens and functions that show it stand above.',
    files('^core/explain/'),
    files(`^core/(?!(values|stats|expr|model|explain|${domains})/)`),
  ),
  wall(
    'native-formulas-stand-on-the-model',
    'A model as formulas is a third reading of its expressions; what writes them into sheets stands above.',
    files('^core/native-formulas/'),
    files(`^core/(?!(values|stats|expr|model|native-formulas|${domains})/)`),
  ),
  wall(
    'evidence-has-no-reader-below',
    'Evidence brings model, accounts and history together; what shows it stands above.',
    files('^core/evidence/'),
    files(`^core/(?!(values|stats|expr|model|history|evidence|${domains})/)`),
  ),
  wall(
    'scenarios-stand-on-the-model',
    'Two models are compared by what a run makes of them; what shows the comparison stands above.',
    files('^core/scenarios/'),
    files(`^core/(?!(values|stats|expr|model|scenarios|${domains})/)`),
  ),
  wall(
    'maturity-stands-on-evidence',
    'How far a workbook has come is read off its model, a run and what was learned; what shows it stands above.',
    files('^core/maturity/'),
    files(`^core/(?!(values|stats|expr|model|evidence|maturity|${domains})/)`),
  ),
  wall(
    'model-knows-no-reader',
    'The model is read by functions, reports and SQL; if it knew them, no reader could be added alone.',
    files('^core/model/'),
    files(`^core/(?!(values|stats|expr|model|${domains})/)`),
  ),
  wall(
    'core-never-enters-by-its-own-door',
    'The face gathers the rooms; a room that imports the face imports all of them, and a circle.',
    files('^core/.+/(?!index\\.ts$)[^/]+$'),
    files('^core/(functions/)?index\\.ts$'),
  ),
  wall(
    'core-knows-no-host',
    'Core is arithmetic: it runs in every host because it has heard of none.',
    files('^core/'),
    files(`^(?!core/|${packages})[^./][^/]*/`),
  ),
];

const packagesOfCore = [
  wall(
    'zod-only-in-model',
    'The model document is the one place where unknown JSON comes in; elsewhere types suffice.',
    files('^core/(?!model/)'),
    files(`${packages}zod/`),
  ),
  wall(
    'zod-only-as-mini',
    'The whole of zod would double the functions bundle, and every Sheets call loads that bundle.',
    files('^core/'),
    files(`${packages}zod/`, `${packages}zod/(v4/)?mini/`),
  ),
  wall(
    'simple-statistics-only-in-stats',
    'core/stats says what each number means; a domain that skips it skips that meaning.',
    files('^core/(?!stats/)'),
    files(`${packages}simple-statistics/`),
  ),
  wall(
    'core-imports-no-package',
    'Every package in core would have to run in Excel, in Sheets and in Node.',
    files('^core/'),
    {
      path: packages,
      pathNot: `${packages}(zod|simple-statistics)/`,
    },
  ),
  wall(
    'no-node-behind-the-browser',
    'These rooms run in a browser or in a bare script host, where Node is not.',
    files('^(core|files|panel|workbench|addin|apps-script)/', viteConfig),
    {
      dependencyTypes: ['core'],
    },
  ),
];

const rooms = [
  wall(
    'core-has-two-doors',
    'From outside, core is #core and #core/functions, so that its rooms can be rebuilt freely.',
    files('^(?!core/|test/)'),
    files('^core/', '^core/(functions/)?index\\.ts$'),
  ),
  wall(
    'files-has-one-door',
    'From outside, files is #files: how a format is read is its own business.',
    files('^(?!files/|test/)'),
    files('^files/', '^files/index\\.ts$'),
  ),
  wall(
    'panel-has-one-door',
    'From outside, the panel is #panel: a host gives it ports and mounts it, nothing more.',
    files('^(?!panel/|test/)'),
    files('^panel/', '^panel/index\\.tsx?$'),
  ),
  wall(
    'files-knows-only-core',
    'Files turns bytes into tables for every host, so it can know no screen and no host.',
    files('^files/'),
    files(`^(panel|test|bench|${hosts})/`),
  ),
  wall(
    'panel-knows-no-host',
    'One panel serves all hosts through its ports; a host it knew would be the only one it runs in.',
    files('^panel/'),
    files(`^(test|bench|scripts|${hosts})/`),
  ),
  wall(
    'hosts-live-apart',
    'A host can be added, changed or dropped without touching another.',
    files(`^(${hosts})/`),
    files(`^(${hosts})/`, '^$1/'),
  ),
  wall(
    'command-line-has-no-panel',
    'The command line starts in milliseconds because no React is behind it.',
    files('^cli/'),
    files(`^panel/|${packages}(react|react-dom|@fluentui)/`),
  ),
  wall(
    'bench-measures-core',
    'The bench measures what every host runs, so it knows no host, no screen and no file format.',
    files('^bench/'),
    files(`^(files|panel|scripts|test|${hosts})/`),
  ),
  wall(
    'nothing-rests-on-the-bench',
    'What ships cannot need what only measures it.',
    files('^(?!bench/|test/)'),
    files('^bench/'),
  ),
  wall(
    'nothing-rests-on-tests',
    'What ships cannot need what does not.',
    files('^(?!test/)'),
    files('^test/'),
  ),
];

const panel = [
  wall(
    'engine-is-asked',
    'Core works in a thread of its own and is loaded there; the page asks it, and knows of it only types.',
    files('^panel/(?!engine/|index\\.ts$)'),
    { path: '^panel/engine/', dependencyTypesNot: ['type-only'] },
  ),
  wall(
    'engine-shows-nothing',
    'The engine runs in a worker, where there is no page, no React and no host.',
    files('^panel/engine/'),
    files(
      `^panel/(${screens}|shell|fields|charts|hints|deeds)/|\\.tsx$|${packages}(react|react-dom|@fluentui)/`,
    ),
  ),
  wall(
    'deeds-know-no-react',
    'What a user can do is done in the same way whatever shows it, so it can be read and tested without a screen.',
    files('^panel/(deeds/|panel-deeds\\.ts$|deed-runner\\.ts$)'),
    files(`\\.tsx$|${packages}(react|react-dom|@fluentui)/`),
  ),
  wall(
    'screens-live-apart',
    'A screen can be changed or dropped without touching another; what two of them show stands beside them.',
    files(`^panel/(${screens})/`),
    files(`^panel/(${screens})/`, '^panel/$1/'),
  ),
  wall(
    'screens-are-loaded-when-shown',
    'Only the list of screens and the list of words know the screens, so that the panel starts without them.',
    files(`^panel/(?!(${screens})/|screen-of\\.ts$|screens\\.ts$|text\\.\\w+\\.ts$)`),
    files(`^panel/(${screens})/`),
  ),
];

const addin = [
  wall(
    'functions-run-without-a-pane',
    'Cells are calculated in a page that nobody sees, so the functions are loaded alone, in milliseconds.',
    files('^addin/functions/'),
    files('^(panel|files)/|^addin/(?!functions/)'),
  ),
  wall(
    'natives-need-no-panel',
    'What a description says beyond its cells is drawn with Excel alone, whoever asks for it.',
    files('^addin/natives/'),
    files('^(panel|files)/|^addin/(?!natives/)'),
  ),
  wall(
    'excel-host-knows-no-page',
    'The ports speak to the workbook, so they are tested over a workbook, without a page around them.',
    files('^addin/(host|self-test)/'),
    files('^addin/(?!host/|natives/|self-test/)'),
  ),
  wall(
    'pane-opens-one-door',
    'The page mounts the panel over the host, and knows nothing of how the host does it.',
    files('^addin/(pane/|main\\.ts$|help\\.ts$)'),
    files('^addin/(host|natives|functions|self-test)/', '^addin/host/excel-host\\.ts$'),
  ),
];

const sheets = [
  wall(
    'the-wire-carries-types',
    'Both sides read what goes over the wire, so it can hold neither of them.',
    files('^apps-script/wire/'),
    { path: '^', pathNot: '^(apps-script/wire|core)/' },
  ),
  wall(
    'the-server-of-sheets-has-no-page',
    "Google's server runs without a page and loads its script for every call, so it knows neither the panel nor the sidebar.",
    files('^apps-script/(server|functions)/|^apps-script/code\\.ts$'),
    files('^(panel|files|apps-script/sidebar)/'),
  ),
  wall(
    'the-sidebar-asks-over-the-wire',
    'The page runs in a browser and the server at Google: what one calls of the other goes as text.',
    files('^apps-script/sidebar/'),
    files('^apps-script/(server|functions)/'),
  ),
];

const everywhere = [
  wall('no-circles', 'In a circle no file can be read first.', {}, { circular: true }),
  wall(
    'every-package-is-declared',
    'A package that is not in package.json is there by luck.',
    {},
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  ),
  wall(
    'every-import-resolves',
    'An import that leads nowhere fails only when it runs.',
    {},
    { couldNotResolve: true },
  ),
  wall(
    'product-needs-no-tool',
    'The product must run where only its dependencies are installed.',
    files('^(core|files|panel|workbench|addin|apps-script|cli)/', viteConfig),
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
  {
    ...wall('no-orphans-in-core', 'A file that nothing uses is a question to every reader.', {}, {}),
    from: { orphan: true, path: '^core/', pathNot: '^core/(functions/)?index\\.ts$' },
  },
  wall(
    'core-is-reached-from-its-doors',
    'What no door leads to is dead, even when a test keeps it warm.',
    files('^core/(functions/)?index\\.ts$'),
    { path: '^core/.+\\.ts$', pathNot: '^core/(functions/)?index\\.ts$', reachable: false },
  ),
  wall(
    'panel-is-reached-from-its-door',
    'A piece that no screen shows is dead, even when a test keeps it warm.',
    files('^panel/(index|engine/engine-worker)\\.ts$'),
    { path: '^panel/.+\\.tsx?$', pathNot: '^panel/(index|engine/engine-worker)\\.ts$', reachable: false },
  ),
];

module.exports = {
  forbidden: [...floors, ...packagesOfCore, ...rooms, ...panel, ...addin, ...sheets, ...everywhere],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|out|coverage|node_modules/\\.)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'browser', 'node', 'default'],
    },
  },
};
