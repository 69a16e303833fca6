/** The words of likely duplicates on the screen Data health. */
export const duplicateText = {
  title: 'Likely duplicates',
  ask: (accounts: string) =>
    `${accounts} accounts can be compared by name, site, telephone, address, industry and size. That takes a while.`,
  compare: 'Compare the accounts',
  nothingTells:
    'Neither a name nor a website is mapped, by which duplicates are told. Map one of them, and they are found.',
  mapIt: 'Map a column',
  none: (threshold: string) => `No two accounts are likely the same, from a probability of ${threshold} up.`,
  found: (groups: string, accounts: string) =>
    `Groups that are likely one account each: ${groups}. Accounts that could go: ${accounts}. Nothing is merged: it is a proposal.`,
  coming: (groups: string, accounts: string) => `Groups: ${groups}, with ${accounts} accounts in them.`,
  curve: 'How right and how complete each threshold is',
  threshold: 'Threshold',
  expected: 'Expected share',
  groupsHead: 'Groups',
  precision: 'Right (precision)',
  recall: 'Found (recall)',
  means: (threshold: string, precision: string, recall: string) =>
    `From ${threshold} up, ${precision} of the proposed pairs are expected to be right, and ${recall} of all duplicates among the compared pairs to be found.`,
  keep: (threshold: string) => `Propose from ${threshold} up from now on`,
  keepHint:
    'Kept in the model: review sheets, the function DUPLICATES and the command line propose from there up too.',
  keptUndo: 'threshold of duplicates',
  group: (accounts: string) => `${accounts} accounts`,
  noFirm: (rows: string) => `${rows} rows that hold no firm`,
  likely: (probability: string) => `${probability} likely the same`,
  against: (reasons: string) => `Against it: ${reasons}`,
  andMore: (accounts: string) => `and ${accounts} more`,
  show: 'Show',
  showOf: (name: string, cell: string) => `Show ${name} at ${cell} in the sheet`,
  more: 'Show more groups',
  write: 'Write the sheet Duplicates',
  written: 'the sheet Duplicates',
  related: (pairs: string) =>
    `Parents, subsidiaries and parts of one firm, which are no duplicates: ${pairs} ${pairs === '1' ? 'pair' : 'pairs'}`,
};
