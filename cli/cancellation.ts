/** How a shell knows a program that the user has ended: 128 and the number of SIGINT. */
export const CANCELLED = 130;

/**
 * Does work that a user may end with Ctrl-C or that a system may end: the first signal asks the work to stop and to leave
 * everything as it was, a second one ends the program at once.
 */
export async function cancellable<Done>(work: (signal: AbortSignal) => Promise<Done>): Promise<Done> {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(CANCELLED);
    controller.abort();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
