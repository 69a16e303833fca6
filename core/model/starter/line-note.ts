import type { Rule } from '../../expr/condition';
import { numberText } from '../../values/number-text';

/** Why a starter model's line stands where it stands: so large a share of the accounts with a figure reaches it. */
export const lineNote = (share: number): string =>
  `a round line that ${numberText(share * 100, 0)} % of the accounts with a figure reach; a rule of thumb: when in doubt, move lines up`;

/** The rule without such a note, which holds no longer once the line stands elsewhere. */
export function withoutLineNote(rule: Rule): Rule {
  const { note, ...rest } = rule;
  return note !== undefined && /^a round line that .* when in doubt, move lines up$/.test(note) ? rest : rule;
}
