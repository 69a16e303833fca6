import type { Command } from './command';
import { callCommand } from './commands/call';
import { carveCommand } from './commands/carve';
import { checkCommand } from './commands/check';
import { duplicatesCommand } from './commands/duplicates';
import { functionsCommand } from './commands/functions';
import { importCommand } from './commands/import';
import { learnCommand } from './commands/learn';
import { modelCommand } from './commands/model';
import { reviewCommand } from './commands/review';
import { runCommand } from './commands/run';
import { sampleCommand } from './commands/sample';
import { sqlCommand } from './commands/sql';
import { warehouseCommand } from './commands/warehouse';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  runCommand,
  importCommand,
  modelCommand,
  learnCommand,
  carveCommand,
  reviewCommand,
  duplicatesCommand,
  sqlCommand,
  warehouseCommand,
  checkCommand,
  callCommand,
  functionsCommand,
  sampleCommand,
];
