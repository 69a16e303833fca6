import { withoutUmlauts } from './latin-words';

/** Countries by what exports call them, as `latinWords` and `withoutUmlauts` leave it; the first is the one that stands for all. */
const countries = [
  'us|usa|united states|united states of america|u s|u s a|america|vereinigte staaten|etats unis|estados unidos|stati uniti',
  'gb|uk|united kingdom|great britain|england|scotland|wales|northern ireland|u k|vereinigtes konigreich|royaume uni|reino unido|grossbritannien|gbr',
  'de|germany|deutschland|allemagne|alemania|germania|deu|ger',
  'fr|france|frankreich|francia|fra',
  'es|spain|spanien|espana|espagne|spagna|esp',
  'it|italy|italien|italia|italie|ita',
  'nl|netherlands|the netherlands|niederlande|holland|pays bas|nederland|paises bajos|nld',
  'be|belgium|belgien|belgique|belgica|belgie|bel',
  'at|austria|osterreich|autriche|aut',
  'ch|switzerland|schweiz|suisse|suiza|svizzera|che',
  'pl|poland|polen|polska|pologne|polonia|pol',
  'cz|czech republic|czechia|tschechien|cesko|cze',
  'dk|denmark|danemark|danmark|dinamarca|dnk',
  'se|sweden|schweden|sverige|suede|suecia|swe',
  'no|norway|norwegen|norge|norvege|noruega|nor',
  'fi|finland|finnland|suomi|finlande|fin',
  'ie|ireland|irland|irlande|irlanda|irl',
  'pt|portugal|prt',
  'gr|greece|griechenland|grece|grecia|hellas|grc',
  'hu|hungary|ungarn|hongrie|magyarorszag|hun',
  'ro|romania|rumanien|roumanie|rou',
  'ru|russia|russian federation|russland|rossiya|russie|rusia|rus',
  'ua|ukraine|ukraina|ukr',
  'tr|turkey|turkiye|turkei|turquie|tur',
  'ca|canada|kanada|can',
  'mx|mexico|mexiko|mexique|mex',
  'br|brazil|brasil|brasilien|bresil|bra',
  'ar|argentina|argentinien|arg',
  'cl|chile|chl',
  'co|colombia|kolumbien|col',
  'au|australia|australien|aus',
  'nz|new zealand|neuseeland|nzl',
  'jp|japan|nippon|japon|jpn',
  'cn|china|prc|chine|chn',
  'in|india|indien|inde|ind',
  'kr|south korea|korea|republic of korea|kor',
  'sg|singapore|singapur|sgp',
  'hk|hong kong|hkg',
  'tw|taiwan|twn',
  'ae|united arab emirates|uae|dubai|are',
  'za|south africa|sudafrika|zaf',
  'il|israel|isr',
  'sa|saudi arabia|saudi arabien|sau',
  'lu|luxembourg|luxemburg|lux',
];

const codeOf: ReadonlyMap<string, string> = new Map(
  countries.flatMap((line) => {
    const names = line.split('|');
    return names.map((name): [string, string] => [withoutUmlauts(name), names[0]!]);
  }),
);

/** A country, however it is spelt, as one text; a name that is not known stays as it is. */
export function countryMeant(words: string): string {
  return codeOf.get(words) ?? words;
}

const worldPlaces =
  'europe europa emea apac latam americas asia pacific nordic nordics benelux dach global worldwide world north south east west ' +
  'northern southern eastern western nord sud ost west central mena africa iberia regional';

/** Words of names that only say where: countries and parts of the world, but no code of two letters. */
const places: ReadonlySet<string> = new Set([
  ...worldPlaces.split(' '),
  ...[...codeOf.keys()].filter((name) => name.length > 3 && !name.includes(' ')),
  ...['usa', 'uae', 'dubai'],
]);

/** True for a word of a name that only says where the firm, or a part of it, is. */
export function isPlaceWord(word: string): boolean {
  return places.has(word);
}

/** Cities that several languages name; the first stands for all. */
const cities = [
  'munich|munchen|monaco di baviera',
  'cologne|koln',
  'nuremberg|nurnberg',
  'hanover|hannover',
  'vienna|wien|vienne',
  'geneva|geneve|genf|ginevra',
  'basel|basle|bale',
  'milan|milano|mailand',
  'rome|roma|rom',
  'turin|torino',
  'florence|firenze|florenz',
  'venice|venezia|venedig',
  'naples|napoli|neapel',
  'lisbon|lisboa|lissabon',
  'prague|praha|prag',
  'warsaw|warszawa|warschau',
  'copenhagen|kobenhavn|kopenhagen',
  'gothenburg|goteborg',
  'brussels|bruxelles|brussel',
  'antwerp|antwerpen|anvers',
  'the hague|den haag|s gravenhage',
  'moscow|moskva|moskau',
  'athens|athina|athen',
  'bucharest|bucuresti|bukarest',
  'seville|sevilla',
  'new york|new york city|nyc|ny',
  'frankfurt|frankfurt am main|frankfurt main',
];

const cityOf: ReadonlyMap<string, string> = new Map(
  cities.flatMap((line) => {
    const names = line.split('|');
    return names.map((name): [string, string] => [withoutUmlauts(name), names[0]!]);
  }),
);

/** A city, in whichever language, as one text; one that is not known stays as it is. */
export function cityMeant(words: string): string {
  return cityOf.get(words) ?? words;
}
