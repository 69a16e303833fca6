import { TRUE, UNKNOWN } from '../../expr/columns';
import { defineNotice, type Parameters, type Problem, type ProblemKind } from '../../values/problem';
import { listText } from '../finding';
import { crmClasses, type CrmClass } from './classes';
import type { JudgedAccounts } from './judged';
import { noSegmentYet } from './reading';
import { untagged } from './read-tags';

/** Give the tag, change it, take it off, or first fill a field. */
export const fixKinds = ['tag', 'retag', 'untag', 'fill'] as const;
export type FixKind = (typeof fixKinds)[number];

/** One correction of the CRM. */
export interface TruthFix {
  /** The account's row, from 0. */
  readonly row: number;
  readonly class: CrmClass;
  readonly kind: FixKind;
  /** The tag as the CRM has it; null where blank. */
  readonly from: string | null;
  /** The tag that is right; null where none is, or it is not known yet. */
  readonly to: string | null;
  /** The fields that say so; of `fill` those that are blank. */
  readonly fields: readonly string[];
  /** The rule that says so, in words. */
  readonly why: Problem;
  /** Money; null where it is not known. */
  readonly value: number | null;
}

const excluded = defineNotice('crm-truth/excluded', 'the exclusion {name} takes it out of the market');
const unchecked = defineNotice(
  'crm-truth/unchecked',
  'nobody knows whether the exclusion {name} holds: {fields} cannot be told',
);
const outside = defineNotice(
  'crm-truth/outside',
  'it is outside the market, by the conditions of TAM on {fields}',
);
const always = defineNotice('crm-truth/outside-always', 'it is outside the market');
const elsewhere = defineNotice('crm-truth/elsewhere', 'its segment is {segment}, by {fields}');
const decided = defineNotice('crm-truth/decided', 'its segment is {segment}');
const notThis = defineNotice(
  'crm-truth/not-this',
  'it is surely not what the tag says, and a blank leaves open where it belongs: {fields} would tell',
);

type Told = Pick<TruthFix, 'kind' | 'to' | 'fields' | 'why'>;

/** Says a thing once however many accounts it is said of. */
function createSayer() {
  const said = new Map<string, Problem>();
  return (kind: ProblemKind, parameters: Parameters = {}): Problem => {
    const key = [kind.code, ...Object.values(parameters)].join('\n');
    const known = said.get(key) ?? kind(parameters);
    said.set(key, known);
    return known;
  };
}
type Say = ReturnType<typeof createSayer>;

function uncheckedFix({ exclusions, unchecked: names }: JudgedAccounts, row: number, say: Say): Told {
  const name = names.values[names.codes[row]!] ?? '';
  const rule = exclusions.find((each) => each.name === name && each.truth[row] === UNKNOWN);
  const fields = (rule?.fields ?? []).filter(({ open }) => open[row] === 1).map(({ field }) => field);
  return { kind: 'fill', to: null, fields, why: say(unchecked, { name, fields: listText(fields) }) };
}

function excludedFix({ exclusions, excluded: names }: JudgedAccounts, row: number, say: Say): Told {
  const name = names.values[names.codes[row]!] ?? '';
  const fields = exclusions.find((each) => each.name === name)?.fields.map(({ field }) => field) ?? [];
  return { kind: 'untag', to: null, fields, why: say(excluded, { name }) };
}

function segmentFix(
  { reading, segmentFields, names, marketFields }: JudgedAccounts,
  row: number,
  kind: FixKind,
  say: Say,
): Told {
  const own = reading.segment[row]!;
  if (reading.market[row] !== TRUE || own === noSegmentYet) {
    const open = [
      ...(reading.market[row] === TRUE ? [] : marketFields),
      ...(own === noSegmentYet ? names.flatMap((name) => segmentFields.get(name) ?? []) : []),
    ];
    const fields = [...new Set(open)];
    return { kind: 'fill', to: null, fields, why: say(notThis, { fields: listText(fields) }) };
  }
  const segment = names[own]!;
  const fields = segmentFields.get(segment) ?? [];
  const why =
    fields.length > 0 ? say(elsewhere, { segment, fields: listText(fields) }) : say(decided, { segment });
  return { kind, to: segment, fields, why };
}

function fixOf(judged: JudgedAccounts, row: number, name: CrmClass, say: Say): Told | null {
  const { excluded: names, reading, marketFields: fields, tags } = judged;
  if (tags.of[row] === untagged) return name === 'missing' ? segmentFix(judged, row, 'tag', say) : null;
  if (name === 'D')
    return names.codes[row] === 0 ? uncheckedFix(judged, row, say) : excludedFix(judged, row, say);
  if (name !== 'B' && name !== 'C') return null;
  if (reading.market[row] !== 0) return segmentFix(judged, row, 'retag', say);
  const why = fields.length > 0 ? say(outside, { fields: listText(fields) }) : say(always);
  return { kind: 'untag', to: null, fields, why };
}

/**
 * What to correct in the CRM: every account of B, C, D and missing, worth most first; those of unknown worth last. Whoever tags,
 * retags or untags as it says makes the account right.
 */
export function fixesOf(judged: JudgedAccounts): readonly TruthFix[] {
  const { classes, tags, value } = judged;
  const say = createSayer();
  const fixes: TruthFix[] = [];
  classes.forEach((place, row) => {
    const name = crmClasses[place]!;
    const told = fixOf(judged, row, name, say);
    const worth = value?.[row] ?? NaN;
    if (told)
      fixes.push({
        row,
        class: name,
        from: tags.textOf(row),
        ...told,
        value: Number.isNaN(worth) ? null : worth,
      });
  });
  const worthOf = (fix: TruthFix): number => fix.value ?? -Infinity;
  return fixes.sort(
    (one, other) =>
      (worthOf(other) === worthOf(one) ? 0 : worthOf(other) - worthOf(one)) || one.row - other.row,
  );
}
