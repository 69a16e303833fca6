import { plainWords } from './header-words';

const countryNames = [
  'afghanistan|albania|algeria|andorra|angola|antigua and barbuda|argentina|armenia|australia|austria',
  'azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus|belgium|belize|benin|bermuda|bhutan|bolivia',
  'bosnia and herzegovina|botswana|brazil|brunei|bulgaria|burkina faso|burundi|cambodia|cameroon|canada',
  'cape verde|cayman islands|chad|chile|china|colombia|congo|costa rica|croatia|cuba|cyprus',
  'czech republic|czechia|denmark|dominican republic|ecuador|egypt|el salvador|estonia|ethiopia|fiji',
  'finland|france|gabon|georgia|germany|ghana|gibraltar|greece|greenland|guatemala|guernsey|guinea',
  'guyana|haiti|honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|isle of man|israel',
  'italy|ivory coast|jamaica|japan|jersey|jordan|kazakhstan|kenya|korea|south korea|republic of korea',
  'kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania',
  'luxembourg|macau|madagascar|malawi|malaysia|maldives|mali|malta|mauritania|mauritius|mexico|moldova',
  'monaco|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nepal|netherlands|the netherlands',
  'new zealand|nicaragua|niger|nigeria|north macedonia|norway|oman|pakistan|palestine|panama',
  'papua new guinea|paraguay|peru|philippines|poland|portugal|puerto rico|qatar|romania|russia',
  'russian federation|rwanda|samoa|san marino|saudi arabia|senegal|serbia|seychelles|sierra leone',
  'singapore|slovakia|slovenia|somalia|south africa|spain|sri lanka|sudan|suriname|sweden|switzerland',
  'syria|taiwan|tajikistan|tanzania|thailand|togo|trinidad and tobago|tunisia|turkey|turkiye',
  'turkmenistan|uganda|ukraine|united arab emirates|united kingdom|united states',
  'united states of america|uruguay|uzbekistan|vatican city|venezuela|vietnam|viet nam|yemen|zambia',
  'zimbabwe|england|scotland|wales|northern ireland|great britain',
];

const countryNamesElsewhere = [
  'deutschland|osterreich|schweiz|frankreich|italien|spanien|niederlande|belgien|polen',
  'vereinigte staaten|vereinigtes konigreich|grossbritannien|tschechien|danemark|schweden|norwegen',
  'ungarn|turkei|allemagne|autriche|suisse|italie|espagne|pays bas|belgique|pologne|etats unis',
  'royaume uni|suede|alemania|espana|francia|italia|paises bajos|reino unido|estados unidos|suiza',
  'belgica|brasil|polonia|portogallo|nederland|germania|regno unito|stati uniti|uk|u k|usa|u s a|u s',
  'uae|holland|luxemburg|luxembourg|irlande|irlanda|kanada|mexique|japon|chine',
];

const countryCodes = [
  'us gb de fr es it nl be at ch pl cz dk se no fi ie pt gr hu ro bg hr si sk lt lv ee lu mt cy is ca',
  'mx br ar cl co pe uy au nz jp cn in kr sg hk tw my th vn ph id pk bd lk za ng ke eg ma tn il tr ae',
  'sa qa kw bh om ru ua by kz rs ba mk al me md',
];

const stateNames = [
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii',
  'idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan',
  'minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york',
  'north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina',
  'south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming',
  'district of columbia|ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia',
  'new brunswick|newfoundland and labrador|prince edward island|bayern|baden wurttemberg|hessen',
  'niedersachsen|nordrhein westfalen|rheinland pfalz|sachsen|thuringen|berlin|hamburg|bremen',
  'brandenburg|saarland|schleswig holstein|new south wales|queensland|victoria|south australia',
  'western australia|tasmania',
];

const stateCodes = [
  'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc',
  'nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc on qc bc ab mb sk ns nb nl pe nsw vic qld tas',
];

const industryNames = [
  'accounting|advertising|aerospace|aerospace and defense|aerospace defense|agriculture|airlines',
  'apparel|apparel and fashion|architecture|artificial intelligence|automotive|aviation|banking|biotech',
  'biotechnology|broadcasting|building materials|business services|business supplies|chemicals',
  'civil engineering|commercial real estate|communications|computer and network security|computer games',
  'computer hardware|computer networking|computer software|construction|consulting|consumer electronics',
  'consumer goods|consumer services|consumer products|cosmetics|cybersecurity|data|defense|design',
  'distribution|e commerce|ecommerce|e learning|education|education management|electrical|electronics',
  'electrical manufacturing|employment|energy|energy and utilities|engineering|entertainment',
  'environmental services|events services|executive office|facilities services|farming|fashion|finance',
  'finance and insurance|financial services|fintech|fishery|food and beverage|food and beverages',
  'food beverage|food production|food|furniture|gambling and casinos|gaming|government',
  'government administration|graphic design|health wellness and fitness|healthcare|health care',
  'higher education|hospital and health care|hospital health care|hospitality|hotels|human resources',
  'import and export|industrial automation|information services|information technology',
  'information technology and services|insurance|internet|investment banking|investment management',
  'law practice|legal|legal services|leisure|leisure travel and tourism|life sciences|logistics',
  'logistics and supply chain|luxury goods|machinery|management consulting|manufacturing|maritime',
  'market research|marketing|marketing and advertising|mechanical or industrial engineering|media',
  'media and entertainment|media production|medical|medical devices|metals|mining|mining and metals',
  'motion pictures|music|nanotechnology|newspapers|non profit|nonprofit',
  'nonprofit organization management|not for profit|oil and gas|oil and energy|oil gas|online media',
  'outsourcing|outsourcing offshoring|packaging|packaging and containers|paper',
  'paper and forest products|performing arts|pharma|pharmaceutical|pharmaceuticals|photography|plastics',
  'primary secondary education|printing|private equity|professional services',
  'professional training and coaching|program development|public administration|public relations',
  'public safety|public sector|publishing|railroad manufacture|real estate|recreation',
  'recreational facilities and services|religious institutions|renewables|renewables and environment',
  'research|restaurants|retail|saas|security|security and investigations|semiconductor|semiconductors',
  'services|shipbuilding|shipping|software|software development|sporting goods|sports',
  'staffing and recruiting|staffing|supermarkets|supply chain|technology|telecom|telecommunications',
  'textiles|tobacco|tourism|trading|transport|transportation|transportation and logistics',
  'transportation trucking railroad|travel|travel and tourism|utilities|venture capital|veterinary',
  'warehousing|wholesale|wholesale trade|wine and spirits|wireless|writing and editing|maschinenbau',
  'handel|einzelhandel|grosshandel|bau|bauwesen|banken|versicherungen|gesundheitswesen|logistik|chemie',
  'automobil|energie|dienstleistungen|industrie|industrie 4 0|bildung|medien|telekommunikation',
  'informationstechnologie|it|sante|commerce|assurance|banque|batiment|transports|agroalimentaire|salud',
  'comercio|construccion|educacion|tecnologia|servicios financieros|manufactura|energia|alimentacion',
  'transporte|retail trade|educational services|arts entertainment and recreation',
  'accommodation and food services|other services|administrative and support',
  'real estate rental and leasing|professional scientific and technical services',
  'management of companies',
];

const setOf = (lines: readonly string[], separator: string): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(separator)));

/** Names of industries as LinkedIn, Salesforce, HubSpot and NAICS spell them, plain (`plainWords`). */
export const knownIndustries: ReadonlySet<string> = setOf(industryNames, '|');

/** English names of countries, plain. */
export const knownCountries: ReadonlySet<string> = setOf(countryNames, '|');

const otherCountries = setOf(countryNamesElsewhere, '|');
const codesOfCountries = setOf(countryCodes, ' ');
const knownStates = setOf(stateNames, '|');
const codesOfStates = setOf(stateCodes, ' ');

/** Longer texts are none of these names, and cost time. */
const longest = 80;

/** True for the name of a country in English, German, French or Spanish, and for its two-letter code in capitals. */
export function isCountry(text: string): boolean {
  if (text.length > longest) return false;
  const plain = plainWords(text);
  if (plain.length === 2 && plain !== 'uk') return text === text.toUpperCase() && codesOfCountries.has(plain);
  return knownCountries.has(plain) || otherCountries.has(plain);
}

/** True for a state or province of the US, Canada, Germany or Australia, by name, or by code in capitals. */
export function isState(text: string): boolean {
  if (text.length > longest) return false;
  const plain = plainWords(text);
  return knownStates.has(plain) || (text === text.toUpperCase() && codesOfStates.has(plain));
}

/** True for the usual name of an industry. */
export function isIndustry(text: string): boolean {
  return text.length <= longest && knownIndustries.has(plainWords(text));
}
