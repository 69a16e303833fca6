import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A process that answers each line of JSON with one, in order. */
export interface LineProcess {
  readonly child: ChildProcessWithoutNullStreams;
  /** What it answers; an answer `{ error }` is thrown. */
  ask(request: object): Promise<Readonly<Record<string, unknown>>>;
  /** Ends its input, on which it ends itself. */
  stop(): Promise<void>;
}

/** As much as one looks at of what a process complained about. */
const lastWords = 4000;

/** @param hear gets what it says on its error output, line by line */
export function startLineProcess(
  program: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>>,
  hear: (line: string) => void = () => {},
): LineProcess {
  const child = spawn(program, options, { env: { ...process.env, ...environment } });
  const waiting: { resolve: (answer: string) => void; reject: (reason: Error) => void }[] = [];
  let complaint = '';
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.resolve(line));
  createInterface({ input: child.stderr }).on('line', (line) => {
    complaint = `${complaint}${line}\n`.slice(-lastWords);
    hear(line);
  });
  const ended = new Promise<void>((resolve) => {
    const end = (why: string) => {
      for (const { reject } of waiting.splice(0)) reject(new Error(`${program} ${why}:\n${complaint}`));
      resolve();
    };
    child.on('error', (error) => end(error.message));
    child.on('close', (code, signal) => end(`ended with ${code ?? signal}`));
  });
  // A process that is gone says why when it is closed.
  child.stdin.on('error', () => {});
  return {
    child,
    async ask(request) {
      if (child.exitCode !== null || child.signalCode !== null) {
        throw new Error(`${program} has ended:\n${complaint}`);
      }
      const line = await new Promise<string>((resolve, reject) => {
        waiting.push({ resolve, reject });
        child.stdin.write(`${JSON.stringify(request)}\n`);
      });
      const answer = JSON.parse(line) as Record<string, unknown>;
      if (typeof answer['error'] === 'string') throw new Error(answer['error']);
      return answer;
    },
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
