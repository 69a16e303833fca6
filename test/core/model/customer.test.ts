import { evaluate } from '../../../core/expr/evaluate';
import { customerExpr } from '../../../core/model/customer';
import { frameOf, plainColumn } from '../frame-of';

test.each([
  ['called a customer', 'Customer', null, null, true],
  ['called a customer, with credit notes above its invoices', 'Customer', -5, '2023-05-01', true],
  ['spends something', 'Prospect', 100, null, true],
  ['called a former customer', 'Former Customer', null, '2023-05-01', false],
  ['called churned', 'churned', 0, '2023-05-01', false],
  ['has a day, but spends nothing now', null, 0, '2023-05-01', false],
  ['has a day, and nobody says what it spends', null, null, '2023-05-01', true],
  ['called something else, with a day', 'Direct', null, '2023-05-01', true],
  ['called a prospect', 'Prospect', null, null, false],
  ['nothing known', null, null, null, null],
])('%s', (_, type, spend, since, buys) => {
  const { frame, kindOf } = frameOf({
    type: { kind: 'category', values: [type] },
    'current spend': { kind: 'money', values: [spend] },
    'customer since': { kind: 'date', values: [since] },
  });
  expect(plainColumn(evaluate(customerExpr(kindOf)!, frame))).toEqual([buys]);
});

test('accounts without any of the fields say nothing', () => {
  expect(customerExpr(() => undefined)).toBeNull();
});
