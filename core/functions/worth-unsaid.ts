import type { Model } from '../model/model';
import { worthColumns, worthColumnsOf, type WorthColumn } from '../model/worth-columns';
import { defineNotice, defineProblem, type Problem } from '../values/problem';

const unsaid = defineProblem('worth-column-unsaid', 'the model has no {missing}: {how}');
const blank = defineNotice(
  'worth-column-blank',
  '{column} is blank, since the model has no {missing}: {how}',
);

const LEARN = 'in the panel or with tamarack learn';
const potential = [
  'part potential',
  `learn from your customers, ${LEARN}, what an account could spend, or write a formula or a column there`,
] as const;
const lifetime = [
  'part lifetime',
  `learn it, ${LEARN}, or write margin, discount, horizon, growth, timing and land there`,
] as const;

/** What is missing where a column is not said, and how to come by it. */
const ways: Readonly<Record<WorthColumn, readonly [missing: string, how: string]>> = {
  propensity: ['scorecard', `learn one from your deals, ${LEARN}`],
  'propensity to expand': [
    'scorecard of expansion',
    `learn one from deals that say who bought more, ${LEARN}`,
  ],
  potential,
  whitespace: potential,
  road: ['part road', `learn the thresholds of spend and whitespace, ${LEARN}, or write them there`],
  land: lifetime,
  'lifetime value': lifetime,
  tier: ['tiers', `learn their lines, ${LEARN}, or write rows tier, NAME, from`],
};

/** Columns of worth among these that the model gives no figures for; a field of that name is a figure, too. */
function unsaidColumns(model: Model, columns: readonly string[]): readonly WorthColumn[] {
  const given: readonly string[] = [
    ...worthColumnsOf(model),
    ...model.fields.map(({ field }) => field).filter((field) => field === 'potential'),
  ];
  return worthColumns.filter((column) => columns.includes(column) && !given.includes(column));
}

/** What the model would have to say for a column of worth, and how it comes to say it; none where it does. */
export function worthProblems(model: Model, column: string): readonly Problem[] {
  return unsaidColumns(model, [column]).map((each) => {
    const [missing, how] = ways[each];
    return unsaid({ missing, how });
  });
}

/** The same as notices, where blanks are given beside other columns. */
export function worthNotices(model: Model, columns: readonly string[]): readonly Problem[] {
  return unsaidColumns(model, columns).map((column) => {
    const [missing, how] = ways[column];
    return blank({ column, missing, how });
  });
}
