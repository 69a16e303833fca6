import type { Chance } from '../stats/seeded-chance';
import { drawOne } from './draw';

/** Which language's sounds a name is made of. */
export type NameFamily = 'english' | 'german' | 'french' | 'iberian' | 'northern' | 'japanese' | 'indian';

interface Sounds {
  readonly starts: readonly string[];
  readonly middles: readonly string[];
  readonly ends: readonly string[];
  /** What accounts of any industry call themselves; empty where the industry's English words are used. */
  readonly words: readonly string[];
}

function sounds(starts: string, middles: string, ends: string, words = ''): Sounds {
  const parts = (text: string) => (text === '' ? [] : text.split(' '));
  return { starts: parts(starts), middles: parts(middles), ends: parts(ends), words: parts(words) };
}

/** Three parts make a name: two alone would too often be a real one. */
const families: Readonly<Record<NameFamily, Sounds>> = {
  english: sounds(
    'Ald Bram Bren Cal Corl Dunn Elm Fen Gar Hal Isl Jarr Kel Lor Marl Nor Orm Pell Quin Ros Sel Tav Thar Ulv Ver Wyn Yar Zel',
    'a ab e el en er i il in o on or',
    'bury cote dale don fell ford gate holt hurst keld ley low marsh mere moor ridge shaw stead stow thorpe wick worth',
  ),
  german: sounds(
    'Bren Dorm Eisk Falk Grav Hohl Isen Kerl Lund Mohr Nied Orl Rauk Stahl Tann Ulm Voss Wend Zell',
    'an eck el en er ig in ol',
    'au bach brunn feld grün hagen horst kamp lohe mark reuth rode stett tal werth winkel',
    'Gruppe Holding Partner Kontor Werke Haus Union Nord Süd',
  ),
  french: sounds(
    'Aub Beaul Clar Dorv Font Garl Lanv Marv Merc Orb Pervil Rochen Sauv Terl Valm Vauc',
    'a ai e er i o ou',
    'berre court dières gny lac mière mont neuil ron sac tourne velle vigny',
    'Groupe Associés Holding Alliance Union Frères Développement',
  ),
  iberian: sounds(
    'Alb Barq Camb Delv Esp Fuenl Gual Herm Larr Mond Navarr Orv Palm Quint Rib Sant Torr Velg',
    'a e i o ue',
    'bera cedo dales landa lmira nares quera rana ruela tana vedra zuela',
    'Grupo Holding Hermanos Alianza Unión Central Ibérica Nacional',
  ),
  northern: sounds(
    'Aalb Berk Dalv Eik Grov Haard Kolm Lind Norv Rost Sten Torv Ulv Vest Zand',
    'a e el en er in',
    'boom dam dijk holm hoven lund meer mark strand stad sund vik voort',
  ),
  japanese: sounds(
    'Aki Asa Fuji Hama Hoshi Ishi Kawa Kita Mine Mori Naga Nishi Ono Saka Shiro Taka Tomi Yuki',
    'ga ka no ta tsu',
    'bara fune gawa hara kuni mine moto nagi numa saki shima tani ura',
    'Group Holdings Sangyo Kyodo Sogo Kaihatsu Daiichi',
  ),
  indian: sounds(
    'Adi Bhar Chand Devi Gur Indr Jay Kal Laksh Mah Nav Ojas Prab Raj Sur Triv Vij',
    'a ay en i ir o',
    'dhan kash kiran laya mitra nath pani reva shan tara vardh veda',
  ),
};

/** A name and the letters that its domain is made of. */
export interface DrawnName {
  readonly name: string;
  /** ASCII lower case, digits and hyphens. */
  readonly label: string;
}

/**
 * Invents an account's name: sounds of its language, what it does, a legal form (one in five does without).
 *
 * @param chance where the draws come from
 * @param family whose sounds
 * @param words what accounts of its industry call themselves, in English
 * @param legalForms the country's legal forms
 */
export function drawName(
  chance: Chance,
  family: NameFamily,
  words: readonly string[],
  legalForms: readonly string[],
): DrawnName {
  const own = families[family];
  const root = drawOne(chance, own.starts) + drawOne(chance, own.middles) + drawOne(chance, own.ends);
  const word = drawOne(chance, own.words.length > 0 ? own.words : words);
  const legalForm = drawOne(chance, legalForms);
  const name = chance.happens(0.15) ? root : `${root} ${word}`;
  return { name: chance.happens(0.2) ? name : `${name} ${legalForm}`, label: domainLabel(name) };
}

/** A surname of the same sounds, for people. */
export function drawSurname(chance: Chance, family: NameFamily): string {
  const own = families[family];
  return drawOne(chance, own.starts) + drawOne(chance, own.middles) + drawOne(chance, own.ends);
}

function domainLabel(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}
