/** A wall of the house: what may not import what, and why. */
const wall = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Files by their path, but for some. */
const files = (path, pathNot) => (pathNot === undefined ? { path } : { path, pathNot });

/** The rooms that know a host, as a pattern. */
const hosts = 'addin|apps-script|workbench|cli';

/** What Vite reads is run by Node, wherever it stands. */
const viteConfig = '^(workbench|addin)/vite\\.config\\.ts$';

const packages = 'node_modules/';

module.exports = { wall, files, hosts, viteConfig, packages };
