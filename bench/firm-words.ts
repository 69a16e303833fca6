/** A text as its words. */
export const words = (text: string): readonly string[] => text.split(' ');

/** What names of firms begin with, go on with and end with. */
export const starts = words(
  'Ald Bram Cor Dor Elm Fal Gren Hal Iver Jarn Kel Lor Mar Nor Oster Per Quil Ros Stav Tor Ulm Ver Wald Yar Zel Möl Bärn Grün Kör Süd ' +
    'Ash Birch Clay Dun Eck Frost Glen Hart Ink Jut Knox Lark Mill Nett Oak Pike Rook Sand Thorn Vale Wick Zim Øst Ået Łod Çel Ház',
);
export const middles = words('a e i o u el er en is an or ing ell and am av eb il on ür öl ess att umb');
export const ends = words(
  'berg burg dale den feld ford gate holm hurst kamp ley lund mann mark mere mont nau nova quist ridge rup son stad stein strand tech tal vik ward well wick worth zona plex dyne gen lis ria via tex cor',
);
/** Industries, and what their firms are called behind their own name. */
export const trades: readonly (readonly [string, readonly string[]])[] = [
  ['Software', words('Software Systems Technologies Solutions Data Digital')],
  ['Manufacturing', words('Manufacturing Engineering Industries Werke Components Tools')],
  ['Logistics', words('Logistics Transport Distribution Freight Services')],
  ['Healthcare', words('Medical Laboratories Pharmaceuticals Care Hospital')],
  ['Financial Services', words('Financial Insurance Capital Bank Management')],
  ['Retail', words('Stores Foods Trading Products Fashion')],
  ['Consulting', words('Consulting Associates Partners Services International')],
  ['Education', words('University Institute Academy College')],
];

/** How firms of a country are called, and where they stand. */
export interface Country {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly forms: readonly string[];
  readonly ending: string;
  readonly dial: string;
  readonly streets: readonly string[];
  readonly cities: readonly string[];
}

/** Where firms stand. */
export const countries: readonly Country[] = [
  {
    name: 'United States',
    otherNames: ['USA', 'US'],
    forms: ['Inc.', 'LLC', 'Corp.', 'Corporation', 'Co.'],
    ending: 'com',
    dial: '+1',
    streets: [
      'Main Street',
      'Oak Avenue',
      'Lake Drive',
      'Park Road',
      'Second Street',
      'Mill Road',
      'Washington Blvd',
    ],
    cities: [
      'Austin',
      'Boston',
      'Denver',
      'Chicago',
      'Seattle',
      'Columbus',
      'Portland',
      'Atlanta',
      'Dallas',
      'Tampa',
    ],
  },
  {
    name: 'Germany',
    otherNames: ['Deutschland', 'DE'],
    forms: ['GmbH', 'AG', 'GmbH & Co. KG', 'KG', 'SE'],
    ending: 'de',
    dial: '+49',
    streets: ['Hauptstraße', 'Bahnhofstraße', 'Gartenweg', 'Lindenallee', 'Schulstraße', 'Ringstraße'],
    cities: ['München', 'Köln', 'Hamburg', 'Berlin', 'Stuttgart', 'Nürnberg', 'Düsseldorf', 'Leipzig'],
  },
  {
    name: 'France',
    otherNames: ['FR'],
    forms: ['SA', 'SARL', 'S.A.S.', 'SAS'],
    ending: 'fr',
    dial: '+33',
    streets: ['rue de la Gare', 'avenue Foch', 'rue Victor Hugo', 'boulevard Voltaire', 'place du Marché'],
    cities: ['Paris', 'Lyon', 'Marseille', 'Lille', 'Bordeaux', 'Nantes'],
  },
  {
    name: 'United Kingdom',
    otherNames: ['UK', 'Great Britain'],
    forms: ['Ltd', 'PLC', 'Limited', 'LLP'],
    ending: 'co.uk',
    dial: '+44',
    streets: ['High Street', 'Church Road', 'Station Road', 'Victoria Road', 'Kings Avenue'],
    cities: ['London', 'Leeds', 'Bristol', 'Manchester', 'Glasgow', 'Cardiff'],
  },
  {
    name: 'Spain',
    otherNames: ['España', 'ES'],
    forms: ['S.L.', 'SA', 'S.A.'],
    ending: 'es',
    dial: '+34',
    streets: ['Calle Mayor', 'Avenida de la Paz', 'Plaza Nueva', 'Calle Real'],
    cities: ['Madrid', 'Sevilla', 'Valencia', 'Bilbao', 'Málaga'],
  },
];
