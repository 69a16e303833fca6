import { found, refused, type Problem, type Result } from '#core';
import { fileTooLarge, nulCharacters, textNotUtf8 } from './file-problems';

/** What Windows-1252 puts at the bytes 0x80 to 0x9F; some runtimes decode them as control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The longest text that the engine under Node and Chromium can hold. */
const LONGEST_TEXT = 2 ** 29 - 25;

/**
 * The text of a file: UTF-16 where its byte order mark or its zero bytes say so, else UTF-8, else Windows-1252, which is
 * said as a notice. A byte order mark is taken off; bytes that no character stands for become U+FFFD.
 */
export function decodeText(bytes: Uint8Array, file: string): Result<string> {
  if (bytes.length > LONGEST_TEXT) {
    return refused([fileTooLarge({ file, size: Math.round(bytes.length / 1e6) })]);
  }
  const notices: Problem[] = [];
  const label = utf16Label(bytes);
  let text = label ? new TextDecoder(label).decode(bytes) : utf8Text(bytes);
  if (text === null) {
    notices.push(textNotUtf8({ file }));
    text = windowsText(bytes);
  }
  const nuls = text.includes('\0') ? text.split('\0').length - 1 : 0;
  if (nuls > 0) notices.push(nulCharacters({ file, count: nuls }));
  return found(text, notices);
}

function utf8Text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function windowsText(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}

/** Without a mark, UTF-16 shows by its zero bytes: Latin text has one beside every character. */
function utf16Label(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1;
  });
  const most = sample.length * 0.4;
  if (bytes.length % 2 === 0 && sample.length > 0) {
    if (zeros[1]! > most && zeros[0] === 0) return 'utf-16le';
    if (zeros[0]! > most && zeros[1] === 0) return 'utf-16be';
  }
  return null;
}
