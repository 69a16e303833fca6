import { fold, sameText } from '../../expr/fold';

/** What texts of the CRM mean, where their names do not say it: part `tag` of the Model sheet. */
export interface TagNames {
  /** A segment of the model, or `none`. */
  readonly segment: string;
  readonly names: readonly string[];
  readonly note?: string;
}

/** Stands for no segment among `TagNames`. */
export const noTag = 'none';

/** What people call one segment; the first of a line stands for all of it. */
const callings: readonly string[] = [
  'small business|smb|smbs|small biz|small businesses|small company|small companies|small|sme|smes|small and medium business|small medium business|kmu|pme|pyme|kleinunternehmen|kleinkunden',
  'mid market|midmarket|mm|mid|mid size|midsize|mid sized|medium|medium business|mid enterprise|mittelstand|mittlere unternehmen|eti',
  'enterprise|enterprises|ent|large enterprise|large|large business|large company|grossunternehmen|grosskunden|grosskunde|grands comptes|grandes empresas',
  'strategic|strat|strategics',
  'key|ka|schlusselkunden|schlusselkunde',
  'corporate|corp|corporates',
  'commercial|comm',
  'global|globals',
  'named|majors|major',
  'micro|vsb|soho|very small business|tpe|kleinstunternehmen',
  'start up|startup|startups|start ups',
  'public sector|pubsec|public|government|gov|behorden',
];

const commonName: ReadonlyMap<string, string> = new Map(
  callings.flatMap((line) => {
    const names = line.split('|');
    return names.map((name) => [name, names[0]!] as const);
  }),
);

/** Texts of CRMs that mean that an account has no segment. */
const noSegment: ReadonlySet<string> = new Set(
  (
    'none|no segment|not segmented|unsegmented|unassigned|not assigned|unclassified|undefined|unknown|tbd|to be determined|not set|no tier|' +
    'no value|not applicable|out of scope|not icp|non icp|no icp|no fit|not a fit|not target|non target|disqualified|ohne|keine|kein|' +
    'kein segment|nicht zugeordnet|unbekannt|offen|aucun|aucune|inconnu|ninguno|ninguna|sin asignar|desconocido'
  ).split('|'),
);

/** Words beside a segment's name that say nothing. */
const asides = new Set(
  'segment segments account accounts acct accts customer customers client clients kunde kunden'.split(' '),
);

/** The words of a tag or a segment, without numbering, remarks in brackets, marks and accents. */
function plainName(text: string): string {
  const bare = fold(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/\s*[([{].*?[)\]}]\s*/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
  const words = (bare || fold(text)).split(' ');
  const numbered = words.length > 1 && /^\d{1,2}$/.test(words[0]!) ? words.slice(1) : words;
  const telling = numbered.filter((word) => !asides.has(word));
  return (telling.length > 0 ? telling : numbered).join(' ');
}

/** Whether a tag says that the account has no segment: what the model says, else `Unassigned`, `none`, `Not ICP`. */
export function meansNoSegment(text: string, tags: readonly TagNames[] = []): boolean {
  const told = tags.find(({ names }) => names.some((name) => sameText(name, text)));
  return told ? sameText(told.segment, noTag) : noSegment.has(plainName(text));
}

/**
 * Finds the segment that a tag means: as the model says it; else by its name without case, numbering, remarks and marks; then by what people call it (SMB,
 * Small Business), where only one segment is called so.
 * @param segments names of the model, in any order
 * @param tags what the model says of tags
 * @returns for a tag's text the place of its segment, -1 where it is none
 */
export function tagMatcher(
  segments: readonly string[],
  tags: readonly TagNames[] = [],
): (text: string) => number {
  const exact = new Map(segments.map((name, at) => [fold(name), at]));
  const told = new Map(
    tags.flatMap(({ segment, names }) =>
      names.map((name) => [fold(name), exact.get(fold(segment)) ?? -1] as const),
    ),
  );
  const indexed = (keyOf: (name: string) => string): ReadonlyMap<string, number> => {
    const places = new Map<string, number>();
    segments.forEach((name, at) => {
      const key = keyOf(name);
      places.set(key, places.has(key) ? -1 : at);
    });
    return places;
  };
  const common = (name: string): string => commonName.get(plainName(name)) ?? plainName(name);
  const [plain, called] = [indexed(plainName), indexed(common)];
  return (text) =>
    told.get(fold(text)) ??
    exact.get(fold(text)) ??
    plain.get(plainName(text)) ??
    called.get(common(text)) ??
    -1;
}
