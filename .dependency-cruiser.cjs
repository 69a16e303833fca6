/**
 * The walls of the house, one named rule a wall, each with its reason.
 * ARCHITECTURE.md draws the same floors.
 */
module.exports = {
  forbidden: ['core', 'rooms', 'panel', 'hosts', 'everywhere'].flatMap((kind) =>
    require(`./walls/${kind}.cjs`),
  ),
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
