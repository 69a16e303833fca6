import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEventLog } from './event-log';
import { startCluster, type Cluster } from './start-cluster';
import { startSpark } from './start-spark';

const partitions = 24;

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

/** Calls back once, when the first task of the stage that writes the result has started. */
function whenResultBegins(act: () => void): { listen: (line: string) => void; arm: () => void } {
  let isArmed = false;
  let stage: string | undefined;
  return {
    arm: () => {
      isArmed = true;
    },
    listen: (line) => {
      if (!isArmed) return;
      stage = /Submitting \d+ missing tasks from ResultStage (\d+)/.exec(line)?.[1] ?? stage;
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
    'spark.scheduler.minRegisteredResourcesRatio': '1.0',
    'spark.scheduler.maxRegisteredResourcesWaitingTime': '120s',
    'spark.shuffle.io.retryWait': '200ms',
  };
  const spark = startSpark(settings, 'info', killing.listen);
  mkdirSync(join(spark.folder, 'out'));
  const out = join(spark.folder, 'out/result');
  killing.arm();
  await spark.run(`INSERT OVERWRITE DIRECTORY '${out}' USING parquet
    SELECT id, id * 2 AS doubled FROM
      (SELECT /*+ REPARTITION(${partitions}, id) */ id FROM range(0, 200000, 1, ${partitions}))`);
  const [sum] = await spark.query(`SELECT count(*) AS count, count(DISTINCT id) AS different,
    sum(doubled) AS doubled FROM parquet.\`${out}\``);
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
  expect(sum).toEqual({ count: 200_000, different: 200_000, doubled: 199_999 * 200_000 });
});
