const { files, packages, viteConfig, wall } = require('./wall.cjs');

const domains = 'accounts|scoring|market|value|segments|coverage';

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
    'import-stands-on-accounts',
    "An import is read and paired with the means that read accounts; how it is remembered is the model's, how it is written the host's.",
    files('^core/import/'),
    files('^core/(?!(values|stats|expr|accounts|import)/)'),
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
    'health-stands-on-explain',
    'How good data are for a model is told by what asks for them, which explain knows; functions and reports stand above.',
    files('^core/health/'),
    files(`^core/(?!(values|stats|expr|model|explain|health|${domains})/)`),
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
    'scenarios-stand-on-explain',
    'Two models are compared by what a run makes of them, what hangs on the accounts, and why one is where it is; what shows the comparison stands above.',
    files('^core/scenarios/'),
    files(`^core/(?!(values|stats|expr|history|model|evidence|explain|scenarios|${domains})/)`),
  ),
  wall(
    'review-stands-on-explain',
    'What an owner is asked, and what the answers come to, is read off a run and its explanations; what writes sheets of it stands above.',
    files('^core/review/'),
    files(`^core/(?!(values|stats|expr|model|explain|review|${domains})/)`),
  ),
  wall(
    'maturity-stands-on-evidence',
    'How far a workbook has come is read off its model, a run and what was learned; what shows it stands above.',
    files('^core/maturity/'),
    files(`^core/(?!(values|stats|expr|model|evidence|maturity|${domains})/)`),
  ),
  wall(
    'sql-stands-on-the-model',
    'SQL is the second reading of the rules that the model puts together; it knows no rule, only how expressions and cells are spelt.',
    files('^core/sql/'),
    files('^core/(?!(values|stats|expr|accounts|model|sql)/)'),
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
    files('^core/((functions|sql)/)?index\\.ts$'),
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

module.exports = [...floors, ...packagesOfCore];
