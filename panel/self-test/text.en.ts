/** What each trial that all spreadsheets share tries, in English. */
export const trialNames = {
  blanks: 'A blank cell is read as blank, not as 0',
  days: 'A day stays a day',
  texts: 'Texts that look like formulas or numbers stay texts',
  pivot: 'A pivot table adds up as Tamarack does',
  function: 'A function answers in a cell',
  spill: 'A function fills the cells below its own',
  'blank argument': 'How a function is handed a blank cell',
  undo: 'Undo puts values and formulas back',
};

export type TrialName = keyof typeof trialNames;
