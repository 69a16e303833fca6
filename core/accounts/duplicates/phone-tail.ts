/** Digits behind which two numbers of one line agree, however the country and the trunk are dialled. */
const tail = 8;
const least = 6;

const filler = /^(\d)\1+$|^1?2345678/;

/**
 * What telephone numbers of one line have in common: their last eight digits, without extension, country and trunk.
 * `+49 (0)30 4711-5678 ext. 9` and `030 47115678` are both `47115678`.
 * @returns the empty text for fewer than six digits and for fillers such as `0000000`
 */
export function phoneTail(text: string): string {
  const digits = text
    .toLowerCase()
    .replace(/(?:ext|x|durchwahl|dw|#)\.?\s*\d+\s*$/, '')
    .replace(/\D/g, '');
  const last = digits.slice(-tail);
  return last.length < least || filler.test(last) || /^(\d)\1+$/.test(digits.slice(-least)) ? '' : last;
}
