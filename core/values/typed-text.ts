/** What spreadsheets call true and false, in the languages that they speak. */
const flags = new Set(
  (
    'TRUE FALSE WAHR FALSCH VRAI FAUX VERDADERO FALSO VERDADEIRO VERO WAAR ONWAAR SANT SAND FALSK FALSKT USANN TOSI ' +
    'EPÄTOSI PRAWDA FAŁSZ PRAVDA NEPRAVDA IGAZ HAMIS ADEVĂRAT FALS DOĞRU YANLIŞ ИСТИНА ЛОЖЬ ИСТИНА НЕИСТИНА ΑΛΗΘΕΣ ΨΕΥΔΕΣ ' +
    'CERT CIERTO EGIA GEZURRA TÕENE VÄÄR TIESA PATIESS APLAMS RESNICA LAŽ TAČNO NETAČNO ĐÚNG SAI BENAR SALAH TRUE'
  ).split(' '),
);

/** Longer texts are no numbers, days or times in any language. */
const longestNumber = 24;

/**
 * True for a text that a spreadsheet takes as it is when it is typed: words, or too long to be anything else. A text with a
 * digit may be a number, a day or an address; one that begins with a sign may be a formula.
 * @param text what a cell is to show; a blank text is no word
 */
export function staysText(text: string): boolean {
  if (!/^\p{L}/u.test(text)) return false;
  if (text.length > longestNumber) return true;
  return !/\p{N}/u.test(text) && !flags.has(text.toUpperCase());
}

/**
 * A text as it is typed so that it stays one: with an apostrophe before it, which is no part of it, wherever it is needed.
 * @returns blank stays blank
 */
export function typedText(text: string): string {
  return text === '' || staysText(text) ? text : `'${text}`;
}
