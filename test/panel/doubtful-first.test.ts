import type { MappedColumn } from '../../panel/mapped-column';
import { doubtfulFirst } from '../../panel/wizard/accounts/doubtful-first';

function column(header: string, confidence: number, field: string | null = header): MappedColumn {
  return { header, field, kind: field === null ? null : 'number', confidence, samples: [] };
}

const seen = [column('sure', 1), column('doubtful', 0.6), column('unused', 0, null), column('unsure', 0.5)];

describe('the columns of the step Accounts', () => {
  test('that are doubtful come first, in their order, the others after them', () => {
    const headers = doubtfulFirst(seen, seen).map(({ header }) => header);
    expect(headers).toEqual(['doubtful', 'unsure', 'sure', 'unused']);
  });

  test('stay where they are once the user has said what they are', () => {
    const chosen = seen.map((each) => ({ ...each, confidence: 1 }));
    const headers = doubtfulFirst(chosen, seen).map(({ header }) => header);
    expect(headers).toEqual(['doubtful', 'unsure', 'sure', 'unused']);
  });
});
