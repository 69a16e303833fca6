import type { CommandName } from '../wire/calls';
import { spreadsheet } from './spreadsheet';

/** A command that no panel took within so many seconds is forgotten: nobody waits for it any more. */
const waitsFor = 120;
/** A panel says that it is open every few seconds; one that was silent for so many is closed. */
const silentFor = 10;

/** What a user's panel is told, and what it says of itself, is kept for that user and this spreadsheet. */
function keyOf(what: 'command' | 'open'): string {
  return `tamarack.${what}.${spreadsheet().getId()}`;
}

/** Leaves a command for the user's panel. */
export function leaveCommand(command: CommandName): void {
  CacheService.getUserCache()?.put(keyOf('command'), command, waitsFor);
}

/** The command that waits; it is handed over once. */
export function takeCommand(): CommandName | null {
  const cache = CacheService.getUserCache();
  const command = cache?.get(keyOf('command')) ?? null;
  if (command !== null) cache?.remove(keyOf('command'));
  return command as CommandName | null;
}

/** Says that the user has a panel open. */
export function setOpen(isOpen: boolean): void {
  if (isOpen) CacheService.getUserCache()?.put(keyOf('open'), '1', silentFor);
  else CacheService.getUserCache()?.remove(keyOf('open'));
}

/** Whether the user has a panel open here. */
export function isOpen(): boolean {
  return (CacheService.getUserCache()?.get(keyOf('open')) ?? null) !== null;
}
