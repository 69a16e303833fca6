const { files, wall } = require('./wall.cjs');

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

module.exports = [...addin, ...sheets];
