import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Spark wrote down of a session: its listener's events, one a line. */
export interface EventLog {
  /** The stages that were begun more than once, with the number of the last attempt (the first is 0). */
  readonly retriedStages: ReadonlyMap<number, number>;
  /** Why tasks ended, other than done: `FetchFailed`, `ExecutorLostFailure`, `Resubmitted` … */
  readonly failures: readonly string[];
  readonly lostExecutors: number;
  /** How many tasks each executor has done. */
  readonly tasksOf: ReadonlyMap<string, number>;
}

interface SparkEvent {
  readonly Event: string;
  readonly 'Stage Info'?: { readonly 'Stage ID': number; readonly 'Stage Attempt ID': number };
  readonly 'Task End Reason'?: { readonly Reason: string };
  readonly 'Task Info'?: { readonly 'Executor ID': string };
}

/** @param folder what `spark.eventLog.dir` named, after the session has ended */
export function readEventLog(folder: string): EventLog {
  const events = readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as SparkEvent),
  );
  const retriedStages = new Map<number, number>();
  const tasksOf = new Map<string, number>();
  const failures: string[] = [];
  for (const event of events) {
    const stage = event['Stage Info'];
    if (event.Event === 'SparkListenerStageSubmitted' && stage && stage['Stage Attempt ID'] > 0) {
      retriedStages.set(stage['Stage ID'], stage['Stage Attempt ID']);
    }
    if (event.Event !== 'SparkListenerTaskEnd') continue;
    const reason = event['Task End Reason']?.Reason ?? '';
    if (reason !== 'Success') failures.push(reason);
    const executor = event['Task Info']?.['Executor ID'] ?? '';
    if (reason === 'Success') tasksOf.set(executor, (tasksOf.get(executor) ?? 0) + 1);
  }
  const lostExecutors = events.filter(({ Event }) => Event === 'SparkListenerExecutorRemoved').length;
  return { retriedStages, failures, lostExecutors, tasksOf };
}
