import { recogniseStages, stageNamesOf } from '../../../core/history/recognise-stages';
import { stageOutcome } from '../../../core/history/stage-outcome';

test.each([
  ...[
    'Closed Won',
    'Won',
    'closedwon',
    '6 - Won',
    'Closed-Won',
    'Gewonnen',
    'Abgeschlossen - gewonnen',
    'Gagné',
  ],
  ...['Cerrada ganada', 'Cierre ganado', 'Deal won!', 'Contract signed', 'CLOSED_WON', 'Win', 'Vinta'],
])('"%s" is won', (stage) => expect(stageOutcome(stage).outcome).toBe('won'));

test.each([
  ...[
    'Closed Lost',
    'Lost',
    'closedlost',
    '7 - Lost',
    'Disqualified',
    'Verloren',
    'Perdu',
    'Cerrada perdida',
  ],
  ...[
    'No decision',
    'Closed - No Decision',
    'Unqualified',
    'not won',
    'nicht gewonnen',
    "Won't buy lost",
    'Abandoned',
  ],
])('"%s" is lost', (stage) => expect(stageOutcome(stage).outcome).toBe('lost'));

test.each([
  ...[
    'Prospecting',
    'Engaging',
    'Negotiation/Review',
    'Contract sent',
    'Angebot',
    'Wonder Works',
    '',
    'Won or lost?',
  ],
  ...['Proposal 90%', 'Verbal commit', 'On hold', "Won't know yet"],
])('"%s" is open', (stage) => expect(stageOutcome(stage).outcome).toBe('open'));

const outcomesOf = (stages: readonly (readonly [string, number])[], given = {}) =>
  recogniseStages(new Map(stages), Object.keys(given).length > 0 ? [given as never] : []).map(
    ({ name, outcome }) => `${name}: ${outcome}`,
  );

test('a stage called closed beside a lost one is the won one', () => {
  expect(
    outcomesOf([
      ['Closed', 3],
      ['Lost', 5],
      ['Open', 9],
    ]),
  ).toEqual(['Open: open', 'Lost: lost', 'Closed: won']);
  expect(
    outcomesOf([
      ['Closed', 3],
      ['Won', 5],
    ]),
  ).toEqual(['Won: won', 'Closed: open']);
});

test('the model’s own lists decide, and a stage in none of them is open and said', () => {
  const guesses = recogniseStages(
    new Map([
      ['Won', 2],
      ['Implemented', 3],
      ['Parked', 1],
    ]),
    [
      { outcome: 'won', names: ['implemented'] },
      { outcome: 'lost', names: ['PARKED'] },
    ],
  );
  expect(guesses.map(({ outcome, why }) => [outcome, why.code])).toEqual([
    ['won', 'stages/listed'],
    ['open', 'stages/unlisted'],
    ['lost', 'stages/listed'],
  ]);
  expect(stageNamesOf(guesses)).toEqual([
    { outcome: 'won', names: ['Implemented'] },
    { outcome: 'lost', names: ['Parked'] },
    { outcome: 'open', names: ['Won'] },
  ]);
});
