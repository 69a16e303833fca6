jest.mock('../fresh-build', () => ({ builtFile: () => '', checkIsFresh: () => undefined, builtFolder: () => process.cwd() + '/dist/apps-script' }));
require('./turns.test');
require('./writing.test');
require('./meanwhile.test');
require('./copies.test');
require('../sidebar/sheets-host.test');
