import { conditionExpr } from '../expr/condition-expr';
import type { Condition, Rule, When } from '../expr/condition';
import { FALSE, TRUE, UNKNOWN, type Frame } from '../expr/columns';
import { createEvaluator } from '../expr/evaluator';
import type { KindOf } from '../values/field-kind';
import { layerNames, type LayerName, type Layers } from './layers';

/** What the conditions of one layer take out. */
export interface LayerEffects {
  readonly layer: LayerName;
  /**
   * For each alternative and each of its conditions: how many accounts it takes out of what the layer before and the
   * conditions above it left. Where there is one alternative, what is possible in the layer before less all of these is
   * what is possible in this one.
   */
  readonly takesOut: readonly (readonly number[])[];
}

/** What one exclusion takes out, those before it apart. */
export interface ExclusionEffect {
  readonly name: string;
  readonly accounts: number;
  /** Accounts that it alone, or it first, may take out: a blank leaves it open, and no exclusion is known to hold. */
  readonly possible: number;
}

/** How many accounts a field leaves open by being blank. */
export interface OpenField {
  readonly field: string;
  readonly accounts: number;
}

/** What each rule of the market does to the accounts, and which blanks leave accounts open. */
export interface MarketEffects {
  readonly exclusions: readonly ExclusionEffect[];
  /** TAM, SAM, SOM. */
  readonly layers: readonly LayerEffects[];
  /** Accounts that may be in a narrower layer than the one that is confirmed. */
  readonly open: number;
  /** The fields whose blanks leave them open, most accounts first; one account may lack several. */
  readonly openFields: readonly OpenField[];
}

/** The truths of a rule, of its alternatives and of their conditions, a place each row. */
interface RuleTruths {
  readonly when: When;
  readonly holds: Uint8Array;
  readonly alternatives: readonly Uint8Array[];
  readonly conditions: readonly (readonly Uint8Array[])[];
}

function least(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const truths = Uint8Array.from(one);
  for (let row = 0; row < truths.length; row++) if (other[row]! < truths[row]!) truths[row] = other[row]!;
  return truths;
}

function most(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const truths = Uint8Array.from(one);
  for (let row = 0; row < truths.length; row++) if (other[row]! > truths[row]!) truths[row] = other[row]!;
  return truths;
}

function count(rows: Uint8Array, truth: number): number {
  let found = 0;
  for (let row = 0; row < rows.length; row++) if (rows[row] === truth) found++;
  return found;
}

/** Works out all conditions of all rules in one pass. */
function truthsOf(whens: readonly When[], frame: Frame, kindOf: KindOf): readonly RuleTruths[] {
  const every = (truth: number) => new Uint8Array(frame.length).fill(truth);
  const conditions = whens.flat(2);
  const columns = createEvaluator(frame).columns(conditions.map((each) => conditionExpr(each, kindOf)));
  const truths = new Map<Condition, Uint8Array>();
  conditions.forEach((condition, at) => {
    const column = columns[at];
    // A test that makes no sense for its field has no truth at all: nobody knows.
    truths.set(condition, column?.kind === 'truth' ? column.values : every(UNKNOWN));
  });
  return whens.map((when) => {
    const told = when.map((all) => all.map((condition) => truths.get(condition) ?? every(UNKNOWN)));
    const alternatives = told.map((all) => all.reduce(least, every(TRUE)));
    const holds = when.length === 0 ? every(TRUE) : alternatives.reduce(most, every(FALSE));
    return { when, holds, alternatives, conditions: told };
  });
}

/** How many accounts each condition takes out of what those above it left. */
function takenOut(before: Uint8Array, conditions: readonly Uint8Array[]): readonly number[] {
  const left = before.slice();
  return conditions.map((truths) => {
    let taken = 0;
    for (let row = 0; row < left.length; row++) {
      if (left[row] === FALSE || truths[row] !== FALSE) continue;
      left[row] = FALSE;
      taken++;
    }
    return taken;
  });
}

function exclusionEffects(rules: readonly Rule[], truths: readonly RuleTruths[], excluded: Uint8Array) {
  const isTold = new Uint8Array(excluded.length);
  return rules.map(({ name }, at): ExclusionEffect => {
    const holds = truths[at]?.holds ?? isTold;
    const effect = { name, accounts: 0, possible: 0 };
    for (let row = 0; row < holds.length; row++) {
      if (isTold[row] === 1 || holds[row] === FALSE || holds[row] !== excluded[row]) continue;
      isTold[row] = 1;
      effect[holds[row] === TRUE ? 'accounts' : 'possible']++;
    }
    return effect;
  });
}

/** Marks the rows that a rule leaves open, by the field whose blank does it. */
function markOpen(rule: RuleTruths, open: Uint8Array, marks: Map<string, Uint8Array>): void {
  rule.when.forEach((all, at) => {
    all.forEach(({ field }, place) => {
      const [truths, alternative] = [rule.conditions[at]?.[place], rule.alternatives[at]];
      const marked = marks.get(field) ?? new Uint8Array(open.length);
      marks.set(field, marked);
      for (let row = 0; row < open.length; row++) {
        if (open[row] !== UNKNOWN || rule.holds[row] !== UNKNOWN || alternative?.[row] !== UNKNOWN) continue;
        if (truths?.[row] === UNKNOWN) marked[row] = 1;
      }
    });
  });
}

function openFieldsOf(marks: ReadonlyMap<string, Uint8Array>): readonly OpenField[] {
  return [...marks]
    .map(([field, marked]) => ({ field, accounts: count(marked, 1) }))
    .filter(({ accounts }) => accounts > 0)
    .sort((one, other) => other.accounts - one.accounts || (one.field < other.field ? -1 : 1));
}

/**
 * What each exclusion and each condition of a layer does to the accounts, and which blank fields leave accounts open. An
 * account is open by a field where the account's layer depends on a condition on that field that cannot be told.
 * @param frame the fields and computed columns that the rules ask for
 * @param rules the layers' conditions and the exclusions, in order
 * @param kindOf the kinds of the fields and computed columns that the conditions name
 * Cost: O(rows × conditions).
 */
export function marketEffects(
  frame: Frame,
  { layers, exclusions }: { readonly layers: Layers; readonly exclusions: readonly Rule[] },
  kindOf: KindOf,
): MarketEffects {
  const whens = [...exclusions.map(({ when }) => when), ...layerNames.map((name) => layers[name])];
  const truths = truthsOf(whens, frame, kindOf);
  const [out, within] = [truths.slice(0, exclusions.length), truths.slice(exclusions.length)];
  const excluded = out.reduce((all, { holds }) => most(all, holds), new Uint8Array(frame.length));
  const marks = new Map<string, Uint8Array>();
  const open = new Uint8Array(frame.length);
  let standing = excluded.map((truth) => TRUE - truth);
  const told = within.map((rule, at): LayerEffects => {
    const takesOut = rule.conditions.map((conditions) => takenOut(standing, conditions));
    standing = least(standing, rule.holds);
    if (at === 0) for (const exclusion of out) markOpen(exclusion, standing, marks);
    markOpen(rule, standing, marks);
    standing.forEach((truth, row) => truth === UNKNOWN && (open[row] = 1));
    return { layer: layerNames[at]!, takesOut };
  });
  return {
    exclusions: exclusionEffects(exclusions, out, excluded),
    layers: told,
    open: count(open, 1),
    openFields: openFieldsOf(marks),
  };
}
