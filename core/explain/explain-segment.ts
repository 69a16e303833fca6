import { fold, sameText } from '../expr/fold';
import type { Model } from '../model/model';
import { conditionText } from '../segments/condition-text';
import { mergesFor } from '../segments/merged-name';
import { onlyRegion, otherRegion, unknownName } from '../segments/reserved-names';
import type { Rule } from '../expr/condition';
import type { RegionExplanation, RuleTruth, SegmentExplanation } from './account-explanation';
import type { AccountView, AccountViews } from './account-views';
import { upToMatch } from './rule-truths';
import { defineSentence } from './sentence';

const overridden = defineSentence('explain/segment-override', '{segment}: decided by {who} on {when}: {why}');
const named = defineSentence('explain/segment-named', '{segment}: on the list of named accounts');
const ruled = defineSentence('explain/segment-rule', '{segment}: {rule}');
const rested = defineSentence('explain/segment-rest', '{segment}: no rule above holds');
const open = defineSentence(
  'explain/segment-unknown',
  'segment not known: the rule of {rule} cannot be checked',
);
const regionOverridden = defineSentence(
  'explain/region-override',
  '{region}: decided by {who} on {when}: {why}',
);
const regionRuled = defineSentence('explain/region-rule', '{region}: {rule}');
const regionGiven = defineSentence('explain/region-field', '{region}: as the accounts say');
const regionOther = defineSentence('explain/region-other', '{region}: no region rule holds');
const regionOnly = defineSentence('explain/region-only', '{region}: the model tells no regions apart');
const regionOpen = defineSentence('explain/region-unknown', 'region not known');

/** A rule's conditions as one would say them; of none: every account. */
export function ruleText({ when }: Pick<Rule, 'when'>): string {
  const alternatives = when.map((conditions) => conditions.map(conditionText).join(' and '));
  return alternatives.join(', or ') || 'every account';
}

/** The text that a column of the run gives the account; null for a blank. */
export function textOf(view: AccountView, name: string): string | null {
  const { value } = view.valueOf(name);
  return value === null ? null : String(value);
}

const matchOf = (rules: readonly RuleTruth[]): RuleTruth | undefined =>
  rules.find(({ holds }) => holds === true);

const whenOf = ({ when }: RuleTruth) => ({
  when: when.map((all) => all.map(({ condition }) => condition)),
});

/**
 * What gave the account its region: what a person decided, the first region rule that holds, or without region rules
 * the field region.
 */
export function explainRegion(model: Model, { early, late, fields }: AccountViews): RegionExplanation {
  const name = textOf(late, 'region') ?? unknownName;
  const override = fields.overrideOf('region');
  const rules = upToMatch(model.regions, early.truths);
  const told = { name, override, rules };
  const region = name;
  if (override) {
    const { who, when, why } = override;
    return { ...told, decidedBy: 'override', sentence: regionOverridden({ region, who, when, why }) };
  }
  const match = matchOf(rules);
  if (match) {
    const rule = ruleText(whenOf(match));
    return { ...told, decidedBy: 'rule', sentence: regionRuled({ region, rule }) };
  }
  if (sameText(name, unknownName)) return { ...told, decidedBy: 'unknown', sentence: regionOpen() };
  if (model.regions.length > 0 && sameText(name, otherRegion)) {
    return { ...told, decidedBy: 'other', sentence: regionOther({ region }) };
  }
  if (name === onlyRegion && !model.fields.some(({ field }) => field === 'region')) {
    return { ...told, decidedBy: 'only', sentence: regionOnly({ region }) };
  }
  return { ...told, decidedBy: 'field', sentence: regionGiven({ region }) };
}

type Decision = Pick<SegmentExplanation, 'decidedBy' | 'named' | 'rules' | 'before' | 'sentence'>;

function decisionOf(model: Model, { late, fields }: AccountViews, segment: string): Decision {
  const override = fields.overrideOf('segment');
  const rules = upToMatch(model.segments, late.truths);
  if (override) {
    const { value, who, when, why } = override;
    const before = value.trim();
    const sentence = overridden({ segment: before, who, when, why });
    return { decidedBy: 'override', named: null, rules, before, sentence };
  }
  const list = matchOf(upToMatch(model.named, late.truths));
  if (list) {
    const sentence = named({ segment: list.name });
    return { decidedBy: 'named', named: list, rules: [], before: list.name, sentence };
  }
  const match = matchOf(rules);
  if (match) {
    const sentence = ruled({ segment: match.name, rule: ruleText(whenOf(match)) });
    return { decidedBy: 'rule', named: null, rules, before: match.name, sentence };
  }
  if (fold(segment) === fold(unknownName)) {
    const rule = rules.find(({ holds }) => holds === null)?.name ?? '';
    return { decidedBy: 'unknown', named: null, rules, before: null, sentence: open({ rule }) };
  }
  const sentence = rested({ segment: model.rest });
  return { decidedBy: 'rest', named: null, rules, before: model.rest, sentence };
}

/**
 * What gave the account its segment: what a person decided, a list of named accounts, the first segment rule that holds,
 * or the rest; then the merges of its region.
 */
export function explainSegment(model: Model, views: AccountViews): SegmentExplanation {
  const { late, fields } = views;
  const name = textOf(late, 'segment') ?? unknownName;
  const decision = decisionOf(model, views, name);
  // A person decides the segment as it is counted: no merge takes it further.
  const merges =
    decision.before === null || decision.decidedBy === 'override'
      ? []
      : mergesFor(model, decision.before, textOf(late, 'region'));
  return {
    name,
    possible: textOf(late, 'possible segment'),
    override: fields.overrideOf('segment'),
    merges,
    ...decision,
  };
}
