import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLineProcess } from '../line-process';

export type SparkType = 'number' | 'text' | 'truth' | 'date' | 'moment' | 'list';

/** A session of Spark that stays open. */
export interface Spark {
  /** What every program of Spark reads its settings from. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where it writes; it goes when the session ends. */
  readonly folder: string;
  /** A view over rows: dates as `2026-11-22`, moments as `2026-11-22T01:30:00Z`. */
  load(
    name: string,
    columns: readonly (readonly [string, SparkType])[],
    rows: readonly (readonly unknown[])[],
  ): Promise<void>;
  query(sql: string): Promise<Readonly<Record<string, unknown>>[]>;
  run(sql: string): Promise<void>;
  stop(): Promise<void>;
}

/** Small: two cores and a gigabyte are what the machines of tests have to spare. */
const ordinary = {
  'spark.master': 'local[2]',
  'spark.driver.memory': '1g',
  'spark.driver.host': '127.0.0.1',
  'spark.driver.bindAddress': '127.0.0.1',
  'spark.ui.enabled': 'false',
  'spark.ui.showConsoleProgress': 'false',
  'spark.sql.shuffle.partitions': '2',
  'spark.sql.catalogImplementation': 'in-memory',
  // Nothing that we print may hang on where the session stands; here the clocks change at midnight.
  'spark.sql.session.timeZone': 'America/Asuncion',
  'spark.sql.ansi.enabled': 'true',
};

/** What it says of itself: each task that it starts where somebody listens, only what goes wrong elsewhere. */
export const logging = (level: 'info' | 'error') => `rootLogger.level = ${level}
rootLogger.appenderRef.stderr.ref = console
appender.console.type = Console
appender.console.name = console
appender.console.target = SYSTEM_ERR
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = %c{1}: %m%n
`;

/**
 * A folder of settings for one session, whichever program of Spark starts it.
 * @param settings beside the ordinary ones
 */
export function configureSpark(
  settings: Readonly<Record<string, string>> = {},
  level: 'info' | 'error' = 'error',
): { readonly folder: string; readonly environment: Readonly<Record<string, string>> } {
  const folder = mkdtempSync(join(tmpdir(), 'tamarack-spark-'));
  const places = {
    'spark.local.dir': join(folder, 'local'),
    'spark.sql.warehouse.dir': join(folder, 'tables'),
    // The shell for Python sets a level of its own.
    'spark.log.level': level.toUpperCase(),
    // These sessions are over before what Java's slower compiler takes is earned back.
    'spark.driver.extraJavaOptions': `-Dderby.system.home=${folder} -XX:TieredStopAtLevel=1`,
  };
  const lines = Object.entries({ ...ordinary, ...places, ...settings }).map(
    ([name, value]) => `${name} ${value}`,
  );
  mkdirSync(join(folder, 'local'));
  writeFileSync(join(folder, 'spark-defaults.conf'), lines.join('\n'));
  writeFileSync(join(folder, 'log4j2.properties'), logging(level));
  return { folder, environment: { SPARK_CONF_DIR: folder, SPARK_LOCAL_IP: '127.0.0.1' } };
}

/** @param hear gets what Spark says, line by line */
export function startSpark(
  settings: Readonly<Record<string, string>> = {},
  level: 'info' | 'error' = 'error',
  hear?: (line: string) => void,
): Spark {
  const { folder, environment } = configureSpark(settings, level);
  const server = startLineProcess('python3', [join(__dirname, 'serve.py')], environment, hear);
  return {
    environment,
    folder,
    async load(name, columns, rows) {
      // JSON.stringify forgets the sign of zero, which Python reads from a text.
      const signed = rows.map((row) => row.map((value) => (Object.is(value, -0) ? '-0' : value)));
      await server.ask({ load: name, columns, rows: signed });
    },
    async query(sql) {
      return (await server.ask({ query: sql }))['rows'] as Record<string, unknown>[];
    },
    async run(sql) {
      await server.ask({ run: sql });
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
