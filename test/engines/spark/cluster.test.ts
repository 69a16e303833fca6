import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spark as dialect } from '../../../core/sql/dialects/spark';
import { modelDifferences, parityQuery } from '../../sql-parity/model-parity';
import { rowColumn } from '../../sql-parity/warehouse-table';
import { benchCase } from '../bench-case';
import { readEventLog } from './event-log';
import { startCluster, type Cluster } from './start-cluster';
import { startSpark, type SparkType } from './start-spark';

const partitions = 12;
const accounts = 4000;
const seed = 20_261_122;

let cluster: Cluster;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tamarack-events-'));
  cluster = await startCluster(2);
});
afterAll(async () => {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/**
 * Calls back once, when the first task of the stage that writes the result has started: the one of so many tasks, as Spark
 * looks at the files that it reads in a job of its own.
 */
function whenResultBegins(act: () => void): { listen: (line: string) => void; arm: () => void } {
  let isArmed = false;
  let stage: string | undefined;
  const submitted = new RegExp(`Submitting ${partitions} missing tasks from ResultStage (\\d+)`);
  return {
    arm: () => {
      isArmed = true;
    },
    listen: (line) => {
      if (!isArmed) return;
      stage = submitted.exec(line)?.[1] ?? stage;
      if (stage === undefined || !line.includes(`Starting task 0.0 in stage ${stage}.0`)) return;
      isArmed = false;
      act();
    },
  };
}

test('a worker that is killed in the middle of a job costs time, and nothing else', async () => {
  const [lost, left] = cluster.workers;
  if (!lost || !left) throw new Error('the cluster has fewer than two workers');
  process.stderr.write(`Spark's workers are the processes ${lost.pid} and ${left.pid}\n`);
  const killing = whenResultBegins(() => lost.kill());
  const settings = {
    'spark.master': cluster.master,
    'spark.executor.memory': '600m',
    'spark.eventLog.enabled': 'true',
    'spark.eventLog.dir': folder,
    'spark.eventLog.compress': 'false',
    // Both are to have a part of what is shuffled before the result begins.
    'spark.cores.max': '2',
    'spark.sql.files.maxPartitionBytes': '1m',
    'spark.scheduler.minRegisteredResourcesRatio': '1.0',
    'spark.scheduler.maxRegisteredResourcesWaitingTime': '120s',
    'spark.shuffle.io.retryWait': '200ms',
  };
  const spark = startSpark(settings, 'info', killing.listen);
  mkdirSync(join(spark.folder, 'files'));
  const [given, out] = [join(spark.folder, 'files/given'), join(spark.folder, 'files/result')];
  const whole = benchCase(accounts, seed);
  const { columns, rows } = whole.table;
  await spark.load(
    'accounts',
    columns.map(({ name, type }) => [name, type as SparkType]),
    rows,
  );
  await spark.run(`INSERT OVERWRITE DIRECTORY '${given}' USING parquet
    SELECT /*+ REPARTITION(${partitions}) */ * FROM accounts`);
  // What the first half of the job has shuffled stands on both workers, and is lost with one of them.
  const relation = `(SELECT /*+ REPARTITION(${partitions}, \`${rowColumn}\`) */ * FROM parquet.\`${given}\`) AS accounts`;
  const statement = parityQuery([whole], dialect, [{ relation, columns }]);
  killing.arm();
  await spark.run(`INSERT OVERWRITE DIRECTORY '${out}' USING parquet ${statement}`);
  const answered = await spark.query(`SELECT * FROM parquet.\`${out}\``);
  await spark.stop();
  expect(isAlive(lost.pid)).toBe(false);
  process.stderr.write(`${lost.pid} was killed: ${await cluster.lostWorker}\n`);
  const { retriedStages, failures, lostExecutors } = readEventLog(folder);
  process.stderr.write(
    `stages begun again: ${[...retriedStages.keys()].join(', ')} (${failures.join(', ')})\n`,
  );

  expect(isAlive(left.pid)).toBe(true);
  expect(lostExecutors).toBe(1);
  expect(retriedStages.size).toBeGreaterThan(0);
  expect(new Set(answered.map((row) => row['row_place'])).size).toBe(accounts);
  expect(answered).toHaveLength(accounts);
  expect(modelDifferences([whole], answered, dialect).slice(0, 10)).toEqual([]);
}, 900_000);
