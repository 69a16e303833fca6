import type { FileName } from '../wire/calls';
import type { Call } from './call';

/** Characters in one call: the engine comes in several at once, each far below what Google carries. */
const most = 250_000;

/** The script of a file beside the sidebar's, in as many calls as it takes; the first says how long it is. */
export async function readScript(call: Call, name: FileName): Promise<string> {
  const { text, length } = await call('readFile', { name, from: 0, most });
  const others: Promise<{ readonly text: string }>[] = [];
  for (let from = most; from < length; from += most) others.push(call('readFile', { name, from, most }));
  return [text, ...(await Promise.all(others)).map((piece) => piece.text)].join('');
}
