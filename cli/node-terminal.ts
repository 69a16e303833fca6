import type { Terminal } from './terminal';

/** Wider lines are hard to read. */
const WIDEST = 100;
const USUAL = 80;
/** Tables need this much; a terminal that does not know its width says 0. */
const NARROWEST = 72;

/** The terminal that the program was started in. NO_COLOR is respected; no colour goes into a file. */
export function nodeTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  // A reader that has seen enough (`| head`) is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    print: (text) => void stdout.write(text),
    report: (text) => void stderr.write(text),
    width: Math.min(WIDEST, Math.max(NARROWEST, (stdout.isTTY && stdout.columns) || USUAL)),
    colour: stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    watched: stderr.isTTY,
    today() {
      const now = new Date();
      const month = String(now.getMonth() + 1).padStart(2, '0');
      return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
    },
  };
}
