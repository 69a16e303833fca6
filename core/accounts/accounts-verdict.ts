import { defineProblem } from '../values/problem';
import type { Table } from '../values/table';
import { plainHeader } from './header-words';
import { distinctShare } from './inspect-column';
import type { AccountsVerdict } from './recognition';

const countsFirms = defineProblem(
  'accounts/counts-firms',
  'this is not a list of accounts: it counts {counts} by {by}; give it as the table of firms of a top-down market size instead',
);
const listsDeals = defineProblem(
  'accounts/lists-deals',
  'this is not a list of accounts: it looks like a list of deals ({columns}); give it as the history instead',
);
const listsPeople = defineProblem(
  'accounts/lists-people',
  'this is not a list of accounts: it looks like a list of people ({columns}), several to an account',
);
const namesRepeat = defineProblem(
  'accounts/names-repeat',
  'this is not a list of accounts: only {share} % of the values of "{header}" differ, so several rows belong to one account',
);
const namesNothing = defineProblem(
  'accounts/names-nothing',
  'this is not a list of accounts: no column names one (an id, a name or a domain); the columns are {columns}',
);
const hasNoRows = defineProblem('accounts/no-rows', 'there are no accounts below the header row');

const by = {
  measure:
    /^(?:number of )?(?:firms?|establishments?|estabs?|enterprises|businesses|annual avg estabs(?: count)?|qtrly estabs(?: count)?)$/,
  size: /^(?:enterprise|employment|firm|establishment|emp(?:loyment)?) (?:size(?: .*)?|sz.*)|entrsize(?:dscr)?|empszfi|empszes$/,
  payroll:
    /(?:^| )(?:payroll|payann|emplfl|employment noise flag|own code|avg wkly wage|total annual wages)(?: |$)/,
  naics: /^(?:naics|sic|industry code|naics ?\d{4})(?: |$)/,
  stage:
    /^(?:(?:deal|opportunity|sales|opp|pipeline) )?stage(?: name)?$|^pipeline$|^forecast category$|^(?:verkaufsphase|phase|etape|etapa)$|^is ?won$|^is ?closed$/,
  closing:
    /^(?:(?:deal|expected|estimated|actual|opportunity) )?clos(?:e|ed|ing) date$|^abschlussdatum$|^date de cloture$|^fecha de cierre$/,
  amount:
    /^(?:(?:deal|opportunity|opp|expected) )?(?:amount|value|size)$|^close value$|^expected revenue$|^probability(?: .*)?$/,
  deal: /^(?:deal|opportunity|opp|oppty)(?: (?:id|name|number|title|type|owner))?$|^associated company.*$/,
  firstName: /^(?:first name|given name|vorname|prenom|nombre de pila)$/,
  lastName: /^(?:last name|surname|family name|nachname|nom de famille|apellidos?)$/,
};

const quoted = (headers: readonly string[]): string => headers.map((header) => `"${header}"`).join(', ');

function headersLike(table: Table, ...shapes: readonly RegExp[]): string[] {
  return table.headers.filter((header) => {
    const plain = plainHeader(header);
    return shapes.some((shape) => shape.test(plain));
  });
}

function refusal(
  looksLike: AccountsVerdict['looksLike'],
  problem: AccountsVerdict['problems'][number],
): AccountsVerdict {
  return { accounts: false, looksLike, problems: [problem] };
}

function firmCounts(table: Table): AccountsVerdict | null {
  const counts = headersLike(table, by.measure);
  const places = headersLike(table, /^(?:state|state name|area|area title|county|geo.*|fipstate|fips.*|st)$/);
  const lines = headersLike(table, by.naics);
  const sizes = headersLike(table, by.size);
  const signs = [counts, lines, sizes, headersLike(table, by.payroll)].filter(
    (found) => found.length > 0,
  ).length;
  if (signs < 3 || counts.length === 0) return null;
  const groups = [...places.slice(0, 1), ...lines.slice(0, 1), ...sizes.slice(0, 1)];
  const list = groups.length > 1 ? `${groups.slice(0, -1).join(', ')} and ${groups.at(-1)}` : groups.join('');
  return refusal('firm counts', countsFirms({ counts: counts[0]?.toLowerCase() ?? 'firms', by: list }));
}

function deals(table: Table): AccountsVerdict | null {
  const stage = headersLike(table, by.stage);
  const closing = headersLike(table, by.closing);
  const amount = headersLike(table, by.amount);
  const deal = headersLike(table, by.deal);
  const signs = [stage, closing, amount, deal].filter((found) => found.length > 0).length;
  const sure =
    signs >= 3 || (signs === 2 && deal.length > 0 && deal.some((header) => /deal|opp/i.test(header)));
  return sure
    ? refusal(
        'deals',
        listsDeals({ columns: quoted([...deal, ...stage, ...amount, ...closing].slice(0, 4)) }),
      )
    : null;
}

/** A column that was taken for the accounts' id, name or domain. */
export interface NamingColumn {
  readonly index: number;
  readonly header: string;
}

/**
 * Whether a table lists accounts: something must name them (an id, a name or a domain) and mostly differ from row to
 * row. Counts of firms (Census SUSB, County Business Patterns), deals and people are told apart by their headers.
 * @param naming the columns that hold an id, name, domain or website
 */
export function accountsVerdict(table: Table, naming: readonly NamingColumn[]): AccountsVerdict {
  const other = firmCounts(table) ?? deals(table);
  if (other) return other;
  if (table.rowCount === 0) return refusal('something else', hasNoRows());
  if (naming.length === 0) {
    const listed = table.headers.filter((header) => header.trim() !== '').slice(0, 12);
    return refusal('something else', namesNothing({ columns: quoted(listed) }));
  }
  const shares = naming.map((column) => ({ column, share: distinctShare(table, column.index) }));
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  const people = headersLike(table, by.firstName, by.lastName);
  const companies = shares.filter(({ column }) => !/\bid\b/.test(plainHeader(column.header)));
  if (people.length >= 2 && companies.every(({ share }) => share < 0.9)) {
    return refusal('people', listsPeople({ columns: quoted(people) }));
  }
  if (best.share > 0.5) return { accounts: true, looksLike: 'accounts', problems: [] };
  return refusal(
    'something else',
    namesRepeat({ share: Math.round(best.share * 100), header: best.column.header }),
  );
}
