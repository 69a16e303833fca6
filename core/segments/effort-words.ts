import type { FindingWords } from './finding';

/** What is said of one kind of effort; `{segment}` is the top segment, or several, and `{segments}` how many. */
export const effortWords = {
  upsideDown: {
    code: 'effort-upside-down',
    says: '{segment} {segments|holds|together hold} {value} of the value that is in a segment and {segments|gets|get} {effort} of the {kind}: {restEffort} goes after the other {restValue}, 80/20 upside down',
    advice: 'move {kind} to {segment}, first to those of {segments|its|their} accounts that got none',
  },
  behind: {
    code: 'effort-behind-value',
    says: '{segment} {segments|holds|together hold} {value} of the value that is in a segment and {segments|gets|get} {effort} of the {kind}',
    advice: 'move some {kind} to {segment}, first to those of {segments|its|their} accounts that got none',
  },
  ahead: {
    code: 'effort-ahead-of-value',
    says: '{segment} {segments|holds|together hold} {value} of the value that is in a segment and {segments|gets|get} {effort} of the {kind}, more than {segments|its|their} value alone would earn',
    advice:
      'check whether {segment} {segments|needs|need} that much {kind}, or the other segments are starved of it',
  },
  follows: {
    code: 'effort-follows-value',
    says: '{segment} {segments|holds|together hold} {value} of the value that is in a segment and {segments|gets|get} {effort} of the {kind}: effort follows value',
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
