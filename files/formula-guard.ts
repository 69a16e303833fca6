/** The first characters that a spreadsheet may take for the start of a formula. */
const RISKY_START = /^[=+\-@\t\r]/;
const GUARDED_START = /^'+[=+\-@\t\r]/;
const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?(e[+-]?\d+)?%?$/i;
const PHONE = /^\+\d[\d ().\-/]*( ?(x|ext\.?) ?\d+)?$/i;

/**
 * Puts `'` before a text that a spreadsheet would run as a formula; numbers and phone numbers stay as they are. A text
 * that already looks guarded gets one more, so that reading takes off exactly what writing put there.
 */
export function guardFormula(text: string): string {
  return isRisky(text) || isGuarded(text) ? `'${text}` : text;
}

/** Takes off the `'` that `guardFormula` puts there. */
export function unguardFormula(text: string): string {
  return isGuarded(text) ? text.slice(1) : text;
}

function isRisky(text: string): boolean {
  return RISKY_START.test(text) && !(NUMBER.test(text) && /\d/.test(text)) && !isPhone(text);
}

function isGuarded(text: string): boolean {
  return GUARDED_START.test(text) && isRisky(text.replace(/^'+/, ''));
}

function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 20 && PHONE.test(text);
}
