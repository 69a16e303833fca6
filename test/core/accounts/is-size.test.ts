import { isSize } from '../../../core/accounts/is-size';
import { standardFields } from '../../../core/accounts/standard-fields';

test('a year and a rate are numbers and no sizes; all other standard numbers are', () => {
  const numbers = standardFields.filter(({ kind }) => kind === 'number' || kind === 'money');
  expect(numbers.filter(({ key }) => !isSize(key)).map(({ key }) => key)).toEqual(['founded', 'growth']);
});

test("the user's own numbers may be sizes", () => {
  expect(isSize('beds')).toBe(true);
});
