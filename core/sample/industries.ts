/** What is true of an industry in the sample. */
export interface Industry {
  readonly name: string;
  /** Six digits, NAICS 2022. */
  readonly naics: string;
  /** Weight among accounts; they need not sum to 1. */
  readonly weight: number;
  /** Typical headcount: the median of the log-normal draw. */
  readonly employees: number;
  /** Revenue per employee and year, in money. */
  readonly revenuePerEmployee: number;
  /** −1 to 1: how readily it takes up technology and grows. */
  readonly digital: number;
  /** Added to the log odds of a win. */
  readonly propensity: number;
  /** Potential a year per employee of an account of one employee, in money. */
  readonly spendPerEmployee: number;
  /** What its accounts call themselves, in English. */
  readonly words: readonly string[];
}

type Figures = readonly [
  naics: string,
  weight: number,
  employees: number,
  revenuePerEmployee: number,
  digital: number,
  propensity: number,
  spendPerEmployee: number,
  words: string,
];

const figures: readonly (readonly [string, Figures])[] = [
  ['Software', ['513210', 12, 90, 240_000, 1, 0.9, 900, 'Software Labs Systems Cloud']],
  ['IT Services', ['541512', 8, 80, 160_000, 0.8, 0.6, 700, 'Digital Technologies Networks Solutions']],
  ['Financial Services', ['522110', 9, 180, 420_000, 0.5, 0.7, 800, 'Capital Financial Credit Trust']],
  ['Insurance', ['524126', 4, 260, 520_000, 0.2, 0.3, 600, 'Insurance Mutual Assurance']],
  ['Healthcare', ['622110', 8, 420, 130_000, -0.1, 0, 250, 'Health Clinics Medical Care']],
  ['Pharmaceuticals', ['325412', 3, 350, 480_000, 0.2, 0.2, 500, 'Pharma Biologics Therapeutics']],
  ['Medical Devices', ['339112', 3, 200, 290_000, 0.1, 0.1, 400, 'Surgical Diagnostics Instruments']],
  [
    'Industrial Manufacturing',
    ['333998', 11, 210, 260_000, -0.4, -0.3, 300, 'Industries Machinery Works Engineering'],
  ],
  ['Automotive', ['336390', 4, 480, 310_000, -0.2, -0.1, 350, 'Motors Automotive Components']],
  ['Chemicals', ['325998', 3, 260, 560_000, -0.3, -0.4, 300, 'Chemical Materials Polymers']],
  ['Food & Beverage', ['311999', 4, 240, 330_000, -0.5, -0.5, 200, 'Foods Mills Provisions']],
  ['Retail', ['455219', 7, 300, 210_000, 0.1, 0.2, 250, 'Stores Retail Outfitters Market']],
  ['Wholesale', ['423990', 6, 70, 620_000, -0.3, -0.2, 250, 'Supply Trading Wholesale']],
  ['Logistics', ['488510', 4, 190, 190_000, 0, 0.4, 350, 'Freight Logistics Shipping']],
  ['Energy & Utilities', ['221118', 3, 380, 900_000, -0.2, -0.2, 450, 'Energy Power Utilities']],
  ['Construction', ['236220', 4, 85, 300_000, -0.8, -0.9, 120, 'Construction Builders Contracting']],
  ['Telecommunications', ['517111', 2, 400, 380_000, 0.7, 0.5, 800, 'Telecom Communications Wireless']],
  ['Media', ['512110', 3, 75, 210_000, 0.6, 0.3, 500, 'Media Pictures Studios']],
  ['Professional Services', ['541611', 7, 60, 170_000, 0.2, 0.1, 350, 'Consulting Advisory Partners']],
  ['Education', ['611310', 4, 340, 90_000, -0.3, -0.7, 120, 'Academy Institute Learning']],
];

/** The industries of the sample. */
export const industries: readonly Industry[] = figures.map(
  ([name, [naics, weight, employees, revenuePerEmployee, digital, propensity, spendPerEmployee, words]]) => ({
    name,
    naics,
    weight,
    employees,
    revenuePerEmployee,
    digital,
    propensity,
    spendPerEmployee,
    words: words.split(' '),
  }),
);
