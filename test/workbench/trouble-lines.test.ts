import { troubleLines } from '../../workbench/trouble-lines';

describe('what is wrong with the formulas of a workbook', () => {
  test('is said once, with every formula that waits for it', () => {
    const wrong = 'Model!E67: "two thousand" is not a number';
    expect(
      troubleLines([
        { cell: 'Segments!A3', name: 'SEGMENT_PROFILE', messages: [wrong] },
        { cell: 'Segments!N3', name: 'GUARDRAILS', messages: [wrong] },
        { cell: 'Accounts!V1', name: 'SEGMENT', messages: ['add MODEL as the second argument'] },
      ]),
    ).toEqual([
      `${wrong} (Segments!A3 SEGMENT_PROFILE, Segments!N3 GUARDRAILS)`,
      'add MODEL as the second argument (Accounts!V1 SEGMENT)',
    ]);
  });

  test('is nothing where no formula gave an error', () => {
    expect(troubleLines([])).toEqual([]);
  });
});
