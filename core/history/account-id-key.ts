import { fold } from '../expr/fold';

const suffixLetters = 'abcdefghijklmnopqrstuvwxyz012345';

/** The 15 characters that a Salesforce id of 18 extends, their case restored from the last three; null for others. */
function shortId(id: string): string | null {
  if (!/^[a-z0-9]{15}[a-z0-5]{3}$/i.test(id)) return null;
  let short = '';
  for (let place = 0; place < 15; place += 1) {
    const capitals = suffixLetters.indexOf(id[15 + Math.floor(place / 5)]!.toLowerCase());
    const isCapital = ((capitals >> (place % 5)) & 1) === 1;
    const character = id[place]!;
    if (isCapital && /\d/.test(character)) return null;
    short += isCapital ? character.toUpperCase() : character.toLowerCase();
  }
  return short;
}

/**
 * What an account's id is compared by: without surrounding blanks and without case. Salesforce ids alone keep their case,
 * which tells them apart: 18 characters are cut to the 15 that they extend.
 * Source: Salesforce, "How 18-character record ids are calculated": each of the last three characters stands for five
 * bits, one for each of five characters before, set where it is a capital.
 */
export function accountIdKey(id: string): string {
  const text = id.trim();
  if (text.length === 18) return shortId(text) ?? fold(text);
  if (text.length === 15 && /^[a-z0-9]{15}$/i.test(text)) return text;
  return fold(text);
}
