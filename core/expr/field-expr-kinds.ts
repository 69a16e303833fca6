import type { FieldKind } from '../values/field-kind';
import type { ExprKind } from './expr';

/** What an expression that reads a field of a kind gives. */
export const fieldExprKinds: Readonly<Record<FieldKind, ExprKind>> = {
  number: 'number',
  money: 'number',
  date: 'number',
  category: 'text',
  id: 'text',
  flag: 'truth',
  list: 'list',
};
