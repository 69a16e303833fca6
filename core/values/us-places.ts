/** Names, postal codes and FIPS codes of the states, the District of Columbia and Puerto Rico. Source: ANSI INCITS 38. */
const states =
  '01 AL Alabama|02 AK Alaska|04 AZ Arizona|05 AR Arkansas|06 CA California|08 CO Colorado|09 CT Connecticut|10 DE Delaware|' +
  '11 DC District of Columbia|12 FL Florida|13 GA Georgia|15 HI Hawaii|16 ID Idaho|17 IL Illinois|18 IN Indiana|19 IA Iowa|' +
  '20 KS Kansas|21 KY Kentucky|22 LA Louisiana|23 ME Maine|24 MD Maryland|25 MA Massachusetts|26 MI Michigan|27 MN Minnesota|' +
  '28 MS Mississippi|29 MO Missouri|30 MT Montana|31 NE Nebraska|32 NV Nevada|33 NH New Hampshire|34 NJ New Jersey|' +
  '35 NM New Mexico|36 NY New York|37 NC North Carolina|38 ND North Dakota|39 OH Ohio|40 OK Oklahoma|41 OR Oregon|' +
  '42 PA Pennsylvania|44 RI Rhode Island|45 SC South Carolina|46 SD South Dakota|47 TN Tennessee|48 TX Texas|49 UT Utah|' +
  '50 VT Vermont|51 VA Virginia|53 WA Washington|54 WV West Virginia|55 WI Wisconsin|56 WY Wyoming|72 PR Puerto Rico';

/** A state of the United States. */
export interface UsState {
  readonly fips: string;
  readonly postal: string;
  readonly name: string;
}

const all: readonly UsState[] = states.split('|').map((line) => ({
  fips: line.slice(0, 2),
  postal: line.slice(3, 5),
  name: line.slice(6),
}));

const keyed = new Map(
  all.flatMap((state) =>
    [state.fips, state.postal, state.name].map((spelling) => [spelling.toLowerCase(), state] as const),
  ),
);

/** The state of a name, a postal code (`CA`) or a FIPS code (`06`, also without its zero); undefined where it is none. */
export const usState = (text: string): UsState | undefined =>
  keyed.get(text.trim().toLowerCase()) ?? keyed.get(text.trim().padStart(2, '0'));

/** How the United States are spelt, as the country of an account. */
export const usSpellings: readonly string[] = [
  ...['United States', 'United States of America', 'USA', 'US', 'U.S.', 'U.S.A.'],
];
