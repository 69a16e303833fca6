/** What each trial tries, in English. */
export const trialNames = {
  blanks: 'A blank cell is read as blank, not as 0',
  days: 'A day stays a day',
  texts: 'Texts that look like formulas or numbers stay texts',
  table: 'A table takes the column beside it for its own',
  pivot: 'A pivot table adds up as Tamarack does',
  function: 'A function answers in a cell',
  spill: 'A function fills the cells below its own',
  'blank argument': 'How a function is handed a blank cell',
  undo: 'Undo puts values and formulas back',
};
