import { fillTemplate } from '#core';
import { recogniseAs } from '../../core/accounts/recognise-as';
import { explainAccount } from '../../core/explain/explain-account';
import { asOfDay } from '../../core/model/as-of-day';
import { checkModel } from '../../core/model/check-model';
import { kindsOf } from '../../core/model/kind-of';
import type { Model } from '../../core/model/model';
import { reasonColumns } from '../../core/model/reason-text';
import { run } from '../../core/model/run';
import { makeReport } from '../../core/report/report';
import { makeSample } from '../../core/sample/make-sample';
import { accountReasons } from '../../core/scoring/account-reasons';
import type { Problem } from '../../core/values/problem';
import {
  adviceSentence,
  conditionSentence,
  coreWord,
  detailWord,
  fieldWord,
  findingSentence,
  placedSentence,
  sayingSentence,
  type Advice,
  type Saying,
} from '../../panel/words/core/core-sentences';
import type { CoreWords } from '../../panel/words/core/core-words';
import { german } from '../../panel/words/core/de';
import { japanese } from '../../panel/words/core/ja';
import { pupilOfSample, sampleDay, teach, valueOf, type Pupil } from '../core/evidence/taught';

/** Everything with a code that stands anywhere in a result, one of each message. */
function sayingsIn(value: unknown, found: Map<string, Saying>, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value) || ArrayBuffer.isView(value)) return;
  seen.add(value);
  const { code, parameters, message } = value as Partial<Saying>;
  if (code && parameters && message) found.set(message, value as Saying);
  const inner = value instanceof Map ? [...value.values()] : Object.values(value);
  for (const each of inner.slice(0, 400)) sayingsIn(each, found, seen);
}

/** The reasons of the first accounts. */
function reasonsOf({ accounts }: Pupil, model: Model): readonly Saying[] {
  const done = valueOf(run(accounts, model, reasonColumns(model)));
  const context = { kindOf: kindsOf(model), asOf: asOfDay(model), currency: 'USD' };
  const reasons = accountReasons(done.frame, model.criteria, context);
  return Array.from({ length: 200 }, (_, row) => reasons(row)).flat();
}

const found = new Map<string, Saying>();
let reasons: readonly Saying[] = [];

beforeAll(() => {
  const sample = makeSample({ accounts: 1500, seed: 5, today: sampleDay, faults: 1.5 });
  const pupil = pupilOfSample(sample);
  const learned = teach(pupil);
  const { model } = learned;
  const blind: Model = { ...model, criteria: model.criteria.map((each) => ({ ...each, blank: 'zero' })) };
  reasons = [...reasonsOf(pupil, model), ...reasonsOf(pupil, blind)];
  const accounts = Array.from({ length: 30 }, (_, row) => explainAccount(pupil.accounts, model, row));
  const reports = [{}, { history: pupil.history }].map((beside) => makeReport(pupil.accounts, model, beside));
  sayingsIn([recogniseAs(sample.accounts, []), pupil.history, learned, reports, accounts, reasons], found);
});

const say = (saying: Saying, words: CoreWords): string =>
  Object.hasOwn(words.findings, saying.code)
    ? `${findingSentence(saying as Advice, words)} ${adviceSentence(saying as Advice, words)}`
    : sayingSentence(saying, words);

describe('a workbook with its history', () => {
  test('says many different things', () => {
    expect(new Set([...found.values()].map(({ code }) => code)).size).toBeGreaterThan(60);
  });

  test('has nothing said in English to a German', () => {
    // Words that German does not have; names of peers are what the model calls them.
    const english = /\b(the|of|and|is|are|with|than|by|more|below|unknown|which)\b/;
    const left = [...found.values()]
      .filter(({ code }) => code !== 'explain/potential-peers')
      .map((saying) => say(saying, german))
      .filter((text) => english.test(text));
    expect(left).toEqual([]);
  });

  test.each([german, japanese])('leaves no slot open', (words) => {
    expect(
      [...found.values()].map((saying) => say(saying, words)).filter((text) => /[{}|]/.test(text)),
    ).toEqual([]);
  });

  test('is said in Japanese wherever there is something to say', () => {
    const bare = [...found.values()]
      .filter(({ code }) => !/^explain\/(layer|to-segment|to-layer|change-)/.test(code))
      .map((saying) => say(saying, japanese))
      .filter((text) => !/[\u3040-\u30ff\u4e00-\u9fff]/.test(text));
    expect(bare).toEqual([]);
  });

  test('tells reasons by the templates that the languages have', () => {
    const templates: Readonly<Record<string, string>> = {
      'points-given': '{criterion}: {value}, {contribution} of {most}',
      'blank-left-out': '{criterion} unknown (left out)',
      'blank-zero': '{criterion} unknown (no points), {contribution} of {most}',
      'blank-neutral': '{criterion} unknown (half the points), {contribution} of {most}',
      excluded: 'Excluded: {exclusion}',
      'exclusion-unknown': 'Exclusion {exclusion} cannot be checked',
    };
    for (const { code, parameters, message } of reasons) {
      expect(fillTemplate(templates[code] ?? '', parameters)).toBe(message);
    }
    expect(new Set(reasons.map(({ code }) => code)).size).toBeGreaterThanOrEqual(3);
  });
});

describe.each<[string, Saying, string, string]>([
  [
    'figures in the marks of the language',
    { code: 'early-barely', parameters: { accounts: '1,456' }, message: '' },
    '1.456 Accounts im Markt genügen kaum zum Segmentieren',
    '市場内の1,456アカウントは、セグメント分けにぎりぎりの数です',
  ],
  [
    'the user’s words as they are, even where they look like ours',
    { code: 'unknown-segment', parameters: { value: 'won', known: 'spend, open' }, message: '' },
    '„won“ ist kein Segment dieses Modells. Es gibt spend, open',
    '「won」はこのモデルのセグメントではありません。セグメントはspend, openです',
  ],
  [
    'one and many in German',
    { code: 'deals/negative', parameters: { count: '1' }, message: '' },
    '1 gewonnener Deal hat einen negativen Betrag (Gutschriften). Er zählt, wie er ist',
    '1件の受注の金額がマイナスです（赤伝など）。そのまま数えます',
  ],
  [
    'a list of ways',
    {
      code: 'join/joined',
      parameters: {
        joined: '1,200',
        rows: '1,300',
        what: 'rows of spend',
        by: '1,100 by id, 100 by similar name',
      },
      message: '',
    },
    '1.200 von 1.300 Zeilen mit Ausgaben sind einem Account zugeordnet: 1.100 über die ID, 100 über einen ähnlichen Namen',
    '支出の1,300行のうち1,200行をアカウントに結び付けました：IDで1,100件、似た名前で100件',
  ],
  [
    'two kinds of field',
    {
      code: 'criterion-field-kind',
      parameters: { field: 'industry', fieldKind: 'category', kind: 'bands', kinds: 'number or money' },
      message: '',
    },
    '„industry“ ist ein Feld der Art Kategorie, und bands fragt nach einem Feld der Art Zahl oder Geldbetrag',
    '「industry」はカテゴリーのフィールドですが、bandsに使えるのは数値または金額のフィールドです',
  ],
  [
    'bounds',
    {
      code: 'out-of-bounds',
      parameters: { argument: 'classes', value: 0, bounds: 'a whole number from 1 to 50' },
      message: '',
    },
    'classes: 0 ist nicht eine ganze Zahl von 1 bis 50',
    'classes：0は1から50までの整数ではありません',
  ],
  [
    'a problem inside a problem',
    {
      code: 'evidence/retention-assumed',
      parameters: { why: 'none of the 12 customers left, so how long customers stay cannot be told' },
      message: '',
    },
    'Für die Kundenbindung wurden 85 % im Jahr angenommen. Grund: Keiner der 12 Kunden ging, also lässt sich nicht sagen, wie lange Kunden bleiben. Tragen Sie Ihre eigene Rate oder Kurve ins Modellblatt ein',
    '継続率は年85%と仮定しました。理由：12社の顧客が1社も離れていないため、どれだけ継続するかわかりません。独自の継続率または曲線をモデルシートに入力してください',
  ],
  [
    'days ago',
    {
      code: 'points-given',
      parameters: { criterion: 'Fresh', value: '1,200 days ago', contribution: '2.5', most: '10' },
      message: '',
    },
    'Fresh: vor 1.200 Tagen, 2,5 von 10',
    'Fresh：1,200日前、10点中2.5点',
  ],
  [
    'a count that a band gave',
    {
      code: 'points-given',
      parameters: { criterion: 'Size', value: 'about 1,317 employees', contribution: '2.5', most: '10' },
      message: '',
    },
    'Size: etwa 1.317 Mitarbeitende, 2,5 von 10',
    'Size：従業員数約1,317、10点中2.5点',
  ],
  [
    'a cell of the user’s that reads like a word of ours',
    {
      code: 'points-given',
      parameters: { criterion: 'Kind', value: 'Other', contribution: '0', most: '10' },
      message: '',
    },
    'Kind: Other, 0 von 10',
    'Kind：Other、10点中0点',
  ],
  [
    'a rule in words',
    {
      code: 'explain/segment-rule',
      parameters: {
        segment: 'Enterprise',
        rule: 'employees at least 1000 and country is DE, or revenue is known',
      },
      message: '',
    },
    'Enterprise: Mitarbeitende mindestens 1000 und Land ist DE, oder Umsatz ist bekannt',
    'Enterprise：従業員数が1000以上、かつ国がDE、または売上が入力済み',
  ],
  [
    'a rule that cannot be taken apart as it is',
    {
      code: 'explain/segment-rule',
      parameters: { segment: 'A', rule: 'industry is Research and Development' },
      message: '',
    },
    'A: industry is Research and Development',
    'A：industry is Research and Development',
  ],
  [
    'moves',
    {
      code: 'explain/change-by',
      parameters: { by: '+1,040', field: 'employees', moves: 'Enterprise, grade A' },
      message: '',
    },
    '+1.040 Mitarbeitende → Enterprise, Note A',
    '従業員数 +1,040 → Enterprise、グレードA',
  ],
  [
    'what a card is about',
    { code: 'propensity-no-fields', parameters: { about: 'who buys' }, message: '' },
    'wer kauft: Es gibt kein Feld, aus dem sich lernen ließe',
    '誰が買うか：学習に使えるフィールドがありません',
  ],
  [
    'why a worth is blank',
    {
      code: 'worth-column-unsaid',
      parameters: {
        missing: 'scorecard',
        how: 'learn one from your deals, in the panel or with tamarack learn',
      },
      message: '',
    },
    'Dem Modell fehlt eine Scorecard. Abhilfe: Lernen Sie eine aus Ihren Deals, im Panel oder mit tamarack learn',
    'モデルにスコアカードがありません：パネルまたは tamarack learnで、商談から学習してください',
  ],
])('%s', (_, saying, inGerman, inJapanese) => {
  test('in German', () => expect(sayingsOf(saying, german)).toBe(inGerman));
  test('in Japanese', () => expect(sayingsOf(saying, japanese)).toBe(inJapanese));
});

/** The finding where it is one, else the sentence. */
const sayingsOf = (saying: Saying, words: CoreWords): string =>
  Object.hasOwn(words.findings, saying.code)
    ? findingSentence({ ...saying, advice: '' }, words)
    : sayingSentence(saying, words);

describe('what has no words', () => {
  const saying = { code: 'of-tomorrow', parameters: {}, message: 'said in English', advice: 'do it' };

  test('stays English', () => {
    expect(sayingSentence(saying, german)).toBe('said in English');
    expect(sayingSentence({ ...saying, code: 'constructor' }, german)).toBe('said in English');
    expect(findingSentence(saying, german)).toBe('said in English');
    expect(adviceSentence(saying, german)).toBe('do it');
    expect(coreWord('Enterprise', german)).toBe('Enterprise');
    expect(fieldWord('my own', 'My own', german)).toBe('My own');
  });

  test('is English where no language is chosen', () => {
    const finding = {
      code: 'geography-one',
      parameters: {},
      message: 'there is one region only',
      advice: '',
    };
    expect(findingSentence(finding, null)).toBe('there is one region only');
    expect(coreWord('push harder', null)).toBe('push harder');
    expect(detailWord('A and B', null)).toBe('A and B');
    expect(conditionSentence({ field: 'employees', test: 'between', value: [50, 200] }, null)).toBe(
      'employees between 50..200',
    );
  });
});

describe('words by themselves', () => {
  test.each([
    ['push harder', 'stärker vorstoßen', '強化する'],
    ['not known', 'nicht bekannt', '不明です'],
    ['value of the top 20 % of accounts', 'Wert der obersten 20 % der Accounts', '上位20%のアカウントの価値'],
    ['A and B', 'A und B', 'AとB'],
    ['A and B (B lies inside)', 'A und B (B liegt darin)', 'AとB（Bが内側）'],
    ['Research and Development and B', 'Research and Development and B', 'Research and Development and B'],
  ])('%s', (label, inGerman, inJapanese) => {
    expect(detailWord(label, german)).toBe(inGerman);
    expect(detailWord(label, japanese)).toBe(inJapanese);
  });

  test('a condition', () => {
    const condition = { field: 'employees', test: 'at least', value: 500 } as const;
    expect(conditionSentence(condition, german)).toBe('Mitarbeitende mindestens 500');
    expect(conditionSentence(condition, japanese)).toBe('従業員数が500以上');
  });
});

test('a problem keeps its place', () => {
  const problem: Problem = {
    code: 'number-missing',
    level: 'problem',
    parameters: {},
    message: 'a number is missing here',
    at: { cell: 'Model!E14' },
  };
  expect(placedSentence(problem, german)).toBe('Model!E14: Hier fehlt eine Zahl');
  expect(placedSentence({ ...problem, at: { row: 7 } }, german)).toBe('Zeile 7: Hier fehlt eine Zahl');
  expect(placedSentence({ ...problem, at: { row: 7 } }, null)).toBe('row 7: a number is missing here');
});

test('a rule that can never match says why', () => {
  const model = { ...valueOfModel(), segments: contradiction() };
  const [problem] = checkModel(model).filter(({ code }) => code === 'never-matches');
  expect(sayingSentence(problem!, german)).toBe(
    'Segment „Odd“ kann nie zutreffen: Beides zugleich kann nicht gelten: Mitarbeitende mindestens 500 und Mitarbeitende höchstens 100',
  );
  expect(sayingSentence(problem!, japanese)).toBe(
    'セグメント「Odd」は決して当てはまりません：従業員数が500以上、かつ従業員数が100以下は同時に成り立ちません',
  );
});

/** A starter model of a small sample. */
const valueOfModel = (): Model =>
  pupilOfSample(makeSample({ accounts: 60, seed: 1, today: sampleDay, faults: 0 })).model;

const contradiction = (): Model['segments'] => [
  {
    name: 'Odd',
    when: [
      [
        { field: 'employees', test: 'at least', value: 500 },
        { field: 'employees', test: 'at most', value: 100 },
      ],
    ],
  },
];
