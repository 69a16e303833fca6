import fc from 'fast-check';
import { crmClasses } from '../../../core/segments/crm-truth/classes';
import type { Cell } from '../../../core/values/cell';
import { blankRep } from '../../../core/values/rep';
import { account, classesOf, having, modelOf, modelRow, rules, truthOf } from './tagged-accounts';

const some = fc
  .record({
    tag: fc.constantFrom<Cell>(null, 'Enterprise', 'ENT', 'SMB', 'Strategic', 'Gold', 'none'),
    employees: fc.constantFrom<Cell>(null, 5, 999, 1000, 4000),
    country: fc.constantFrom<Cell>(null, 'Germany', 'France', 'Peru'),
    type: fc.constantFrom<Cell>(null, 'Prospect', 'Competitor'),
    budget: fc.constantFrom<Cell>(null, 0, 900),
    potential: fc.constantFrom<Cell>(null, 10, 2000),
  })
  .map(({ tag, employees, country, type, budget, potential }) =>
    having(account(tag, employees, country, type, budget), 6, potential),
  );
const list = fc.array(some, { maxLength: 8 });
const reps = [
  { ...blankRep, name: 'Ann Lee', role: 'AE', segments: ['SMB', 'Strategic'], regions: ['DACH'] },
];
const runs = { numRuns: 40 };

/** The model, with exclusions that the website tells. */
const visible = modelOf(
  rules.map((each) => (each[1] === 'type' ? modelRow('field', 'type', 'Type', 'category', 'website') : each)),
);
const [TYPE, BUDGET] = [4, 5];

describe('CRM truth', () => {
  test('every account is in one class, and counts add up', () => {
    fc.assert(
      fc.property(list, (rows) => {
        const truth = truthOf(rows, { reps });
        const [all, ...others] = truth.rows;
        expect(crmClasses.map((name) => all!.counts[name])).toEqual(
          crmClasses.map((_, place) => truth.classes.filter((each) => each === place).length),
        );
        const groups = (by: string) => others.filter((each) => each.by === by);
        const sum = (by: string, of: (row: (typeof others)[number]) => number) =>
          groups(by).reduce((total, each) => total + of(each), 0);
        expect(sum('segment', ({ tagged }) => tagged) + sum('tag', ({ tagged }) => tagged)).toBe(all!.tagged);
        for (const name of ['A', 'B', 'E', 'F', 'missing'] as const)
          expect(sum('segment', ({ counts }) => counts[name])).toBe(all!.counts[name]);
        expect(sum('segment', ({ belongs }) => belongs)).toBe(all!.belongs);
        expect(sum('segment', ({ elsewhere }) => elsewhere)).toBe(all!.elsewhere);
        expect(sum('segment', ({ value }) => value ?? 0)).toBe(all!.value ?? 0);
        // One owner has all of them.
        expect(groups('owner').map(({ tagged }) => tagged)).toEqual(rows.length > 0 ? [all!.tagged] : []);
        for (const { belongs, counts, elsewhere, inMinute } of groups('segment')) {
          expect(belongs).toBeGreaterThanOrEqual(counts.A + counts.missing + elsewhere);
          expect(belongs).toBeGreaterThanOrEqual(inMinute);
        }
      }),
      runs,
    );
  });

  test('an account alone is what it is among all, and order counts for nothing', () => {
    fc.assert(
      fc.property(list, (rows) => {
        const alone = { reps, isAlone: true };
        const among = classesOf(rows, alone);
        expect(rows.flatMap((row) => classesOf([row], alone))).toEqual(among);
        expect(classesOf([...rows].reverse(), alone)).toEqual([...among].reverse());
      }),
      { numRuns: 15 },
    );
  });

  test('a tag that is corrected as the list says is right', () => {
    fc.assert(
      fc.property(list, (rows) => {
        const { fixes, classes } = truthOf(rows);
        const listed = ['B', 'C', 'D', 'missing'];
        expect(fixes.map(({ row }) => row).sort((one, other) => one - other)).toEqual(
          [...classes.keys()].filter((row) => listed.includes(crmClasses[classes[row]!]!)),
        );
        const mended = rows.map((row, at) => {
          const fix = fixes.find((each) => each.row === at && each.kind !== 'fill');
          return fix ? having(row, 1, fix.to) : row;
        });
        const after = classesOf(mended);
        for (const { row, kind, fields } of fixes) {
          if (kind === 'fill') expect(fields).not.toEqual([]);
          else expect(after[row]).toBe(kind === 'untag' ? 'outside' : 'A');
        }
      }),
      runs,
    );
  });

  test('what data vendors and the website tell is C, and what they leave open is B', () => {
    fc.assert(
      fc.property(list, (rows) => {
        // No rule of this model takes a blank for anything: what nobody has asked is what is blank.
        const unasked = classesOf(
          rows.map((row) => having(row, BUDGET, null)),
          {},
          visible,
        );
        classesOf(rows, {}, visible).forEach((name, at) => {
          if (name === 'C') expect(unasked[at]).toBe('C');
          if (name === 'B') expect(['open', 'A']).toContain(unasked[at]);
        });
      }),
      runs,
    );
  });

  test('the more is known of exclusions, the fewer are D for want of a check', () => {
    fc.assert(
      fc.property(list, (rows) => {
        const before = truthOf(rows).holes[0]!;
        const after = truthOf(rows.map((row) => (row[TYPE] === null ? having(row, TYPE, 'Prospect') : row)))
          .holes[0]!;
        expect(after.unchecked).toBe(0);
        expect(after.holds).toBe(before.holds);
      }),
      runs,
    );
  });
});
