import { openFolder, tamarack } from './fake-terminal';

const folder = openFolder();
afterAll(() => folder.close());

/** 40 accounts of 11 to 50 employees, 16 of 310 to 460, 4 of 5,000 to 8,000. */
const sized = Array.from({ length: 60 }, (_, at) =>
  at < 40 ? 11 + at : at < 56 ? 310 + 10 * (at - 40) : 5000 + 1000 * (at - 56),
);

test('where segment lines could stand is told in two lines below the guardrails', async () => {
  const rows = sized.map((employees, at) => `A${at},Account ${at},${employees}`);
  const file = folder.file('sized.csv', ['Account ID,Account Name,Employees', ...rows].join('\n'));
  const { printed } = await tamarack('run', file);
  // The starter model cuts at 500, which parts the four largest already, and at 50, which one small account reaches.
  expect(printed).toContain('\nSuggested lines on employees: Enterprise 500, Mid-Market 50 → 300\n');
  expect(printed).toContain('\n  0 up and 1 down when all of them move; the workbook says why\n');
});

test('nothing is told where too few accounts have a size', async () => {
  const file = folder.file('few.csv', 'Account ID,Account Name,Employees\nA1,Alder,10\nA2,Birch,2000');
  expect((await tamarack('run', file)).printed).not.toContain('Suggested lines');
});
