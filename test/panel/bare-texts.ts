import type { Rows } from '#core';
import { catalogue } from '#core/functions';
import { resultHeaders, resultKeys, worthKeys } from '../../core/report/result-columns';
import { otherRegion, unknownName } from '../../core/segments/reserved-names';
import { languageName, usualLocales } from '../../panel/settings/locales';
import { openedModel } from './opened-model';

const attributes = [
  'aria-label',
  'aria-valuetext',
  'aria-description',
  'title',
  'placeholder',
  'alt',
  'label',
];

/** What of a model is no name or note of the user's, and has words of ours to be shown with. */
const ours: ReadonlySet<string> = new Set([
  'field',
  'test',
  'kind',
  'source',
  'zero',
  'blank',
  'method',
  'good',
]);

/** Names that are the same in every language. */
const names = ['Tamarack', 'TAM', 'SAM', 'SOM', 'ROAD', 'Retain', 'Opportunistic', 'Acquire', 'Develop'];

/** Sheets and headers of ours stand in every workbook under these names, and so do those who are in no segment or region. */
const written = [
  ...[
    'Model',
    'MODEL',
    'Overrides',
    'Change log',
    'Segments',
    'TAM SAM SOM',
    'Segment tests',
    'Technology lift',
  ],
  ...[
    'Tiers',
    'ROAD',
    'Propensity',
    'Win rates',
    'Posture',
    'Whitespace by product',
    'Rank shifts',
    'Lorenz',
  ],
  ...[...resultKeys, ...worthKeys].flatMap(([key]) => resultHeaders(key)),
  ...[unknownName, otherRegion],
];

/** Languages by their own names, and currencies as the browser calls them. */
const called = [
  ...['English', 'Deutsch', '日本語'],
  ...usualLocales.map((tag) => languageName(tag, 'en')),
  ...Intl.supportedValuesOf('currency').map(
    (code) => new Intl.DisplayNames('en', { type: 'currency' }).of(code) ?? code,
  ),
];

/** The words of the user's workbook: of cells, headers and sheets, and of the names in the model. */
export function usersWords(
  sheets: readonly { readonly name: string; readonly rows: Rows }[],
  today: string,
): ReadonlySet<string> {
  const texts: unknown[] = [names, written, called, catalogue.map(({ name }) => name), sheets];
  const [accounts] = sheets;
  if (accounts) texts.push(openedModel(accounts.rows, today).model);
  return new Set(stringsIn(texts).flatMap(wordsIn));
}

function stringsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => (ours.has(key) ? [] : stringsIn(inner)));
}

const wordsIn = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];

/** Texts and spoken labels with a word that was not made strange and is not of the user's workbook. */
export function bareTexts(root: Element, users: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  const look = (text: string | null) => {
    if (
      text !== null &&
      !text.startsWith('=') &&
      wordsIn(text).some((word) => isBare(word) && !users.has(word))
    )
      found.add(text);
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.tagName !== 'STYLE') look(node.nodeValue);
  }
  for (const element of root.querySelectorAll('*')) {
    for (const name of attributes) look(element.getAttribute(name));
  }
  return [...found];
}

const month = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** A word with letters that would be others, had it been made strange. Months, currencies and columns stand as they are. */
function isBare(word: string): boolean {
  return (
    /[aeiouycnszAEIOUCNSZ]/.test(word) && !month.test(word) && !/^[A-Z]{1,3}$/.test(word) && word !== 'and'
  );
}
