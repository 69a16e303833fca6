import { fileURLToPath } from 'node:url';
import { nodeTerminal } from './node-terminal';
import { runCommandLine } from './run-command-line';
import { needsRoom, runWithRoom } from './with-room';

const args = process.argv.slice(2);
process.exitCode = needsRoom(args, process.execArgv)
  ? await runWithRoom(fileURLToPath(import.meta.url), args)
  : await runCommandLine(args, nodeTerminal());
