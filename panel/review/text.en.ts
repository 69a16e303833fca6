/** The words of the screen Review. */
export const reviewText = {
  lead: 'Go through the accounts that blanks leave open, those worth most first. What you decide stands before every rule.',
  noAccounts: 'There are no accounts yet. Pick the table that lists them first.',
  toAccounts: 'Pick the accounts',
  owner: 'Whose accounts',
  everyone: (count: string) => `Everyone (${count} to check)`,
  ownerOption: (name: string, count: string) => `${name} (${count} to check)`,
  noOwner: 'Without an owner',
  noOwners: 'No column says who owns an account, so all accounts are shown.',
  toCheck: 'Accounts to check',
  count: (count: string) => (count === '1' ? '1 account to check' : `${count} accounts to check`),
  shown: (shown: string, count: string) => `The ${shown} worth most of ${count} accounts to check`,
  nothing: 'Nothing to check: no blank leaves the segment, the layer or an exclusion of these accounts open.',
  nameless: 'An account without a name',
  worthUnknown: 'value not known',
  now: (segment: string, region: string) => (region === '' ? segment : `${segment}, ${region}`),
  why: {
    unknown: 'Its segment is not known.',
    segment: (name: string) => `It could be ${name} or a lower one.`,
    layer: (name: string) => `It could belong to ${name}.`,
    exclusion: (name: string) => `It may be excluded: ${name}.`,
  },
  correct: 'Decide',
  correctOn: (name: string) => `Decide on ${name}`,
  noKey: 'It has no id, domain or name, so a decision could not name it. Fill one in first.',
  decision: (name: string) => `Decision on ${name}`,
  unknowns: 'What is not known of it',
  field: 'What is decided',
  value: 'Is',
  choose: 'Choose',
  yes: 'yes',
  no: 'no',
  reason: 'Reason',
  reasonHint: 'Who told you, or where it can be seen.',
  who: 'Your name',
  whoHint: 'Stands beside what you decide. You are asked once.',
  signed: (name: string) => `Signed ${name}`,
  change: 'Change',
  save: 'Save decision',
  cancel: 'Cancel',
  faults: {
    value: 'Say what it is.',
    number: 'Give a number.',
    date: 'Give a day.',
    reason: 'Give the reason: others will ask.',
    who: 'Say who decides.',
  },
  replaces: (value: string, who: string, when: string) =>
    `Decided until now: ${value}, by ${who} on ${when}.`,
  replacesAll: (count: string) => `${count} decisions on this stand until now.`,
  replacing: 'Saving replaces it.',
  nobody: 'nobody named',
  decisions: 'Decisions that stand',
  none: 'Nobody has decided anything yet. Decisions stand on the sheet Overrides, with who, when and why.',
  sheetNote: 'They stand on the sheet Overrides and can be edited there.',
  conflicts: (count: string) =>
    count === '1'
      ? '1 decision contradicts another of the same day. Remove one of them, or decide anew.'
      : `${count} decisions contradict one another on the same day. Remove all but one of each, or decide anew.`,
  standings: {
    replaced: 'Replaced by a later one',
    conflict: 'Contradicts another',
  },
  severalAccounts: (count: string) =>
    `It counts for ${count} accounts that have this id, domain or name. Give each an id of its own.`,
  noAccount: 'No account has this id, domain or name.',
  is: (field: string, value: string) => `${field} is ${value}`,
  by: (who: string, when: string) => `${who}, ${when}`,
  remove: 'Remove',
  removeOf: (field: string, name: string) => `Remove the decision on ${field} of ${name}`,
  did: {
    decided: (field: string, name: string) => `${field} of ${name} decided`,
    removed: (field: string, name: string) => `decision on ${field} of ${name} removed`,
  },
  columnsMissing: (columns: string) =>
    `The sheet Overrides lacks the columns ${columns}. Add them to its header row, or rename the sheet.`,
  sheetChanged:
    'The sheet Overrides has changed since it was read. It was read again; look at the list once more.',
  sheets: {
    title: 'Review sheets',
    lead: 'Each owner gets a sheet with the accounts to check and drop-downs for the answer. What they answer is shown here before it counts.',
    whose: 'Whose sheets',
    chosen: (count: string, all: string) =>
      count === all ? `All owners (${all})` : `${count} of ${all} owners`,
    all: 'Choose all',
    nobody: 'Choose none',
    most: 'Accounts on a sheet, at most',
    mostWrong: (most: string) => `Give a whole number from 1 to ${most}.`,
    write: 'Write review sheets',
    read: 'Read corrections',
    none: 'There is no review sheet in this workbook yet. Write review sheets first.',
    changed:
      'The review sheets have changed since they were read. They were read again; look at the list once more.',
    nothingRead: 'The review sheets hold no new answer.',
    result: 'Corrections on the review sheets',
    nothingToTake: 'There is no correction to take',
    toTake: (count: string) =>
      count === '1' ? '1 correction can be taken' : `${count} corrections can be taken`,
    confirmed: (count: string) =>
      count === '1' ? '1 answer says: it is right as it is.' : `${count} answers say: it is right as it is.`,
    twins: (count: string) =>
      count === '1'
        ? '1 answer says whether two accounts are one company.'
        : `${count} answers say whether two accounts are one company.`,
    change: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
    blank: 'blank',
    more: (count: string) => `and ${count} more`,
    conflicts: (count: string) => (count === '1' ? '1 contradiction' : `${count} contradictions`),
    conflictsLead: 'Choose what counts. Without a choice nothing changes, and it is asked again next time.',
    conflictOf: (field: string, name: string) => `${field} of ${name}`,
    undecided: 'Not yet',
    side: (value: string, who: string, when: string) => `${value} – ${who}, ${when}`,
    stands: 'counts until now',
    problems: (count: string) =>
      count === '1' ? '1 answer needs another look' : `${count} answers need another look`,
    take: (count: string) => (count === '1' ? 'Take 1 answer' : `Take ${count} answers`),
    leave: 'Leave them',
    close: 'Close',
    logged: (field: string, name: string) => `Review: ${field} of ${name}`,
    did: {
      written: (count: string) =>
        count === '1' ? '1 review sheet written' : `${count} review sheets written`,
      nothingNew: 'Every review sheet is up to date.',
      taken: (count: string) => (count === '1' ? '1 correction taken' : `${count} corrections taken`),
      answersTaken: 'answers of the review sheets taken',
    },
  },
};
