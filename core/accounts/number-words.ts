/** What stands behind a number and multiplies it, folded to lower case without full stops. */
export const scales: ReadonlyMap<string, number> = new Map([
  ...['k', 'thousand', 'thousands', 'tsd', 'tausend', 'mille', 'milliers'].map(
    (word) => [word, 1e3] as const,
  ),
  ...['lakh', 'lakhs', 'lac', 'lacs'].map((word) => [word, 1e5] as const),
  ...[
    'm',
    'mm',
    'mn',
    'mln',
    'mio',
    'mill',
    'million',
    'millions',
    'millionen',
    'millón',
    'millones',
    'milhões',
  ].map((word) => [word, 1e6] as const),
  ...['cr', 'crore', 'crores'].map((word) => [word, 1e7] as const),
  ...[
    'b',
    'bn',
    'bln',
    'billion',
    'billions',
    'mrd',
    'milliarde',
    'milliarden',
    'milliard',
    'milliards',
    'md',
    'mds',
  ].map((word) => [word, 1e9] as const),
  ...['tn', 'trn', 'trillion', 'trillions'].map((word) => [word, 1e12] as const),
]);

/** Marks of a currency: ISO 4217 codes, and signs and local abbreviations (longer ones first). */
export const currencyMarks: readonly string[] = [
  ...[
    'usd',
    'eur',
    'gbp',
    'jpy',
    'cny',
    'rmb',
    'inr',
    'chf',
    'cad',
    'aud',
    'nzd',
    'sek',
    'nok',
    'dkk',
    'pln',
    'czk',
  ],
  ...[
    'huf',
    'ron',
    'bgn',
    'brl',
    'mxn',
    'ars',
    'clp',
    'cop',
    'zar',
    'ngn',
    'sgd',
    'hkd',
    'krw',
    'twd',
    'thb',
    'idr',
  ],
  ...['myr', 'php', 'vnd', 'try', 'ils', 'aed', 'sar', 'egp', 'rub', 'uah'],
  ...['us$', 'ca$', 'au$', 'nz$', 'hk$', 'mx$', 'c$', 'a$', 's$', 'r$', 'rs', 'kr', 'fr', 'zł', 'kč'],
  ...['$', '€', '£', '¥', '₹', '₩', '₽', '₺', '₪', '₦', '₱', '฿', '₫', '₴'],
];

/** What signs and abbreviations stand for where they stand for one currency only. */
export const currencyCodes: ReadonlyMap<string, string> = new Map([
  ['us$', 'USD'],
  ['ca$', 'CAD'],
  ['c$', 'CAD'],
  ['au$', 'AUD'],
  ['a$', 'AUD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['s$', 'SGD'],
  ['r$', 'BRL'],
  ['mx$', 'MXN'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['rs', 'INR'],
  ['rmb', 'CNY'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['zł', 'PLN'],
  ['kč', 'CZK'],
]);

/** Words that say what is counted and change nothing of the number. */
export const countedWords: ReadonlySet<string> = new Set([
  ...[
    'employee',
    'employees',
    'people',
    'person',
    'persons',
    'staff',
    'workers',
    'headcount',
    'fte',
    'ftes',
    'users',
  ],
  ...['mitarbeiter', 'mitarbeitende', 'beschäftigte', 'personen', 'employés', 'salariés', 'personnes'],
  ...[
    'empleados',
    'personas',
    'trabajadores',
    'dipendenti',
    'funcionários',
    'medewerkers',
    'dollars',
    'euros',
    'euro',
  ],
  ...['per year', 'per annum', 'a year', 'pa', '/year', '/yr', 'p a', 'annually', 'years'],
]);

/** Words before a number that leave it as it is. */
export const aboutWords: readonly string[] = [
  'approximately',
  'approx',
  'around',
  'about',
  'circa',
  'ca',
  'env',
  '~',
  '≈',
];

/** Words before a number that make it a lower end without an upper one, or the other way round. */
export const openWords: readonly (readonly [word: string, open: 'above' | 'below'])[] = [
  ...[
    'more than',
    'greater than',
    'at least',
    'over',
    'above',
    'from',
    'über',
    'mehr als',
    'ab',
    'plus de',
    'más de',
    '>=',
    '≥',
    '>',
  ].map((word) => [word, 'above'] as const),
  ...[
    'less than',
    'fewer than',
    'lower than',
    'up to',
    'under',
    'below',
    'unter',
    'weniger als',
    'bis zu',
    'bis',
    'moins de',
    'menos de',
    'hasta',
    '<=',
    '≤',
    '<',
  ].map((word) => [word, 'below'] as const),
];

/** The same, behind a number. */
export const openEndings: readonly (readonly [word: string, open: 'above' | 'below'])[] = [
  ...[
    'or more',
    'and more',
    'and above',
    '& above',
    'and over',
    'or above',
    'and up',
    'und mehr',
    'et plus',
    'o más',
    'plus',
    '+',
  ].map((word) => [word, 'above'] as const),
  ...['or less', 'or fewer', 'and below', 'or below', 'and under', 'und weniger', 'et moins', 'o menos'].map(
    (word) => [word, 'below'] as const,
  ),
];

/** What stands before the lower end of a band. */
export const bandWords: readonly string[] = ['between', 'from', 'von', 'de', 'zwischen', 'entre'];

/** What stands between the two ends of a band, beside dashes and points. */
export const spanWords: readonly string[] = ['to', 'and', 'bis', 'und', 'à', 'a', 'et', 'y'];

/** Words that mean "unknown" where a number is expected, though elsewhere they may be values (`NA`: Namibia). */
export const blankNumbers: ReadonlySet<string> = new Set([
  ...[
    'na',
    'none',
    'nil',
    'n.d.',
    'nd',
    'k.a.',
    'k. a.',
    'n/d',
    'n/v',
    'tbd',
    'not available',
    'not applicable',
  ],
  ...['undisclosed', 'not disclosed', 'no data', 'missing', '$', '$ -', '$-', '€ -'],
]);
