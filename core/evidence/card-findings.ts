import type { CardName } from '../scoring/scorecard';
import { fillTemplate, type Problem } from '../values/problem';

/** What a card tells, as sentences call it. */
export const cardWords: Readonly<Record<CardName, string>> = { new: 'who buys', expansion: 'who buys more' };

/** Findings about single fields that are said once for all of them, by their codes. */
const folded: ReadonlyMap<string, string> = new Map([
  ['propensity-known-after', 'left out, because they are filled only once an account has bought: {fields}'],
  [
    'propensity-date',
    'left out, because a date is met once and does not come again (give days or years as a number instead): {fields}',
  ],
  [
    'propensity-tells-nothing',
    'left out, because what they say of won and lost is no more than chance: {fields}',
  ],
  [
    'propensity-against',
    'left out, because beside the other fields they point the other way than alone: {fields}',
  ],
  [
    'propensity-too-many',
    'left out, because {outcomes} of the rarer outcome bear {most} characteristics, ten each: {fields}',
  ],
]);

/** Fields by name; several items of one list are counted: `industry, technologies (12 of its items)`. */
function fieldsText(names: readonly string[]): string {
  const items = new Map<string, string[]>();
  for (const name of names) {
    const [field = name] = name.split(': ');
    const known = items.get(field);
    if (known) known.push(name);
    else items.set(field, [name]);
  }
  return [...items]
    .map(([field, own]) => (own.length === 1 ? own[0]! : `${field} (${own.length} of its items)`))
    .join(', ');
}

/** A problem that says which card it is about, as its parameter `about`: `who buys: …`. */
export function ofCard(card: CardName, problem: Problem): Problem {
  const about = cardWords[card];
  const parameters = { ...problem.parameters, about };
  return { ...problem, parameters, message: `${about}: ${problem.message}` };
}

/**
 * The findings about a card, each with the card's name before it. Fields that were left out for the same reason are
 * said in one sentence, with their names; what may be a leak stays a sentence a field.
 */
export function cardFindings(card: CardName, findings: readonly Problem[]): readonly Problem[] {
  const said = new Set<string>();
  return findings.flatMap((finding): readonly Problem[] => {
    const template = folded.get(finding.code);
    if (template === undefined) return [ofCard(card, finding)];
    if (said.has(finding.code)) return [];
    said.add(finding.code);
    const same = findings.filter(({ code }) => code === finding.code);
    const fields = fieldsText(same.map(({ parameters }) => String(parameters['field'])));
    const parameters = { ...finding.parameters, fields, count: same.length };
    return [
      ofCard(card, {
        ...finding,
        code: `${finding.code}-all`,
        parameters,
        message: fillTemplate(template, parameters),
      }),
    ];
  });
}
