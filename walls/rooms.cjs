const { files, hosts, packages, wall } = require('./wall.cjs');

const rooms = [
  wall(
    'core-has-three-doors',
    'From outside, core is #core, #core/functions and #core/sql, so that its rooms can be rebuilt freely.',
    files('^(?!core/|test/)'),
    files('^core/', '^core/((functions|sql)/)?index\\.ts$'),
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

module.exports = rooms;
