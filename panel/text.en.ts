import { reviewText } from './review/text.en';
import { scenariosText } from './scenarios/text.en';
import { explainText } from './explain/text.en';
import { finishText } from './wizard/finish/text.en';
import { resultsText } from './results/text.en';
import { chartText } from './charts/text.en';
import { accountsText } from './wizard/accounts/text.en';
import { settingsText } from './settings/text.en';
import { healthText } from './health/text.en';
import { homeText } from './home/text.en';
import { functionsText } from './function-list/text.en';
import { ruleText } from './fields/text.en';
import { marketText } from './wizard/market/text.en';
import { fitText } from './wizard/fit/text.en';
import { hintText } from './hints/text.en';
import { coverageText } from './wizard/coverage/text.en';
import { segmentsText } from './wizard/segments/text.en';
import { valueText } from './wizard/value/text.en';
import { learnedText } from './learning/text.en';
import { secondTablesText } from './second-tables/text.en';

/** Every word that the panel shows, in English. */
export const text = {
  product: 'Tamarack',
  charts: chartText,
  home: homeText,
  settings: settingsText,
  health: healthText,
  functions: functionsText,
  explain: explainText,
  scenarios: scenariosText,
  review: reviewText,
  hints: hintText,
  segments: segmentsText,
  coverage: coverageText,
  rules: ruleText,
  market: marketText,
  secondTables: secondTablesText,
  fit: fitText,
  finish: finishText,
  results: resultsText,
  screens: {
    home: 'Home',
    accounts: 'Accounts',
    market: 'Market',
    fit: 'Fit',
    value: 'Value',
    segments: 'Segments',
    coverage: 'Coverage',
    finish: 'Finish',
    results: 'Results',
    explain: 'Explain',
    scenarios: 'Scenarios',
    health: 'Data health',
    review: 'Review',
    functions: 'Functions',
    settings: 'Settings',
  },
  shell: {
    home: 'Home',
    skip: 'Go to the buttons below',
    back: 'Back',
    next: (step: string) => `Next: ${step}`,
    stepOf: (step: string, steps: string) => `Step ${step} of ${steps}`,
    loading: 'Loading',
    changed: 'The accounts have changed since they were read.',
    lookAgain: 'Look again',
    otherPanels: 'Another Tamarack panel is open on this workbook. What it writes changes what you see here.',
    newer:
      'This model was made by a newer Tamarack. It is shown nowhere and nothing is written over it; update Tamarack to work with it.',
    unreadable: 'The Model sheet cannot be read any more.',
    restore: 'Restore the model as it was',
    modelGone: 'The sheet Model is gone, or has another name. The model is kept here.',
    writeAgain: 'Write the model again',
    notSaved: (why: string) =>
      `The model could not be written to the sheet Model (${why}). It is kept here, not saved; your next change tries again.`,
    lost: (sheet: string) => `The table of accounts on ${sheet} is not where it was.`,
    readInstead: (was: string, now: string) => `The table on ${was} is gone; ${now} is read instead.`,
    startAnew: 'Start with a new model',
    failed: 'This screen met a mistake of ours. Nothing was written.',
    tryAgain: 'Try again',
  },
  undo: {
    last: (what: string) => `Undo: ${what}`,
    nothing: 'Nothing to undo',
    undone: (what: string) => `Undone: ${what}`,
    reps: 'the sheet Reps',
    mapping: 'which column is which field',
    restored: 'the model restored',
  },
  accounts: accountsText,
  learned: learnedText,
  value: valueText,
  problems: {
    title: (count: number) => (count === 1 ? 'One thing to mend' : `${count} things to mend`),
    more: (count: string) => `and ${count} more`,
    showCell: (cell: string) => `Show ${cell}`,
    goTo: (screen: string) => `Go to ${screen}`,
    unexpected: 'Something went wrong inside Tamarack; nothing was written.',
    undoFailed: 'The change could not be undone.',
  },
  progress: {
    reading: 'Reading the accounts',
    recognising: 'Recognising the columns',
    looking: 'Looking at the other tables',
    segmenting: 'Segmenting',
    joining: 'Joining the history to the accounts',
    learning: 'Learning from the history',
    carving: 'Carving territories',
    'comparing accounts': 'Comparing accounts',
    'learning propensity': 'Learning who buys',
    'learning potential': 'Learning what accounts could spend',
    'learning retention': 'Learning how long customers stay',
    'learning lifetime': 'Learning how spend grows',
    'learning road': 'Drawing the quadrants',
    'learning tiers': 'Cutting the tiers',
    comparing: 'Comparing with what is there',
    checking: 'Checking this installation',
    writing: 'Writing',
    undoing: 'Undoing',
    cancel: 'Cancel',
    cancelling: 'Cancelling',
    cancelled: 'Cancelled; the workbook is as it was.',
  },
} as const;
