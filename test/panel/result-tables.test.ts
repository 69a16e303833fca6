import { makeSample } from '#core';
import { callFunction } from '#core/functions';
import { liveTables } from '../../panel/actions/result-sheets';

const { accounts } = makeSample({ accounts: 60, seed: 5, today: 46_000 });

describe('the tables that live sheets make room for', () => {
  test.each(liveTables.map((table) => [table.title, table] as const))(
    '%s has the header that its function gives',
    (_, table) => {
      const answer = callFunction(table.call, [accounts.rows, 'starter', ...table.more]);
      if (!answer.ok) throw new Error(answer.problems.map(({ message }) => message).join('; '));
      expect(answer.value[0]).toEqual(table.header);
    },
  );
});
