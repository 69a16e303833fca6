import type { Rule } from '../../../core/expr/condition';
import { marketEffects } from '../../../core/market/market-effects';
import { frameOf } from '../frame-of';
import { isYes, when } from './layers-of';

// Seven accounts, told by hand: A to C large, D and E small, F and G of unknown size.
const fields = {
  employees: { kind: 'number', values: [500, 300, 250, 50, 20, null, null] },
  country: { kind: 'category', values: ['DE', 'FR', null, 'DE', 'US', 'DE', null] },
  partner: { kind: 'flag', values: [false, true, false, false, false, null, true] },
} as const;
const large = { field: 'employees', test: 'at least', value: 200 } as const;
const served = { field: 'country', test: 'in', value: ['DE', 'FR'] } as const;
const partners: Rule = { name: 'Partner', when: when(isYes('partner')) };

function effectsOf(SAM: Rule['when'], exclusions: readonly Rule[] = []) {
  const { frame, kindOf } = frameOf(fields);
  return marketEffects(frame, { layers: { TAM: [], SAM, SOM: [] }, exclusions }, kindOf);
}

test('each condition takes out what it fails of what those above it left', () => {
  expect(effectsOf([[large, served]]).layers[1]?.takesOut).toEqual([[2, 0]]);
  expect(effectsOf([[served, large]]).layers[1]?.takesOut).toEqual([[1, 1]]);
});

test('each alternative begins with all that the layer before left', () => {
  expect(effectsOf([[large], [served]]).layers[1]?.takesOut).toEqual([[2], [1]]);
});

test('a layer without conditions takes nothing out', () => {
  expect(effectsOf([]).layers[1]?.takesOut).toEqual([]);
});

test('what an exclusion takes out is not taken out again', () => {
  const { exclusions, layers } = effectsOf(
    [[large]],
    [partners, { name: 'German', when: [[{ field: 'country', test: 'is', value: 'DE' }]] }],
  );
  expect(exclusions).toEqual([
    { name: 'Partner', accounts: 2, possible: 0 },
    { name: 'German', accounts: 3, possible: 1 },
  ]);
  expect(layers[1]?.takesOut).toEqual([[1]]);
});

test('an account is open by the blank fields that its layer depends on, and by no others', () => {
  // C lacks the country, F the size and whether it is a partner, G is a partner, so its other blanks decide nothing.
  expect(effectsOf([[large, served]], [partners])).toMatchObject({
    open: 2,
    openFields: [
      { field: 'country', accounts: 1 },
      { field: 'employees', accounts: 1 },
      { field: 'partner', accounts: 1 },
    ],
  });
});

test('a blank beside another alternative that holds leaves nothing open', () => {
  expect(effectsOf([[large], [{ field: 'country', test: 'is', value: 'DE' }]])).toMatchObject({
    open: 1,
    openFields: [
      { field: 'country', accounts: 1 },
      { field: 'employees', accounts: 1 },
    ],
  });
});

test('a test that makes no sense for its field leaves every account open', () => {
  expect(effectsOf([[{ field: 'country', test: 'at least', value: 3 }]])).toMatchObject({
    open: 7,
    openFields: [{ field: 'country', accounts: 7 }],
  });
});
