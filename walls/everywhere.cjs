const { files, viteConfig, wall } = require('./wall.cjs');

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
    from: { orphan: true, path: '^core/', pathNot: '^core/((functions|sql)/)?index\\.ts$' },
  },
  wall(
    'core-is-reached-from-its-doors',
    'What no door leads to is dead, even when a test keeps it warm.',
    files('^core/((functions|sql)/)?index\\.ts$'),
    { path: '^core/.+\\.ts$', pathNot: '^core/((functions|sql)/)?index\\.ts$', reachable: false },
  ),
  wall(
    'panel-is-reached-from-its-door',
    'A piece that no screen shows is dead, even when a test keeps it warm.',
    files('^panel/(index|engine/engine-worker)\\.ts$'),
    { path: '^panel/.+\\.tsx?$', pathNot: '^panel/(index|engine/engine-worker)\\.ts$', reachable: false },
  ),
];

module.exports = everywhere;
