import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './build-when-stale.mjs';

/** Spark 3.5 runs on Java 8, 11 and 17. py4j is what it speaks to Java with; sqlglot stands on nothing. */
const packages = ['pyspark==3.5.9', 'py4j==0.10.9.7', 'sqlglot==30.30.0'];
const oldestJava = 8;
const newestJava = 17;
const oldestPython = [3, 9];

const library = join(root, 'out/engines/python');
const record = join(library, 'installed.txt');

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * What a program says of itself, or undefined where it cannot be run.
 * @param {string} program
 * @param {readonly string[]} options
 */
function says(program, options) {
  const { status, stdout, stderr } = spawnSync(program, options, { encoding: 'utf8' });
  return status === 0 ? stdout + stderr : undefined;
}

/**
 * @param {string} program
 * @param {readonly string[]} options
 */
const succeeds = (program, options) =>
  spawnSync(program, options, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

const isDebianOfOurs = () => process.getuid?.() === 0 && isProgram('/usr/bin/apt-get');

/** @param {string} name of the package */
function installFromDebian(name) {
  if (!isDebianOfOurs()) return;
  console.log(`Installing ${name} from the system packages (once) ...`);
  succeeds('apt-get', ['update', '-qq']);
  succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
}

/** @returns {string | undefined} the folder of PostgreSQL's programs: on the path, or where Debian keeps them */
export function findPostgres() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((one, other) => Number(other) - Number(one))
    : [];
  const onThePath = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...onThePath, ...versions.map((version) => join(debian, version, 'bin'))].find((folder) =>
    ['initdb', 'postgres', 'psql'].every((program) => isProgram(join(folder, program))),
  );
}

/** The Java that JAVA_HOME names, or that on the path: as Spark finds it. */
function javaHere() {
  const home = process.env['JAVA_HOME'];
  return home === undefined || home === '' ? 'java' : join(home, 'bin/java');
}

/** @returns {{ postgres: string } | { problem: string }} */
function ensurePostgres() {
  for (const way of [() => {}, () => installFromDebian('postgresql')]) {
    way();
    const postgres = findPostgres();
    if (postgres !== undefined) return { postgres };
  }
  return {
    problem: `No PostgreSQL is here, and none could be installed. Its programs (initdb, postgres, psql) have to be on the
path (Debian, Ubuntu: sudo apt-get install postgresql; macOS: brew install postgresql). Version 15 or later.`,
  };
}

/** The version that Java tells as a number: 8 for `1.8.0_402`, 17 for `17.0.15`. */
function javaVersion() {
  const told = /version "(?:1\.)?(\d+)/.exec(says(javaHere(), ['-version']) ?? '');
  return told ? Number(told[1]) : undefined;
}

/** @returns {string | undefined} what is wrong with Java */
function ensureJava() {
  if (javaVersion() === undefined) installFromDebian('openjdk-17-jre-headless');
  const version = javaVersion();
  const wanted = `Spark needs Java ${oldestJava} to ${newestJava} (java on the path, or JAVA_HOME).`;
  if (version === undefined) return `No Java is here, and none could be installed. ${wanted}`;
  if (version < oldestJava || version > newestJava) return `This is Java ${version}. ${wanted}`;
  return undefined;
}

/** @returns {{ python: string } | { problem: string }} */
function ensurePython() {
  const asked = ['-c', 'import sys; print(sys.version_info[0], sys.version_info[1])'];
  const [major = 0, minor = 0] = (says('python3', asked) ?? '').trim().split(' ').map(Number);
  const wanted = `Python ${oldestPython.join('.')} or later is needed as python3, with pip.`;
  if (major === 0) return { problem: `No python3 is here. ${wanted}` };
  const [wantedMajor = 0, wantedMinor = 0] = oldestPython;
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    return { problem: `This is Python ${major}.${minor}. ${wanted}` };
  }
  if (says('python3', ['-m', 'pip', '--version']) === undefined) {
    return { problem: `python3 has no pip. ${wanted}` };
  }
  return { python: 'python3' };
}

/**
 * Spark and sqlglot, in a folder of the project that is kept between runs.
 * @param {string} python
 * @returns {string | undefined} what went wrong
 */
function ensureLibrary(python) {
  const wanted = packages.join('\n');
  if (existsSync(record) && readFileSync(record, 'utf8') === wanted) return undefined;
  console.log('Installing Spark and sqlglot into out/engines (once, about 330 MB, one to three minutes) ...');
  rmSync(library, { recursive: true, force: true });
  mkdirSync(library, { recursive: true });
  const quiet = ['--quiet', '--disable-pip-version-check', '--no-warn-script-location', '--no-cache-dir'];
  const into = [
    '-m',
    'pip',
    'install',
    ...quiet,
    '--root-user-action=ignore',
    '--no-deps',
    '--target',
    library,
  ];
  if (!succeeds(python, [...into, ...packages])) {
    return `pip could not install ${packages.join(', ')}. Its message is above.`;
  }
  writeFileSync(record, wanted);
  return undefined;
}

/**
 * Sees to it that PostgreSQL, Java, Python, Spark and sqlglot are here. Ends the process with everything that is
 * missing, and what would help, where one is not: no test of an engine is left out in silence.
 * @returns {Readonly<Record<string, string>>} where they are, for the environment of the tests
 */
export function ensureEngines() {
  const postgres = ensurePostgres();
  const java = ensureJava();
  const python = ensurePython();
  const packaged = 'problem' in python ? undefined : ensureLibrary(python.python);
  const problems = [
    ...('problem' in postgres ? [postgres.problem] : []),
    ...(java === undefined ? [] : [java]),
    ...('problem' in python ? [python.problem] : []),
    ...(packaged === undefined ? [] : [packaged]),
  ];
  if (problems.length > 0 || 'problem' in postgres) {
    console.error(problems.join('\n'));
    process.exit(1);
  }
  return {
    POSTGRES_PROGRAMS: postgres.postgres,
    SPARK_HOME: join(library, 'pyspark'),
    PYTHONPATH: library,
    PYSPARK_PYTHON: 'python3',
  };
}

/** Where the engines are, once ensureEngines has been there: for tests that are run by hand. */
export const enginesHere = () => ({
  POSTGRES_PROGRAMS: findPostgres() ?? '',
  SPARK_HOME: join(library, 'pyspark'),
  PYTHONPATH: library,
  PYSPARK_PYTHON: 'python3',
});

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(ensureEngines());
