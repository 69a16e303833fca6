const { files, packages, wall } = require('./wall.cjs');

const screens = 'wizard/[^/]+|home|results|explain|scenarios|health|review|function-list|settings';

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
    'Only the list of screens and the lists of words know the screens, so that the panel starts without them.',
    files(`^panel/(?!(${screens})/|screen-of\\.ts$|screens\\.ts$|(first-|screen-)?text\\.\\w+\\.ts$)`),
    files(`^panel/(${screens})/`),
  ),
];

module.exports = panel;
