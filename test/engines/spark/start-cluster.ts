import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../free-port';
import { logging } from './start-spark';

/** A process of the cluster: the master, or a worker, whose executors are processes of their own. */
interface Daemon {
  readonly pid: number;
  /** As a machine that loses its power: it has no last word. */
  kill(): void;
  /** The first line that says this. */
  says(what: RegExp): Promise<string>;
  readonly over: Promise<void>;
}

/** A master and workers of one core each, all processes of their own on this machine. */
export interface Cluster {
  readonly master: string;
  readonly workers: readonly Daemon[];
  /** Once the master has noticed that a worker is gone. */
  readonly lostWorker: Promise<string>;
  stop(): Promise<void>;
}

function startDaemon(main: string, options: readonly string[], configured: string): Daemon {
  const home = process.env['SPARK_HOME'] ?? '';
  // The script gives its place to Java, so that the process started here is the daemon itself.
  const child = spawn(join(home, 'bin/spark-class'), [`org.apache.spark.deploy.${main}`, ...options], {
    env: {
      ...process.env,
      SPARK_CONF_DIR: configured,
      SPARK_DAEMON_MEMORY: '256m',
      SPARK_LOCAL_IP: '127.0.0.1',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  const listening = new Set<(line: string) => void>();
  createInterface({ input: child.stderr }).on('line', (line) => {
    said.push(line);
    for (const listen of listening) listen(line);
  });
  const over = new Promise<void>((resolve) => child.on('close', () => resolve()));
  return {
    pid: child.pid ?? 0,
    kill: () => void child.kill('SIGKILL'),
    says: (what) =>
      new Promise((resolve, reject) => {
        const listen = (line: string) => {
          if (!what.test(line)) return;
          listening.delete(listen);
          resolve(line);
        };
        listening.add(listen);
        said.forEach(listen);
        void over.then(() =>
          reject(new Error(`${main} ended without ${what}:\n${said.slice(-20).join('\n')}`)),
        );
      }),
    over,
  };
}

/** @param count how many workers */
export async function startCluster(count: number): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'tamarack-cluster-'));
  const configured = join(folder, 'settings');
  mkdirSync(configured);
  writeFileSync(join(configured, 'log4j2.properties'), logging('info'));
  const port = await freePort();
  const address = `spark://127.0.0.1:${port}`;
  const place = ['--host', '127.0.0.1', '--webui-port', '0'];
  const master = startDaemon('master.Master', [...place, '--port', String(port)], configured);
  await master.says(/Starting Spark master at/);
  const workers = Array.from({ length: count }, (_, index) => {
    const work = ['--cores', '1', '--memory', '1g', '--work-dir', join(folder, `work-${index}`)];
    return startDaemon('worker.Worker', [...place, ...work, address], configured);
  });
  await Promise.all(workers.map((worker) => worker.says(/Successfully registered with master/)));
  const lostWorker = master.says(/Removing worker/);
  // Nobody waits for it where no worker is lost.
  lostWorker.catch(() => {});
  return {
    master: address,
    workers,
    lostWorker,
    async stop() {
      for (const daemon of [...workers, master]) daemon.kill();
      await Promise.all([...workers, master].map(({ over }) => over));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
