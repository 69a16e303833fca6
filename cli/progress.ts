import type { Terminal } from './terminal';

/** Says what is going on, to a person who has been waiting for a while. */
export interface Progress {
  step(doing: string): void;
  end(): void;
}

const PATIENCE = 1000;

/**
 * A line of progress on standard error, for a person only. It is shown from the first second on, or at once when the
 * work is known to be large: while cells are read nothing else can run, a clock neither.
 */
export function createProgress(terminal: Terminal, bytes: number): Progress {
  const start = performance.now();
  const large = bytes > 2_000_000;
  let shown = false;
  return {
    step(doing) {
      if (!terminal.watched || (!large && performance.now() - start < PATIENCE)) return;
      terminal.report(`\r\u001b[K${doing} …`);
      shown = true;
    },
    end() {
      if (shown) terminal.report('\r\u001b[K');
      shown = false;
    },
  };
}
