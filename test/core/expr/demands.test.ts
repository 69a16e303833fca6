import {
  atLeast,
  caseOf,
  constant,
  containsAny,
  equals,
  field,
  isBlank,
  lessThan,
  oneOf,
  startsWith,
} from '../../../core/expr/builders';
import { demandsOf } from '../../../core/expr/demands';
import { fieldsOf } from '../../../core/expr/fields-of';

const plain = (demands: ReturnType<typeof demandsOf>) =>
  Object.fromEntries(
    [...demands].map(([name, { texts, prefixes, items, every }]) => [
      name,
      { texts: [...texts], prefixes: [...prefixes], items: [...items], every },
    ]),
  );
const nothing = { texts: [], prefixes: [], items: [], every: false };

describe('what rules ask of fields', () => {
  test('texts, beginnings and items are asked folded', () => {
    const asked = demandsOf([
      equals(field('industry'), ' Software'),
      oneOf(field('industry'), ['RETAIL', 7]),
      startsWith(field('name'), 'The '),
      containsAny(field('technologies'), ['SAP', 'Google  Cloud']),
    ]);
    expect(plain(asked)).toEqual({
      industry: { ...nothing, texts: ['software', 'retail'] },
      name: { ...nothing, prefixes: ['the'] },
      technologies: { ...nothing, items: ['sap', 'google cloud'], texts: ['sap', 'google cloud'] },
    });
  });

  test('a number and a field that is only asked whether it is blank need no texts', () => {
    const asked = demandsOf([atLeast(field('employees'), 5), isBlank(field('industry'))]);
    expect(plain(asked)).toEqual({ employees: nothing, industry: nothing });
  });

  test('every text counts where a field is shown, compared with another, ordered, or the result of a case', () => {
    const region = caseOf(
      [{ when: equals(field('country'), 'DE'), then: constant('EMEA') }],
      field('region'),
    );
    const asked = demandsOf(
      [equals(field('owner'), field('rep')), lessThan(field('city'), 'm'), region],
      ['state'],
    );
    const every = [...asked].filter(([, demand]) => demand.every).map(([name]) => name);
    expect(every).toEqual(['owner', 'rep', 'city', 'region', 'state']);
    expect(asked.get('country')?.every).toBe(false);
  });

  test('a question to a case is a question to the fields it may give', () => {
    const region = caseOf([{ when: isBlank(field('country')), then: field('state') }], 'other');
    expect(plain(demandsOf([equals(region, 'Texas')]))['state']).toEqual({ ...nothing, texts: ['texas'] });
  });

  test('fields are named once, in reading order', () => {
    const expr = caseOf([{ when: equals(field('b'), field('a')), then: field('b') }], field('c'));
    expect([...fieldsOf(expr)]).toEqual(['b', 'a', 'c']);
  });
});

test('parts that stand in several places are looked into once', () => {
  // Written out, the expression below has 2^60 places that ask for the industry.
  let expr = caseOf([{ when: equals(field('industry'), 'Retail'), then: field('industry') }], null);
  for (let depth = 0; depth < 60; depth++) {
    expr = caseOf([{ when: equals(expr, `depth ${depth}`), then: expr }], expr);
  }
  const { industry } = plain(demandsOf([expr]));
  expect(industry?.every).toBe(true);
  expect(industry?.texts).toContain('depth 59');
});
