import type { AskableField, ConditionTruth, FieldValue } from '#core';
import { conditionSentence } from '../fields/rule-sentence';
import { useCoreSpeech } from '../words/use-core-speech';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';

/** How values and conditions of one account are said in the user's language. */
export interface SaidOfAccount {
  readonly value: (value: FieldValue) => string;
  readonly amount: (value: number, kind: FieldValue['kind']) => string;
  readonly money: (value: number | null) => string;
  readonly condition: (truth: ConditionTruth) => string;
}

/** Says what an account has, money in the model's currency. */
export function useSaid(currency: string): SaidOfAccount {
  const words = useWords();
  const core = useCoreSpeech();
  const figures = useFigures();
  const text = words.explain;
  const amount = (value: number, kind: FieldValue['kind']): string => {
    if (kind === 'date') return figures.day(value);
    return kind === 'money' ? figures.money(value, currency) : figures.exact(value);
  };
  return {
    amount,
    money: (value) => (value === null ? text.unknown : figures.money(value, currency)),
    value: ({ value, kind, origin, cell }) => {
      if (value === null)
        return origin === 'unread' && cell !== null ? text.unreadValue(String(cell)) : text.blankValue;
      if (typeof value === 'boolean') return value ? text.yes : text.no;
      if (typeof value !== 'number') return value;
      if (origin === 'band') return text.band(amount(Math.round(value), kind), String(cell));
      return amount(origin === 'computed' ? rounded(value) : value, kind);
    },
    condition: ({ condition, value }) => {
      const { field } = condition;
      const fields = new Map<string, AskableField>();
      if (value.kind) fields.set(field, { field, kind: value.kind, isComputed: value.header === null });
      return conditionSentence(condition, { words: words.rules, core, figures, currency, fields });
    },
  };
}

/** What was computed is shown to the first decimal, small shares to the third. */
function rounded(value: number): number {
  return Math.abs(value) < 1 ? value : Math.round(value * 10) / 10;
}
