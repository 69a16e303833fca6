/** Words that say the same in a header; the first stands for the others. */
const sameWords: readonly (readonly string[])[] = [
  [
    'company',
    'account',
    'accounts',
    'organisation',
    'organization',
    'org',
    'firm',
    'business',
    'customer',
    'client',
    'acct',
    'cust',
    'co',
    'corporate',
  ],
  ['number', 'no', 'n', 'nr', 'num', 'count', 'cnt', 'qty', 'quantity', 'total'],
  [
    'employees',
    'employee',
    'emp',
    'empl',
    'emps',
    'staff',
    'workers',
    'ftes',
    'fte',
    'personnel',
    'headcount',
    'heads',
    'members',
  ],
  ['revenue', 'revenues', 'rev', 'turnover'],
  ['annual', 'yearly', 'year'],
  ['state', 'province', 'st'],
  ['zip', 'postal', 'postcode', 'zipcode'],
  ['website', 'web', 'url', 'site', 'homepage', 'link'],
  ['founded', 'established', 'foundation', 'founding', 'incorporated', 'inception', 'started', 'formed'],
  ['industry', 'sector', 'vertical', 'branche', 'industries', 'ind'],
  ['technologies', 'technology', 'tech', 'techs'],
  ['owner', 'executive', 'exec', 'manager', 'rep', 'representative', 'agent', 'mgr'],
  ['date', 'day', 'datetime', 'timestamp', 'on', 'at', 'dt', 'time'],
  ['created', 'create', 'creation', 'added'],
  ['activity', 'touch', 'engagement', 'interaction', 'contacted', 'touchpoint'],
  ['range', 'band', 'bracket', 'bucket', 'bracket', 'class'],
  ['id', 'identifier', 'key', 'guid', 'uuid'],
  ['estimated', 'est', 'estimate', 'approx', 'approximate', 'modeled', 'modelled'],
  ['country', 'ctry', 'cntry', 'nation'],
  ['territory', 'terr', 'terrs', 'territories'],
  ['current', 'curr', 'cur', 'present'],
  ['used', 'use', 'using', 'installed'],
  ['address', 'addr'],
  ['phone', 'ph', 'telephone', 'tel'],
  ['segment', 'segmentation'],
];

/** Words that change nothing of what a header means. */
const soft = new Set(
  (
    'company hq headquarters headquarter billing primary main current latest global corporate crm field value data info ' +
    'address the our my all full official reported estimated usd eur gbp us inc local linkedin zoominfo apollo clearbit cb ' +
    'crunchbase salesforce sfdc sf hubspot hs dynamics zoho pipedrive netsuite sap dnb cognism lusha clay 6sense demandbase ' +
    'number annual fy last approx m mm k name text string enriched enrichment custom new range list code flag indicator yn digit known named zi physical reg registered'
  ).split(' '),
);

const joining = new Set([
  'of',
  'the',
  'in',
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'l',
  'd',
  'der',
  'die',
  'das',
  'del',
  'el',
  'a',
  'an',
  'for',
  'and',
  'or',
  'per',
  'by',
  'und',
  'et',
  'y',
]);

const representative: ReadonlyMap<string, string> = new Map(
  sameWords.flatMap(([first = '', ...others]) => [first, ...others].map((word) => [word, first] as const)),
);

/** A header taken apart for matching. */
export interface HeaderWords {
  /** Lower case words without accents and punctuation, separated by single blanks. */
  readonly words: string;
  /** The same without blanks. */
  readonly compact: string;
  /** Its words, each by the one that stands for its kind (`staff`: employees), sorted, none twice. */
  readonly meaning: readonly string[];
  /** `meaning` without the words that change nothing (`billing`, `primary`); all of it when nothing else is left. */
  readonly core: readonly string[];
}

/** Names with a capital inside that are one word all the same. */
const brands = /LinkedIn|HubSpot|ZoomInfo|YouTube|PayPal|NetSuite|CrunchBase|YoY|SalesForce|DnB/g;

/** A text as lower case words without accents and punctuation, separated by single blanks. */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** The words of a header: `plainWords` without BOM and `__c`, a capital inside beginning a word, `#` being a number. */
export function plainHeader(header: string): string {
  const apart = header
    .replace(/^\ufeff/, '')
    .replace(brands, (name) => name.toLowerCase())
    .replace(/__(?:c|r|pc)\b/gi, ' ')
    .replace(/\bN[°º]|#(?=\s*(?:\p{L}|$))/gu, ' number ')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return plainWords(apart);
}

/** A header without what stands in brackets behind it, unless that is all there is: `Revenue (USD)`, `Name (2)`. */
export function withoutRemark(header: string): string {
  const bare = header.replace(/\s*[([][^)\]]*[)\]]\s*/g, ' ').trim();
  return bare === '' ? header : bare;
}

/** Takes a header apart for matching. */
export function headerWords(header: string): HeaderWords {
  const words = plainHeader(header);
  const all = words.split(' ').filter((word) => word !== '' && !joining.has(word));
  const meaning = [...new Set(all.map((word) => representative.get(word) ?? word))].sort();
  const core = meaning.filter((word) => !soft.has(word));
  return { words, compact: words.replaceAll(' ', ''), meaning, core: core.length > 0 ? core : meaning };
}
