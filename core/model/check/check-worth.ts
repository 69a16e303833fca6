import { fold } from '../../expr/fold';
import { fieldsOf } from '../../expr/fields-of';
import { parseFormula } from '../../expr/parse-formula';
import { layerNames } from '../../market/layers';
import { segmentNames } from '../../segments/merged-name';
import { defineNotice, defineProblem, type Problem } from '../../values/problem';
import type { Model } from '../model';
import {
  lifetimeColumns,
  potentialSourcesOf,
  segmentRetention,
  worthColumns,
  worthColumnsOf,
  type WorthColumn,
} from '../worth-columns';
import { at, type ModelChecker } from './checker';

const unsaid = defineProblem(
  'worth-unsaid',
  '"{value}" is blank for every account, since this model has no part {part}',
);
const circle = defineProblem(
  'retention-circle',
  '{what} asks for "{value}", which stands on the retention of the segment "{segment}", and so on the segments themselves; give all segments one retention, or ask for something else',
);
const circleStart = defineProblem(
  'retention-circle-segment',
  'the retention of the segment "{segment}" decides "{value}", and {what} asks for it to find the segment; give all segments one retention, or let {what} ask for something else',
);
const unknownSegment = defineProblem(
  'retention-segment',
  '"{value}" is neither all nor a segment of this model; they are {known}',
);
const retentionTwice = defineProblem(
  'retention-twice',
  'the retention of "{value}" stands here a second time',
);
const needs = defineProblem('worth-needs', '{what} needs {missing}');
const peersIdle = defineNotice(
  'peers-idle',
  'no row of part potential says peer, so what peers spend is not used',
);
/** The part of the Model sheet that gives each column of worth. */
const partOf: Readonly<Record<WorthColumn, string>> = {
  propensity: 'propensity for new',
  'propensity to expand': 'propensity for expansion',
  potential: 'potential',
  whitespace: 'potential',
  road: 'road',
  land: 'lifetime',
  'lifetime value': 'lifetime',
  tier: 'tier',
};

/** A place of the model that reads a column before the segments are known. */
interface Reading {
  readonly field: string;
  readonly path: string;
  readonly what: string;
}

function readingsOf(model: Model): readonly Reading[] {
  const rules = (['exclusions', 'regions', 'named', 'segments'] as const).flatMap((key) =>
    model[key].map(({ name, when }, index) => ({ when, path: `${key}[${index}].when`, what: `"${name}"` })),
  );
  const layers = layerNames.map((layer) => ({
    when: model.layers[layer],
    path: `layers.${layer}`,
    what: layer,
  }));
  const conditions = [...rules, ...layers].flatMap(({ when, path, what }) =>
    when.flatMap((all, index) =>
      all.map(({ field }, place) => ({ field, path: `${path}[${index}][${place}].field`, what })),
    ),
  );
  const criteria = model.criteria.flatMap(({ name, field, kind, lines }, index): Reading[] => {
    const what = `the criterion "${name}"`;
    const formulas = kind === 'formula' ? lines : [];
    return [
      { field, path: `criteria[${index}].field`, what },
      ...formulas.flatMap(({ value }, place) => {
        const parsed = parseFormula(String(value));
        const path = `criteria[${index}].lines[${place}].value`;
        return parsed.ok ? [...fieldsOf(parsed.value)].map((read) => ({ field: read, path, what })) : [];
      }),
    ];
  });
  const { yardstick } = model.settings;
  const cut =
    yardstick === null ? [] : [{ field: yardstick, path: 'settings.yardstick', what: 'the yardstick' }];
  return [...conditions, ...criteria, ...cut];
}

/** What asks for a column of worth that the model does not give, or that only the segments give. */
const checkReadings: ModelChecker = (model) => {
  const own = new Set(model.fields.map(({ field }) => field));
  const given = worthColumnsOf(model);
  const isWorth = (field: string | null): field is WorthColumn =>
    worthColumns.some((each) => each === field) && !own.has(field ?? '');
  const readings = readingsOf(model);
  const { value } = model.settings;
  const counted = value === null ? [] : [{ field: value, path: 'settings.value', what: 'the value' }];
  const problems = [...readings, ...counted].flatMap(({ field, path }) =>
    isWorth(field) && !given.includes(field) ? [at(unsaid, path, { value: field, part: partOf[field] })] : [],
  );
  const start = segmentRetention(model);
  if (start < 0 || !model.lifetime) return problems;
  const segment = model.retention?.[start]?.name ?? '';
  const inCircle = readings.filter(({ field }) => lifetimeColumns.some((each) => each === field));
  return [
    ...problems,
    ...inCircle.map(({ field, path, what }) => at(circle, path, { what, value: field, segment })),
    ...inCircle
      .slice(0, 1)
      .map(({ field, what }) => at(circleStart, `retention[${start}].name`, { what, value: field, segment })),
  ];
};

/** Each curve is that of all accounts or of one segment. */
const checkRetentionNames: ModelChecker = (model) => {
  const { retention = [] } = model;
  const known = segmentNames(model);
  return retention.flatMap(({ name }, index): Problem[] => {
    const path = `retention[${index}].name`;
    const twice = retention.slice(0, index).some((earlier) => fold(earlier.name) === fold(name));
    const stray = name !== 'all' && !known.some((segment) => fold(segment) === fold(name));
    return [
      ...(twice ? [at(retentionTwice, path, { value: name })] : []),
      ...(stray ? [at(unknownSegment, path, { value: name, known: ['all', ...known].join(', ') })] : []),
    ];
  });
};

/** What a part cannot do without. */
const checkNeeds: ModelChecker = (model) => {
  const { lifetime, tiers, road, retention, potential = [], peers = [] } = model;
  const sources = potentialSourcesOf(model);
  const lacks = (what: string, path: string, missing: string): Problem => at(needs, path, { what, missing });
  const whence = 'a part potential, or a money field potential';
  const asked = potential.some(({ method }) => method === 'peer');
  return [
    ...(lifetime && !retention ? [lacks('a lifetime', 'lifetime', 'a part retention')] : []),
    ...(lifetime && sources.length === 0 ? [lacks('a lifetime', 'lifetime', whence)] : []),
    ...(tiers && !lifetime ? [lacks('a tier', 'tiers[0]', 'a part lifetime')] : []),
    ...(road && sources.length === 0 ? [lacks('ROAD', 'road', whence)] : []),
    ...(peers.length > 0 && !asked ? [at(peersIdle, 'peers[0]')] : []),
  ];
};

/** That the parts of worth hang together, and that nothing asks for a figure before it is there. */
export const checkWorth: ModelChecker = (model, kindOf) =>
  [checkReadings, checkRetentionNames, checkNeeds].flatMap((check) => check(model, kindOf));
