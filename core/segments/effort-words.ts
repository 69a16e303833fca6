import type { FindingWords } from './finding';

/** What is said of one kind of effort; `{segment}` is the top segment, or several. */
export const effortWords = {
  upsideDown: {
    code: 'effort-upside-down',
    says: '{segment} holds {value} of the value and gets {effort} of the {kind}: {restEffort} goes after the other {restValue}, 80/20 upside down',
    advice: 'move {kind} to {segment}, first to those of its accounts that got none',
  },
  behind: {
    code: 'effort-behind-value',
    says: '{segment} holds {value} of the value and gets {effort} of the {kind}',
    advice: 'move some {kind} to {segment}, first to those of its accounts that got none',
  },
  ahead: {
    code: 'effort-ahead-of-value',
    says: '{segment} holds {value} of the value and gets {effort} of the {kind}, more than its value alone would earn',
    advice: 'check whether {segment} needs that much {kind}, or the other segments are starved of it',
  },
  follows: {
    code: 'effort-follows-value',
    says: '{segment} holds {value} of the value and gets {effort} of the {kind}: effort follows value',
    advice: '',
  },
  alone: {
    code: 'effort-one-segment',
    says: 'all segments are needed to hold the top of the value, so there is no other to compare {kind} with',
    advice: 'write rules that set the accounts of most value apart',
  },
  notKnown: {
    code: 'effort-not-known',
    says: 'the {kind} cannot be held against value: no value above 0 is known, or no effort above 0 is joined to a segment',
    advice:
      'name a money field as the value of accounts, and give each row of the effort an account or a segment',
  },
} as const satisfies Record<string, FindingWords>;
