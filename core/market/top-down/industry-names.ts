import { fold } from '../../expr/fold';
import { sectors } from './naics';

/**
 * What CRMs and vendors call industries, and the NAICS sector that the firms so called are counted in. A name with a star is all
 * of its sector; the others are a part of it. Names that lie across sectors (Technology, Internet, Energy) are left out: nobody
 * can tell. Source: titles of the sectors and subsectors of NAICS 2022.
 */
const lines: readonly string[] = [
  '11 agriculture*|farming|forestry|fishing|agriculture forestry fishing and hunting*|landwirtschaft*',
  '21 mining*|oil & gas|oil and gas|mining & metals|bergbau*',
  '22 utilities*|energieversorgung*',
  '23 construction*|building & construction*|baugewerbe*|bau*',
  '31-33 manufacturing*|automotive|chemicals|machinery|food & beverages|food production|pharmaceuticals|pharma|aerospace & defense|' +
    'electronics|medical devices|semiconductors|textiles|industrial manufacturing*|consumer goods|packaging|apparel|plastics|' +
    'electrical manufacturing|maschinenbau|industrie*|produktion*|chemie|verarbeitendes gewerbe*',
  '42 wholesale*|wholesale trade*|distribution|großhandel*',
  '44-45 retail*|retail trade*|e-commerce|ecommerce|supermarkets|einzelhandel*|handel',
  '48-49 transportation*|transportation and warehousing*|logistics|transportation & logistics*|transport & logistics*|shipping|' +
    'airlines|trucking|warehousing|transport*|logistik*|transport & logistik*',
  '51 information*|software|computer software|media|publishing|telecommunications|telecom|saas|broadcasting|newspapers|' +
    'motion pictures|telekommunikation|medien',
  '52 finance and insurance*|financial services|banking|insurance|finance|banks|investment management|venture capital|' +
    'capital markets|versicherungen|finanzdienstleistungen|banken',
  '53 real estate*|commercial real estate|real estate and rental and leasing*|immobilien*',
  '54 professional services*|consulting|management consulting|legal|legal services|law practice|accounting|advertising|marketing|' +
    'marketing and advertising|architecture|engineering|it services|information technology and services|biotechnology|research|' +
    'design|computer services|beratung|professional scientific and technical services*',
  '55 management of companies and enterprises*|holding companies',
  '56 administrative services*|staffing|staffing and recruiting|security services|facilities services|waste management|' +
    'travel agencies|human resources',
  '61 education*|educational services*|higher education|e-learning|universities|schools|bildung*',
  '62 healthcare*|health care*|hospitals|hospital & health care*|hospitals & clinics|health care and social assistance*|' +
    'medical practice|gesundheitswesen*',
  '71 entertainment|arts entertainment and recreation*|sports|recreation|gambling|museums',
  '72 hospitality*|accommodation and food services*|hotels|restaurants|food service|gastgewerbe*|gastronomie',
  '81 other services*|nonprofit|non-profit|religious institutions|repair services|personal services',
];

/** Where firms of an industry are counted. */
export interface NamedIndustry {
  /** A sector as it is published. */
  readonly sector: string;
  /** Whether the name is for all of the sector. */
  readonly whole: boolean;
}

/** A name for comparing: `and` and `&` are one, commas do not count. */
const plain = (name: string): string => fold(name.replaceAll(',', ' ').replace(/\s&\s/g, ' and '));

const named: ReadonlyMap<string, NamedIndustry> = new Map([
  ...sectors.map(({ code, name }) => [plain(name), { sector: code, whole: true }] as const),
  ...lines.flatMap((line) => {
    const [sector = ''] = line.split(' ');
    return line
      .slice(sector.length + 1)
      .split('|')
      .map((name) => [plain(name.replace('*', '')), { sector, whole: name.endsWith('*') }] as const);
  }),
]);

/** The sector of an industry by its name; undefined where the name is not known or lies across sectors. */
export const namedIndustry = (name: string): NamedIndustry | undefined => named.get(plain(name));
