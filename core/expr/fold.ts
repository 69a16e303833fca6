/** True where folding a text would give the same text: plain lower-case ASCII with single inner blanks. */
function isFolded(text: string): boolean {
  let before = 32;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 126 || code < 32 || (code >= 65 && code <= 90) || (code === 32 && before === 32)) return false;
    before = code;
  }
  return before !== 32;
}

/**
 * The form in which texts are compared: without case, without surrounding white space, inner white
 * space single, composed as Unicode's NFC. `  New   York ` and `new york` are one text.
 * @param text - any text
 * @returns the folded text; folding it again changes nothing
 */
export function fold(text: string): string {
  if (isFolded(text)) return text;
  return text.normalize('NFC').toLowerCase().normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** True where two texts are one when compared. */
export function sameText(one: string, other: string): boolean {
  return fold(one) === fold(other);
}
