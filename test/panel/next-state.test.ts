import { makeSample, modelSheet, readModelSheet, starterModel } from '#core';
import type { Model, Rows } from '#core';
import type { SeenAccounts } from '../../panel/engine/questions/see-accounts';
import { nextState } from '../../panel/next-state';
import { startState } from '../../panel/state';

const { accounts: table } = makeSample({ accounts: 200, seed: 3, today: 46_000 });
const starter = starterModel(table);
if (!starter.ok) throw new Error('the sample has no starter model');
const model = starter.value;

/** The model as it comes back from its sheet: the same in every part, the parts named in another order. */
function fromSheet(said: Model): Model {
  const { columns, rows } = modelSheet(said);
  const read = readModelSheet([columns.map(({ header }) => header), ...rows] as Rows);
  if (!read.ok) throw new Error('the Model sheet cannot be read');
  return read.value;
}

function seen(said: Model): SeenAccounts {
  return {
    place: { sheet: 'Accounts', range: 'A1:T201' },
    draft: said,
    modelSheet: { standing: 'read', model: said, problems: [] },
    mapping: [],
    headers: table.headers,
    problems: [],
  } as unknown as SeenAccounts;
}

const edited: Model = { ...model, rest: 'Others' };
const wins = {} as NonNullable<typeof startState.learnedWins>;

describe('when the accounts are read again', () => {
  const before = { ...startState, accounts: seen(model), saved: model, draft: edited };

  test('an edit that is not saved yet stays where the Model sheet says what it said', () => {
    const again = nextState(before, { kind: 'read again', accounts: seen(fromSheet(model)) });
    expect(again.draft).toBe(edited);
  });

  test('the Model sheet is followed where someone else has changed it', () => {
    const others = fromSheet({ ...model, rest: 'Small' });
    const again = nextState(before, { kind: 'read again', accounts: seen(others) });
    expect(again.draft).toBe(others);
  });
});

describe('who buys, once learned', () => {
  const before = { ...startState, draft: model, learnedWins: wins };

  test('stays as long as the same columns stand for the same fields', () => {
    const { learnedWins } = nextState(before, { kind: 'edited', draft: fromSheet(model) });
    expect(learnedWins).toBe(wins);
  });

  test('is let go with a column that it was read from', () => {
    const fewer = { ...model, fields: model.fields.slice(1) };
    const { learnedWins } = nextState(before, { kind: 'edited', draft: fewer });
    expect(learnedWins).toBeNull();
  });
});
