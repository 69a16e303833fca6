import type { Cell, Rows } from '../values/cell';
import { exampleRoles } from './example-headcount';

// Worked out by hand in docs/coverage.md, “A coverage plan by hand”: the accounts are those of `exampleMarket`.

const row = (part: string, item: string, test: Cell, value: Cell): readonly Cell[] => [
  ...[part, item, null, test, value],
  ...[null, null, null],
];

/** The model of the heads, with a target and the margin that a cost is paid back from. */
export const examplePlanModel = (): Rows => [
  ...exampleRoles(),
  row('setting', 'target', null, 1_200_000),
  row('retention', 'all', 'rate', 0.75),
  row('lifetime', 'margin', null, 0.8),
  row('lifetime', 'discount', null, 0.1),
  row('lifetime', 'horizon', null, 3),
  row('lifetime', 'growth', null, 0),
  row('lifetime', 'timing', null, 'start'),
  row('lifetime', 'land', null, 0.25),
];

/** One who is there all year, one who starts in the middle of March, one who leaves in June, and who helps all of them. */
export const examplePlanReps = (): Rows => [
  ['Rep', 'Role', 'Segment', 'Region', 'Start', 'End', 'Ramp', 'Attainment'],
  ['Ann Lee', 'AE', 'Enterprise', 'DACH', null, null, null, '60%'],
  ['Ben Roe', 'AE', 'Mid-Market; SMB', 'DACH', '2026-03-16', null, '0%; 50%', '50%'],
  ['Cem Kaya', 'AE', null, 'Nordics', null, '2026-06-15', null, '45%'],
  ['Dana Fox', 'SDR', null, null, null, null, null, null],
];

/** A table of texts and numbers, a line a row. */
const tableOf = (lines: string): Rows =>
  lines
    .split('\n')
    .map((line) => line.split('|').map((text) => (/^-?[\d.]+$/.test(text) ? Number(text) : text)));

/** Who is needed there and who is there. */
export const examplePlanCells = (): Rows =>
  tableOf(`segment|region|role|accounts|value|value unknown|whitespace|hours|hours unknown|by hours|by accounts|by spend|by ratio|reps needed|binds|reps|gap|capacity|cost
Enterprise|DACH|All roles|4|2200000|0|2200000|4000|0|||||5.6||1.3076923076923077|-4.292307692307692|480000|227692.3476923077
Enterprise|DACH|AE|4|2200000|0|2200000|4000|0|4||||4|hours|1|-3|480000|200000.04
Enterprise|DACH|SDR|4|2200000|0|2200000||0||||1.6|1.6|ratio|0.3076923076923077|-1.2923076923076924||27692.307692307695
Enterprise|Nordics|All roles|2|900000|0|900000|2000|0|||||2.8||0.3830128205128205|-2.4169871794871796|82500|59679.49384615384
Enterprise|Nordics|AE|2|900000|0|900000|2000|0|2||||2|hours|0.22916666666666666|-1.7708333333333333|82500|45833.34
Enterprise|Nordics|SDR|2|900000|0|900000||0||||0.8|0.8|ratio|0.15384615384615385|-0.6461538461538462||13846.153846153848
Mid-Market|DACH|All roles|8|800000|0|800000|4000|0|||||5.6||0.9421009098428453|-4.657899090157155|226666.64800000002|154574.0516923077
Mid-Market|DACH|AE|8|800000|0|800000|4000|0|4||||4|hours|0.6344086021505376|-3.3655913978494625|226666.64800000002|126881.744
Mid-Market|DACH|SDR|8|800000|0|800000||0||||1.6|1.6|ratio|0.3076923076923077|-1.2923076923076924||27692.307692307695
Mid-Market|Nordics|All roles|4|480000|0|480000|2000|0|||||2.8||0.3830128205128205|-2.4169871794871796|82500|59679.49384615384
Mid-Market|Nordics|AE|4|480000|0|480000|2000|0|2||||2|hours|0.22916666666666666|-1.7708333333333333|82500|45833.34
Mid-Market|Nordics|SDR|4|480000|0|480000||0||||0.8|0.8|ratio|0.15384615384615385|-0.6461538461538462||13846.153846153848
SMB|DACH|All roles|4|160000|0|160000|1000|0|||||1.4||0.23552522746071133|-1.1644747725392888|56666.662000000004|38643.51292307692
SMB|DACH|AE|4|160000|0|160000|1000|0|1||||1|hours|0.1586021505376344|-0.8413978494623656|56666.662000000004|31720.436
SMB|DACH|SDR|4|160000|0|160000||0||||0.4|0.4|ratio|0.07692307692307693|-0.3230769230769231||6923.076923076924
Total||All roles|22|4540000|0|4540000|13000|0|||||18.199999999999996||3.2513440860215055|-14.948655913978495|928333.31|540268.9
Total||AE|22|4540000|0|4540000|13000|0|13||||13||2.2513440860215055|-10.748655913978496|928333.31|450268.9
Total||SDR|22|4540000|0|4540000||0||||5.2|5.2||1|-4.2||90000`);

/** What they bring and cost in each month of the year. */
export const examplePlanMonths = (): Rows =>
  tableOf(`month|people|capacity|cost|cost to acquire|target|quota coverage|gap|gap in reps|CAC payback|LTV:CAC
2026-01|3|70000|40833.34|40833.34|100000|0.7|-30000|-0.8709677419354839|8.750001428571426|
2026-02|3|70000|40833.34|40833.34|100000|0.7|-30000|-0.8709677419354839|8.750001428571426|
2026-03|3.5161290322580645|70000|49435.49|49435.49|100000|0.7|-30000|-0.8709677419354839|10.593319285714285|
2026-04|4|86666.67|57500.01|57500.01|100000|0.8666667|-13333.33|-0.38709667741935483|9.951924424925986|
2026-05|4|103333.33|57500.01|57500.01|100000|1.0333333|3333.33|0.09677409677419355|8.346775914412126|
2026-06|3.5|88333.33|49166.67|49166.67|100000|0.8833333|-11666.67|-0.33870977419354836|8.349057484870093|
2026-07|3|73333.33|40833.34|40833.34|100000|0.7333333|-26666.67|-0.7741936451612903|8.35227447055793|
2026-08|3|73333.33|40833.34|40833.34|100000|0.7333333|-26666.67|-0.7741936451612903|8.35227447055793|
2026-09|3|73333.33|40833.34|40833.34|100000|0.7333333|-26666.67|-0.7741936451612903|8.35227447055793|
2026-10|3|73333.33|40833.34|40833.34|100000|0.7333333|-26666.67|-0.7741936451612903|8.35227447055793|
2026-11|3|73333.33|40833.34|40833.34|100000|0.7333333|-26666.67|-0.7741936451612903|8.35227447055793|
2026-12|3|73333.33|40833.34|40833.34|100000|0.7333333|-26666.67|-0.7741936451612903|8.35227447055793|
FY2026|3.2513440860215055|928333.31|540268.9|540268.9|1200000|0.7736110916666668|-271666.69|-0.6572581209677419|8.72965928584422|`);
