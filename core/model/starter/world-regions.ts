/** A sales region and the countries it is usually made of, by the spellings that exports use. */
export interface WorldRegion {
  readonly name: string;
  readonly countries: readonly string[];
}

/** The usual three; a country that is in none stays outside them and is said to be Other. */
export const worldRegions: readonly WorldRegion[] = [
  {
    name: 'AMER',
    countries: [
      ...['United States', 'United States of America', 'USA', 'US', 'U.S.', 'U.S.A.', 'Canada', 'CA', 'CAN'],
      ...['Mexico', 'MX', 'Brazil', 'Brasil', 'BR', 'Argentina', 'AR', 'Chile', 'CL', 'Colombia', 'CO'],
      ...['Peru', 'PE', 'Uruguay', 'UY', 'Costa Rica', 'CR', 'Panama', 'PA', 'Ecuador', 'EC'],
      ...['Vereinigte Staaten', 'Kanada', 'Mexiko', 'Brasilien', 'États-Unis', 'Etats-Unis', 'Mexique'],
      ...['Brésil', 'Estados Unidos', 'Canadá', 'México', 'Perú', 'Stati Uniti', 'Verenigde Staten'],
    ],
  },
  {
    name: 'EMEA',
    countries: [
      ...[
        'Germany',
        'Deutschland',
        'DE',
        'Austria',
        'AT',
        'Switzerland',
        'CH',
        'France',
        'FR',
        'Belgium',
        'BE',
      ],
      ...[
        'Netherlands',
        'The Netherlands',
        'NL',
        'Luxembourg',
        'LU',
        'United Kingdom',
        'UK',
        'GB',
        'England',
      ],
      ...['Great Britain', 'Ireland', 'IE', 'Spain', 'ES', 'Portugal', 'PT', 'Italy', 'IT', 'Greece', 'GR'],
      ...['Sweden', 'SE', 'Norway', 'NO', 'Denmark', 'DK', 'Finland', 'FI', 'Iceland', 'IS', 'Poland', 'PL'],
      ...['Czech Republic', 'Czechia', 'CZ', 'Slovakia', 'SK', 'Hungary', 'HU', 'Romania', 'RO', 'Bulgaria'],
      ...['BG', 'Croatia', 'HR', 'Slovenia', 'SI', 'Estonia', 'EE', 'Latvia', 'LV', 'Lithuania', 'LT'],
      ...['Ukraine', 'UA', 'Turkey', 'Türkiye', 'TR', 'Israel', 'IL', 'United Arab Emirates', 'UAE', 'AE'],
      ...[
        'Saudi Arabia',
        'SA',
        'Qatar',
        'QA',
        'Egypt',
        'EG',
        'Jordan',
        'JO',
        'Lebanon',
        'LB',
        'Morocco',
        'MA',
      ],
      ...['South Africa', 'ZA', 'Nigeria', 'NG', 'Kenya', 'KE'],
      ...[
        'Frankreich',
        'Großbritannien',
        'Vereinigtes Königreich',
        'Spanien',
        'Italien',
        'Schweiz',
        'Österreich',
      ],
      ...['Niederlande', 'Belgien', 'Luxemburg', 'Schweden', 'Norwegen', 'Dänemark', 'Finnland'],
      ...['Polen', 'Tschechien', 'Ungarn', 'Rumänien', 'Irland', 'Griechenland', 'Türkei'],
      ...['Allemagne', 'Royaume-Uni', 'Espagne', 'Italie', 'Suisse', 'Autriche', 'Pays-Bas'],
      ...['Belgique', 'Suède', 'Norvège', 'Danemark', 'Finlande', 'Pologne', 'Irlande'],
      ...['Grèce', 'Turquie', 'Maroc', 'Tunisie', 'Algérie', 'Alemania', 'Francia'],
      ...['Reino Unido', 'España', 'Italia', 'Suiza', 'Países Bajos', 'Bélgica', 'Polonia'],
      ...['Suecia', 'Irlanda', 'Germania', 'Regno Unito', 'Spagna', 'Svizzera', 'Nederland'],
      ...['België', 'Duitsland'],
    ],
  },
  {
    name: 'APAC',
    countries: [
      ...['Japan', 'JP', 'China', 'CN', 'Hong Kong', 'HK', 'Taiwan', 'TW', 'South Korea', 'Korea', 'KR'],
      ...['Republic of Korea', 'Singapore', 'SG', 'India', 'IN', 'Australia', 'AU', 'New Zealand', 'NZ'],
      ...['Indonesia', 'ID', 'Malaysia', 'MY', 'Thailand', 'TH', 'Vietnam', 'Viet Nam', 'VN', 'Philippines'],
      ...['PH', 'Pakistan', 'PK', 'Bangladesh', 'BD', 'Sri Lanka', 'LK'],
      ...['Australien', 'Indien', 'Südkorea', 'Singapur', 'Neuseeland', 'Australie', 'Inde'],
      ...['Chine', 'Japon', 'Corée du Sud', 'Singapour', 'Nouvelle-Zélande', 'Japón', 'Corea del Sur'],
      ...['Giappone', 'Cina'],
    ],
  },
];
