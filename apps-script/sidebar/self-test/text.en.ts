/** What each trial tries that Google Sheets alone has, in English. */
export const trialNames = {
  'other name': 'A function answers by its other name, with TAMARACK_ before it',
  separators: 'A formula of ours is read alike in the spreadsheet’s language',
  engine: 'Where the panel calculates: beside its page or in it',
};

export type OwnTrialName = keyof typeof trialNames;
