/** Carries the text of a call to Google's server, once, and brings the text of its answer. */
export type Carry = (method: string, argument: string) => Promise<string>;

/** The little that is used of `google.script.run`: each handler that is named gives a runner with it. */
export interface ScriptRunner {
  withSuccessHandler(handler: (answer: string) => void): ScriptRunner;
  withFailureHandler(handler: (error: Error) => void): ScriptRunner;
  rpc(method: string, argument: string): void;
}

/** Carries calls by what Google gives a sidebar for that. */
export function carryOver(runner: ScriptRunner): Carry {
  return (method, argument) =>
    new Promise((resolve, reject) => {
      runner.withSuccessHandler(resolve).withFailureHandler(reject).rpc(method, argument);
    });
}
