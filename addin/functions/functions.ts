import { catalogue, createCall, type Reserve } from '#core/functions';
import { associateFunctions } from './associate-functions';
import { laterReserve } from './later-reserve';
import { loadScript, ownAddress } from './load-script';
import { mostBytesHere } from './most-bytes';
import { readRange } from './read-range';

declare global {
  /** What the reserve's script leaves behind. */
  var TamarackReserve: { readonly reserve: Reserve } | undefined;
  /** The file of the reserve's script, with a mark of its content: put here when the script is built. */
  const RESERVE_FILE: string;
}

const own = ownAddress();
const { take, arrival } = laterReserve(
  () => globalThis.TamarackReserve?.reserve,
  () => loadScript(RESERVE_FILE, own),
);

associateFunctions(CustomFunctions, catalogue, createCall(take), {
  readRange,
  arrival,
  mostBytes: mostBytesHere,
});
