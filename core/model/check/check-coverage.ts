import type { BalanceRule, CoverageRules, Role } from '../../coverage/coverage-rules';
import { balanceMeasures, kickOffItem } from '../../coverage/coverage-rules';
import { needKinds } from '../../coverage/territories';
import { fold, sameText } from '../../expr/fold';
import { segmentNames } from '../../segments/merged-name';
import { onlyRegion, otherRegion } from '../../segments/reserved-names';
import { dayOf } from '../../values/day';
import type { KindOf } from '../../values/field-kind';
import { defineProblem, type Problem } from '../../values/problem';
import type { Model } from '../model';
import { at, type ModelChecker } from './checker';

const notPercent = defineProblem('share-not-percent', 'this is a share of 1: {right}, not {value}');
const notADay = defineProblem('not-a-day', '"{value}" is not a day; write it as 2026-03-31');
const twice = defineProblem('coverage-twice', '"{value}" stands here a second time');
const blankName = defineProblem('name-missing', 'a name is missing here');
const low = defineProblem('coverage-low', 'this is 0 or more, not {value}');
const noneOfIt = defineProblem(
  'coverage-none',
  'this is more than 0, not {value}; leave it blank where it is not known',
);
const notWhole = defineProblem('coverage-whole', 'this is a whole number of 0 or more, not {value}');
const notShare = defineProblem('coverage-share', 'this is a share from 0 to 1, not {value}');
const rampRange = defineProblem(
  'ramp-range',
  'month {month} of the ramp is {value}; each month is a share of full work from 0 to 1, such as 0; 0.25; 0.5',
);
const unknownRole = defineProblem(
  'unknown-role',
  '"{value}" is not a role of this model; its roles are {known}',
);
const unknownSegment = defineProblem(
  'coverage-segment',
  '"{value}" is not a segment of this model; they are {known}',
);
const unknownRegion = defineProblem(
  'unknown-region',
  '"{value}" is not a region of this model; they are {known}',
);
const unknownMotion = defineProblem(
  'unknown-motion',
  '"{value}" is not a motion for {for}; they are {known}',
);
const circle = defineProblem('ratio-circle', 'these ratios go round in a circle: {roles}');
const unknownField = defineProblem(
  'unknown-field',
  '"{value}" is not a field of this model; its fields are {known}',
);

type Rule = (path: string, value: number | undefined) => readonly Problem[];

const rule =
  (holds: (value: number) => boolean, kind: typeof low): Rule =>
  (path, value) =>
    value === undefined || (holds(value) && value < Infinity) ? [] : [at(kind, path, { value })];

const amount = rule((value) => value >= 0, low);
const capacity = rule((value) => value > 0, noneOfIt);
const whole = rule((value) => Number.isInteger(value) && value >= 0, notWhole);
const share: Rule = (path, value = 0) => {
  const right = Number((value / 100).toPrecision(12));
  if (value > 1 && right <= 1) return [at(notPercent, path, { right, value })];
  return value >= 0 && value <= 1 ? [] : [at(notShare, path, { value })];
};

/** A name is there, and is one of those known. */
const among = (kind: typeof low, path: string, value: string, names: readonly string[], more = {}) =>
  names.some((name) => sameText(name, value))
    ? []
    : [at(kind, path, { value, known: names.join(', '), ...more })];

/** What is called the same as something before it, at the path that `pathOf` gives its place. */
function again(names: readonly (readonly string[])[], pathOf: (place: number) => string): readonly Problem[] {
  const keys = names.map((parts) => parts.map(fold).join('\u0000'));
  return keys.flatMap((key, place) =>
    keys.indexOf(key) < place
      ? [at(twice, pathOf(place), { value: names[place]!.filter((part) => part !== '').join(' × ') })]
      : [],
  );
}

const named = (name: string, path: string): readonly Problem[] =>
  fold(name) === '' ? [at(blankName, path)] : [];

/** The roles that a role stands on, one after another, until one stands on none or comes again. */
function chainOf(start: Role, roles: readonly Role[]): readonly string[] {
  const chain: string[] = [];
  for (let role: Role | undefined = start; role && !chain.includes(fold(role.name));) {
    chain.push(fold(role.name));
    const of: string | undefined = role.ratio?.of;
    role = of === undefined ? undefined : roles.find(({ name }) => sameText(name, of));
    if (role === start) return [...chain, fold(start.name)];
  }
  return [];
}

function checkRoles({ roles = [] }: CoverageRules): readonly Problem[] {
  const names = roles.map(({ name }) => name);
  const circles = roles.map((role) => chainOf(role, roles));
  return roles.flatMap((role, index) => {
    const path = `roles[${index}]`;
    const { ratio, ramp = [], attainment, attrition } = role;
    const round = circles[index]!;
    // A circle is told once, at the first of its roles.
    const first = round.every((name) => names.findIndex((each) => fold(each) === name) >= index);
    return [
      ...named(role.name, `${path}.name`),
      ...(['quota', 'cost'] as const).flatMap((key) => amount(`${path}.${key}`, role[key])),
      ...(['accounts', 'hours', 'spend'] as const).flatMap((key) => capacity(`${path}.${key}`, role[key])),
      ...share(`${path}.attainment`, attainment),
      ...share(`${path}.attrition`, attrition),
      ...ramp.flatMap((value, month) =>
        value >= 0 && value <= 1 ? [] : [at(rampRange, `${path}.ramp`, { month: month + 1, value })],
      ),
      ...(ratio ? among(unknownRole, `${path}.ratio.of`, ratio.of, names) : []),
      ...capacity(`${path}.ratio.each`, ratio?.each),
      ...(round.length > 0 && first
        ? [
            at(circle, `${path}.ratio.of`, {
              roles: round.map((name) => names.find((each) => fold(each) === name)!).join(' → '),
            }),
          ]
        : []),
    ];
  });
}

function checkTouches(model: Model): readonly Problem[] {
  const { touches = [], roles = [] } = model;
  const segments = segmentNames(model);
  const { regions: rules } = model;
  const regions = rules.length === 0 ? [onlyRegion] : [...rules.map(({ name }) => name), otherRegion];
  return touches.flatMap(({ segment, role, region, hours }, index) => {
    const path = `touches[${index}]`;
    return [
      ...among(unknownSegment, `${path}.segment`, segment, segments),
      ...among(
        unknownRole,
        `${path}.role`,
        role,
        roles.map(({ name }) => name),
      ),
      // Regions that a field of the accounts names are not known before it is read.
      ...(region === undefined || model.fields.some(({ field }) => field === 'region')
        ? []
        : among(unknownRegion, `${path}.region`, region, regions)),
      ...amount(`${path}.hours`, hours),
    ];
  });
}

function checkMotions(model: Model): readonly Problem[] {
  const { motions = [], motionsInUse = [] } = model;
  const segments = segmentNames(model);
  return [
    ...motions.flatMap(({ name, acv, deals, lifetime }, index) => [
      ...named(name, `motions[${index}].name`),
      ...amount(`motions[${index}].acv`, acv),
      ...capacity(`motions[${index}].deals`, deals),
      ...capacity(`motions[${index}].lifetime`, lifetime),
    ]),
    ...motionsInUse.flatMap((use, index) => {
      const path = `motionsInUse[${index}]`;
      const known = motions.filter((motion) => motion.for === use.for).map(({ name }) => name);
      return [
        ...among(unknownSegment, `${path}.segment`, use.segment, segments),
        ...among(unknownMotion, `${path}.motion`, use.motion, known, { for: use.for }),
      ];
    }),
  ];
}

function checkBalance(rules: BalanceRule, index: number, model: Model, kindOf: KindOf): readonly Problem[] {
  const path = `balances[${index}]`;
  const { weights = {}, needs = {}, lock } = rules;
  const fields = [
    ...needKinds.map((kind) => [`${path}.needs.${kind}`, needs[kind]] as const),
    [`${path}.lock`, lock] as const,
  ];
  const known = [...model.fields, ...model.computed].map(({ field }) => field).join(', ');
  return [
    ...among(
      unknownRole,
      `${path}.role`,
      rules.role,
      (model.roles ?? []).map(({ name }) => name),
    ),
    ...balanceMeasures.flatMap((measure) => amount(`${path}.weights.${measure}`, weights[measure])),
    ...share(`${path}.tolerance`, rules.tolerance),
    ...share(`${path}.keepOwner`, rules.keepOwner),
    ...(['mostMoves', 'returnAfter', 'restFor'] as const).flatMap((key) =>
      whole(`${path}.${key}`, rules[key]),
    ),
    ...fields.flatMap(([place, field]) =>
      field === undefined || kindOf(field) ? [] : [at(unknownField, place, { value: field, known })],
    ),
  ];
}

function checkCalendar({ calendar = [], kickOff }: CoverageRules): readonly Problem[] {
  return [
    ...(kickOff && dayOf(kickOff.day) === null ? [at(notADay, 'kickOff.day', { value: kickOff.day })] : []),
    ...calendar.flatMap(({ name, weeksBefore, weeks }, index) => [
      ...named(name, `calendar[${index}].name`),
      ...whole(`calendar[${index}].weeksBefore`, weeksBefore),
      ...whole(`calendar[${index}].weeks`, weeks),
    ]),
  ];
}

/**
 * What a model says of coverage: names once, figures within their bounds, and roles, segments, regions, motions and fields
 * that are there. What is absent is no problem here.
 */
export const checkCoverage: ModelChecker = (model, kindOf) => {
  const { roles = [], touches = [], motions = [], motionsInUse = [], balances = [], calendar = [] } = model;
  const steps = [[kickOffItem], ...calendar.map(({ name }) => [name])];
  return [
    ...checkRoles(model),
    ...again(
      roles.map(({ name }) => [name]),
      (place) => `roles[${place}].name`,
    ),
    ...checkTouches(model),
    ...again(
      touches.map(({ segment, role, region = '' }) => [segment, role, region]),
      (place) => `touches[${place}].role`,
    ),
    ...checkMotions(model),
    ...again(
      motions.map((motion) => [motion.name, motion.for]),
      (place) => `motions[${place}].name`,
    ),
    ...again(
      motionsInUse.map((use) => [use.segment, use.for]),
      (place) => `motionsInUse[${place}].for`,
    ),
    ...balances.flatMap((rules, index) => checkBalance(rules, index, model, kindOf)),
    ...again(
      balances.map(({ role }) => [role]),
      (place) => `balances[${place}].role`,
    ),
    ...checkCalendar(model),
    ...again(steps, (place) => `calendar[${place - 1}].name`),
  ];
};
