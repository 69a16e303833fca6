import { readPart } from '../functions/read-part';
import type { Calls } from '../wire/calls';

/** The script of a file that stands beside the sidebar's. */
export function readFile({ name }: Calls['readFile']['argument']): string {
  return readPart(name);
}
