import type { FindingWords } from './finding';

/** Why a segment is stood towards as it is, and what to do. */
export const postureWords = {
  protect: {
    code: 'posture-protect',
    says: '{penetration} of the accounts in {segment} buy already and spend {retention} of what they did a year ago, while bookings do not grow: there is more to lose than to win',
    advice: 'keep {segment} with its account managers: renewals and expansion before new logos',
  },
  invest: {
    code: 'posture-invest',
    says: '{segment} wins {difference} points more often than the rest, and its bookings grow by {growth} a year',
    advice: 'put the next people and budget into {segment}',
  },
  pushIntoAccounts: {
    code: 'posture-push-accounts',
    says: '{segment} wins {rate} of its deals, not shown to be below the rest, and only {penetration} of its accounts buy',
    advice: 'work more of the accounts in {segment} with the people it has',
  },
  pushEffort: {
    code: 'posture-push-effort',
    says: '{segment} wins {rate} of its deals, not shown to be below the rest, and gets {activity} of the activity for {value} of the value',
    advice: 'move activity to {segment} until it follows the value',
  },
  hold: {
    code: 'posture-hold',
    says: 'nothing in {segment} calls for more or for less than it gets',
    advice: '',
  },
  tooFewDeals: {
    code: 'posture-too-few-deals',
    says: '{segment} has {decided} decided deals, fewer than the {least} that a win rate needs',
    advice: 'merge {segment} with a neighbour for planning, or wait for more deals',
  },
  notKnown: {
    code: 'posture-not-known',
    says: 'the data cannot tell how to stand towards {segment}: not known: {missing}',
    advice: 'add what is missing to the history',
  },
} as const satisfies Record<string, FindingWords>;
