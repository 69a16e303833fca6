/** What folding has to do with a text: nothing, write ASCII capitals small, or look at it closely. */
type Work = 'none' | 'case' | 'all';

/** Texts of ASCII without surrounding, doubled or strange blanks have nothing to fold but their capitals. */
function workOn(text: string): Work {
  let before = 32;
  let capitals = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 126 || code < 32 || (code === 32 && before === 32)) return 'all';
    if (code >= 65 && code <= 90) capitals += 1;
    before = code;
  }
  if (before === 32) return 'all';
  return capitals === 0 ? 'none' : 'case';
}

/**
 * The form in which texts are compared: without case, without surrounding white space, inner white
 * space single, composed as Unicode's NFC, the final sigma as any other. `  New   York ` and `new york` are one text.
 * @param text - any text
 * @returns the folded text; folding it again changes nothing
 */
export function fold(text: string): string {
  const work = workOn(text);
  if (work === 'none') return text;
  if (work === 'case') return text.toLowerCase();
  // Small letters of canonically equal texts are canonically equal: composing them afterwards is enough.
  const small = text.toLowerCase().normalize('NFC');
  // Whether a capital sigma is the last letter of a word is not asked: engines differ in it, and searches should not.
  return small.replaceAll('ς', 'σ').replace(/\s+/g, ' ').trim();
}

/** True where two texts are one when compared. */
export function sameText(one: string, other: string): boolean {
  return fold(one) === fold(other);
}
