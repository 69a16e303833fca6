import { readPart } from '../functions/read-part';
import type { Calls } from '../wire/calls';

/** A piece of the script of a file that stands beside the sidebar's, in characters from one of them on. */
export function readFile({ name, from, most }: Calls['readFile']['argument']): Calls['readFile']['answer'] {
  const script = readPart(name);
  return { text: script.slice(from, from + most), length: script.length };
}
