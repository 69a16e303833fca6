/** What the results screen says, in English. */
export const resultsText = {
  accounts: (count: string, inMarket: string) => `${count} accounts, ${inMarket} of them in the market`,
  none: 'There are no results yet: pick the accounts first.',
  toAccounts: 'Go to Accounts',
  written: 'What was written',
  values: (columns: string, sheet: string, accounts: string) =>
    `${columns} columns beside ${sheet}, for ${accounts} accounts`,
  live: (columns: string, sheet: string, accounts: string) =>
    `One formula beside ${sheet} that fills ${columns} columns for ${accounts} accounts`,
  native: (columns: string, sheet: string, accounts: string) =>
    `${columns} columns of formulas beside ${sheet}, for ${accounts} accounts`,
  sheets: (names: string) => `Sheets: ${names}`,
  notWritten:
    'These figures are of the model as it is now. Nothing of them has been written since the panel opened.',
  undo: 'Undo',
  again: 'Write again',
  segments: 'Segments',
  segment: 'Segment',
  count: 'Accounts',
  share: 'Share',
  value: 'Value',
  market: 'Market',
  marketNote: 'Possible adds the accounts that a blank leaves open.',
  worth: 'Lifetime value',
  worthNote:
    'Accounts in the market; what they bring over the years that the model counts, in today’s money.',
  tiers: 'Tiers',
  tier: 'Tier',
  belowTiers: 'Below',
  spread: (times: string) => `An account of the top tier is worth ${times} of the bottom tier.`,
  noTier: (count: string) => `${count} accounts are in no tier: their lifetime value is not known.`,
  tierAccounts: (count: string) => `${count} accounts`,
  road: 'Retain, Opportunistic, Acquire, Develop',
  quadrant: 'Quadrant',
  guardrails: 'Guardrails',
  calm: (count: string) => `${count} more that are good`,
  verdicts: { good: 'Good', watch: 'Watch', act: 'Act', 'not known': 'Not known' },
  noGuardrails: 'None of the guardrails could be read.',
  notices: 'Worth knowing',
  noNotices: 'Nothing stood out in the data.',
};
