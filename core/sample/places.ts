import type { NameFamily } from './account-names';

/** What is true of a country in the sample. */
export interface Country {
  readonly name: string;
  readonly region: string;
  /** Weight among accounts; they need not sum to 1. */
  readonly weight: number;
  readonly names: NameFamily;
  readonly language: string;
  readonly legalForms: readonly string[];
  /** Names of states or the like; empty where addresses have none. */
  readonly states: readonly string[];
}

type Figures = readonly [
  region: string,
  weight: number,
  names: NameFamily,
  language: string,
  legalForms: string,
  states: string,
];

const unitedStates =
  'California|Texas|New York|Florida|Illinois|Massachusetts|Washington|Pennsylvania|Ohio|Georgia|North Carolina|' +
  'Michigan|New Jersey|Virginia|Colorado|Arizona|Minnesota|Tennessee|Oregon|Utah';

const figures: readonly (readonly [string, Figures])[] = [
  ['United States', ['North America', 44, 'english', 'English', 'Inc.|LLC|Corp.|Co.', unitedStates]],
  [
    'Canada',
    ['North America', 5, 'english', 'English', 'Inc.|Ltd.', 'Ontario|Quebec|British Columbia|Alberta'],
  ],
  ['United Kingdom', ['EMEA', 9, 'english', 'English', 'Ltd|plc|Limited', '']],
  ['Ireland', ['EMEA', 2, 'english', 'English', 'Ltd|DAC', '']],
  [
    'Germany',
    ['EMEA', 9, 'german', 'German', 'GmbH|AG|GmbH & Co. KG', 'Bavaria|Hesse|Saxony|Berlin|Hamburg'],
  ],
  ['Switzerland', ['EMEA', 2, 'german', 'German', 'AG|GmbH', 'Zurich|Bern|Aargau']],
  ['France', ['EMEA', 6, 'french', 'French', 'S.A.|SAS|SARL', '']],
  ['Spain', ['EMEA', 3, 'iberian', 'Spanish', 'S.A.|S.L.', '']],
  ['Netherlands', ['EMEA', 3, 'northern', 'Dutch', 'B.V.|N.V.', '']],
  ['Sweden', ['EMEA', 2, 'northern', 'Swedish', 'AB', '']],
  ['Japan', ['APAC', 4, 'japanese', 'Japanese', 'K.K.|G.K.', '']],
  ['Australia', ['APAC', 3, 'english', 'English', 'Pty Ltd|Limited', 'New South Wales|Victoria|Queensland']],
  ['India', ['APAC', 3, 'indian', 'English', 'Pvt Ltd|Limited', 'Maharashtra|Karnataka|Tamil Nadu']],
  ['Singapore', ['APAC', 2, 'english', 'English', 'Pte Ltd', '']],
  ['Brazil', ['Latin America', 2, 'iberian', 'Portuguese', 'Ltda.|S.A.', 'Bahia|Goiás|São Paulo']],
  ['Mexico', ['Latin America', 2, 'iberian', 'Spanish', 'S.A. de C.V.', 'Jalisco|Puebla|Nuevo León']],
];

/** The countries of the sample. */
export const countries: readonly Country[] = figures.map(
  ([name, [region, weight, names, language, legalForms, states]]) => ({
    name,
    region,
    weight,
    names,
    language,
    legalForms: legalForms.split('|'),
    states: states === '' ? [] : states.split('|'),
  }),
);
