import { figuresFor } from '../../panel/figures';
import { text } from '../../panel/text.en';
import { germanText } from '../../panel/text.de';
import { japaneseText } from '../../panel/text.ja';
import { english, languageOf, spokenIn } from '../../panel/words/languages';

type Said = string | ((...given: readonly string[]) => string);

/** Every text of a language by where it stands: `shell.next`. */
function saidIn(words: object, place = ''): readonly (readonly [string, Said])[] {
  return Object.entries(words).flatMap(([key, inner]: [string, unknown]) => {
    const here = place === '' ? key : `${place}.${key}`;
    return typeof inner === 'object' && inner !== null
      ? saidIn(inner, here)
      : [[here, inner as Said] as const];
  });
}

const marks = ['⟦one⟧', '⟦two⟧', '⟦three⟧', '⟦four⟧', '⟦five⟧', '⟦six⟧'];

function spokenWith(said: Said, given: readonly string[] = marks): string {
  return typeof said === 'function' ? said(...given) : said;
}

/** All given, and each left out once: what is a yes or no chooses what is said. */
const ways = [marks, ...marks.map((_, at) => marks.map((mark, index) => (index === at ? '' : mark)))];

const englishSaid = saidIn(text);

/** The same in every language: names, signs, and what only puts parts side by side. */
const international = new Set([
  'Tamarack',
  ...['TAM', 'SAM', 'SOM', 'ICP', 'ROAD', 'LTV : CAC'],
  ...['Retain', 'Opportunistic', 'Acquire', 'Develop', 'Retain, Opportunistic, Acquire, Develop'],
  ...['2026-03-31', '%', '–', '+', '−', '?', '×'],
]);

/** Words that German has as English has them. */
const alsoGerman = new Set([
  ...[
    'Account',
    'Accounts',
    'Segment',
    'Region',
    'Quadrant',
    'Name',
    'Lift',
    'Whitespace',
    'whitespace',
    'Fit',
  ],
  ...['Alpha', 'Beta', 'Text', 'Rep', 'Reps'],
  ...[
    `in ${marks[0]}`,
    `Account ${marks[0]}`,
    `Gini ${marks[0]}`,
    `Segment ${marks[0]}`,
    `Region ${marks[0]}`,
  ],
  `${marks[0]} Accounts`,
]);

/** Parts side by side, without a word of ours. */
const isBare = (said: string) =>
  !/\p{L}/u.test(marks.reduce((rest, mark) => rest.replaceAll(mark, ''), said));

/** Whether it is written in Japanese; names and signs are as they are everywhere. */
function isJapanese(said: string): boolean {
  const rest = said.replaceAll(/TAM|SAM|SOM/g, '');
  return isBare(rest) || /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(rest);
}

describe.each([
  ['German', germanText],
  ['Japanese', japaneseText],
])('%s', (language, words) => {
  const said = new Map(saidIn(words));

  test('says all that English says, and nothing else', () => {
    expect([...said.keys()].sort()).toEqual(englishSaid.map(([place]) => place).sort());
  });

  test('takes the same kind of thing in the same place', () => {
    const other = englishSaid.filter(([place, each]) => typeof each !== typeof said.get(place));
    expect(other.map(([place]) => place)).toEqual([]);
  });

  test('says each in its own words', () => {
    const left = englishSaid.filter(([place, each]) => {
      const one = spokenWith(each);
      const other = spokenWith(said.get(place) ?? '');
      if (one === '') return false;
      if (isBare(one) || international.has(one)) return other.trim() === '';
      return language === 'German' ? other === one && !alsoGerman.has(one) : !isJapanese(other);
    });
    expect(left.map(([place]) => place)).toEqual([]);
  });

  test('says all that it is given', () => {
    const wrong = englishSaid.filter(([place, each]) => {
      const other = spokenWith(said.get(place) ?? '');
      const told = ways.map((given) => spokenWith(each, given));
      return marks.some((mark) =>
        told[0]?.includes(mark) ? !other.includes(mark) : other.includes(mark) && !told.join().includes(mark),
      );
    });
    expect(wrong.map(([place]) => place)).toEqual([]);
  });

  test('has something to say of one thing, too', () => {
    const ones = marks.map(() => '1');
    const silent = englishSaid.filter(
      ([place, each]) => spokenWith(each, ones) !== '' && spokenWith(said.get(place) ?? '', ones) === '',
    );
    expect(silent.map(([place]) => place)).toEqual([]);
  });
});

describe('the language of the panel', () => {
  test.each([
    ['de-AT', 'de'],
    ['ja-JP', 'ja'],
    ['en-GB', 'en'],
    ['fr-FR', 'en'],
    ['en-XA', 'en-XA'],
  ])('%s is spoken as %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });

  test('English is there at once, and the others when they are asked for', async () => {
    expect(await spokenIn('en')).toBe(english);
    expect((await spokenIn('de')).words.shell.home).toBe('Start');
    expect((await spokenIn('ja')).words.shell.home).toBe('ホーム');
  });

  test('what core says is said in it, with figures as it writes them', async () => {
    const { core } = await spokenIn('de');
    expect(core.field('employees')).toBe('Mitarbeitende');
    expect(core.field('my own field')).toBe('my own field');
    expect(core.test('at least')).toBe('mindestens');
    expect(core.detail('revenue')).toBe('Umsatz');
  });
});

describe('figures', () => {
  const day = 46_112; // 31 March 2026, days since 30 December 1899
  test.each([
    ['de-DE', '1.234,5', '31.03.2026', '1.234\u00a0€'],
    ['ja-JP', '1,234.5', '2026/03/31', '€1,234'],
    ['en-US', '1,234.5', 'Mar 31, 2026', '€1,234'],
    ['en-GB', '1,234.5', '31 Mar 2026', '€1,234'],
  ])('%s writes %s, %s and %s', (locale, number, date, money) => {
    const figures = figuresFor(locale);
    expect(figures.exact(1234.5)).toBe(number);
    expect(figures.day(day)).toBe(date);
    expect(figures.money(1234, 'EUR')).toBe(money);
  });

  test('yen has its sign in Japan, and no parts of a yen', () => {
    expect(figuresFor('ja-JP').money(1234, 'JPY')).toMatch(/^[¥￥]1,234$/);
  });
});
