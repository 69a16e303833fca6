/** So much goes to Google in one call, as it is carried: whatever goes with it, a call stays under 1 MB. */
export const mostBytes = 900_000;
/** So much is asked for at once: on its way it is a text in another, where each quote takes two. */
const mostAsked = 700_000;

/** So many bytes a text has in UTF-8. */
export function textBytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
  }
  return bytes;
}

/** How large the next page may be: less after one that was too much for the server, more after one that was easy. */
export interface PageSize {
  readonly bytes: () => number;
  readonly came: (milliseconds: number) => void;
  /** No answer came; false where pages cannot be smaller. */
  readonly failed: () => boolean;
}

/** Pages begin small, so that the first is soon there and says how many follow. */
const firstBytes = 250_000;
const fewestBytes = 30_000;
/** Milliseconds that a page may take; what takes much longer may be cut off by Google. */
const [easy, slow] = [10_000, 30_000];

/** The size of a spreadsheet's pages, by how the last ones came. */
export function pageSize(): PageSize {
  let bytes = firstBytes;
  return {
    bytes: () => bytes,
    came: (milliseconds) => {
      if (milliseconds > slow) bytes = Math.max(fewestBytes, Math.floor(bytes / 2));
      else if (milliseconds < easy) bytes = Math.min(mostAsked, bytes * 3);
    },
    failed: () => {
      if (bytes === fewestBytes) return false;
      bytes = Math.max(fewestBytes, Math.floor(bytes / 3));
      return true;
    },
  };
}
