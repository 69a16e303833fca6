import { learnScorecard } from '../../core/scoring/propensity/learn-scorecard';
import { drawAmounts, mustCutAlike } from '../../bench/breaks';
import { fitPeer, makeDesign, mustFitAlike } from '../../bench/learn';
import { makeDeals } from '../../bench/make-deals';
import { blankColumns, everything, mustTell } from '../../bench/worth';
import { makeWorthAccounts, worthModel } from '../../bench/worth-model';
import { checkModel } from '../../core/model/check-model';

test('simple-statistics and Tamarack cut at the same breaks', () => {
  expect(() => mustCutAlike(drawAmounts(3000, 4))).not.toThrow();
});

test('ml-logistic-regression and Tamarack fit the same coefficients', () => {
  const design = makeDesign(3000, 5);
  expect(() => mustFitAlike(design)).not.toThrow();
  expect(fitPeer(design).coefficients).toHaveLength(21);
});

test('the deals of the bench are learnable: most of their twenty fields are in the card', () => {
  const deals = makeDeals(4000, 6);
  expect(deals.candidates).toHaveLength(20);
  const learned = learnScorecard(deals);
  expect(learned.ok && learned.value.characteristics.length).toBeGreaterThanOrEqual(15);
});

test('the bench’s model of worth is sound, and every column of it tells something', () => {
  expect(checkModel(worthModel())).toEqual([]);
  const frame = mustTell(makeWorthAccounts(500, 9), worthModel(), everything);
  expect(blankColumns(frame, everything)).toEqual([]);
});
