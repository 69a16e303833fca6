import { fillTemplate } from '#core';
import type { CoreWords } from './core-words';
import { figuresOf, isFigure, lineTexts } from './figures-of';
import { patternsOf, roleOf } from './phrase-patterns';
import { askedWords, rowsWords, ruleWords } from './rule-words';
import { bandWords, namedText } from './user-names';

const fieldNames: ReadonlySet<string> = new Set(['field', 'fields', 'lowest', 'yardstick']);
const userNames: ReadonlySet<string> = new Set(['pairs', 'pair', 'names', 'segment']);
const ruleNames: ReadonlySet<string> = new Set(['rule', 'conditions']);

/** What a whole text says in the other language; undefined where it is none of our words. */
function wholeText(text: string, words: CoreWords, name: string): string | undefined {
  if (fieldNames.has(name) && Object.hasOwn(words.fields, text)) return words.fields[text];
  if (Object.hasOwn(words.phrases, text)) return words.phrases[text];
  for (const { expression, slots, ours, template } of patternsOf(words)) {
    const match = expression.exec(text);
    if (!match) continue;
    const given = slots.map((slot, at): [string, string] => {
      const value = match[at + 1] ?? '';
      const entry = ours.find((each) => each.split(':').at(-1) === slot);
      return [slot, entry === undefined ? figuresOf(value, words) : wordsOf(value, words, roleOf(entry))];
    });
    return fillTemplate(template, Object.fromEntries(given));
  }
  return undefined;
}

/** The pieces of a list, each said if it is ours; what was cut inside a sentence is joined again. */
function listed(text: string, mark: '; ' | ', ', words: CoreWords, name: string): string | undefined {
  const pieces = text.split(mark);
  if (pieces.length < 2) return undefined;
  let isSaid = false;
  const said: string[] = [];
  for (let at = 0; at < pieces.length;) {
    let end = pieces.length;
    let found: string | undefined;
    for (; end > at && found === undefined; end--) {
      if (end - at < pieces.length) found = wholeText(pieces.slice(at, end).join(mark), words, name);
    }
    isSaid ||= found !== undefined;
    said.push(found ?? figuresOf(pieces[at] ?? '', words));
    at = found === undefined ? at + 1 : end + 1;
  }
  return isSaid ? said.join(words.marks[mark === '; ' ? 'sentences' : 'names']) : undefined;
}

/** What a criterion itself says of an account; anything else is a cell of the user's. */
const saidByCriterion =
  /^(?:yes|no|another value|1 day (?:ago|ahead)|.+ days (?:ago|ahead)|none of .+|the formula gives .+)$/s;

/** What an account has in a field, as a reason says it: `101 employees`, `USD 4,500,000`, `3 days ago`, `Software`. */
function amountWords(text: string, words: CoreWords): string {
  const [, about, amount = '', field = ''] = /^(about )?(-?[\d.,]+) (.+)$/.exec(text) ?? [];
  if (isFigure(amount) && Object.hasOwn(words.fields, field)) {
    const exact = figuresOf(amount, words);
    const said = about ? fillTemplate(words.aboutAmount, { amount: exact }) : exact;
    const parameters = { amount: said, field: words.fields[field] ?? field };
    return fillTemplate(words.amountOfField, parameters);
  }
  const [, currency = '', money = ''] = /^([A-Z]{3}) (\S+)$/.exec(text) ?? [];
  if (isFigure(money)) return `${currency} ${figuresOf(money, words)}`;
  return (
    (saidByCriterion.test(text) ? wholeText(text, words, 'amount') : undefined) ?? figuresOf(text, words)
  );
}

/** A parameter that holds words of ours, in the other language; what is not known stays as it is. */
export function wordsOf(text: string, words: CoreWords, name = ''): string {
  if (ruleNames.has(name)) return ruleWords(text, words);
  if (name === 'ruleRows') return rowsWords(text, words);
  if (name === 'asked') return askedWords(text, words);
  if (name === 'lines') return lineTexts(text, words);
  if (name === 'band') return bandWords(text, words);
  if (name === 'amount') return amountWords(text, words);
  if (userNames.has(name)) return namedText(text, words);
  const said = wholeText(text, words, name);
  if (said !== undefined) return said;
  return listed(text, '; ', words, name) ?? listed(text, ', ', words, name) ?? figuresOf(text, words);
}
