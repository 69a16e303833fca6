import type { Condition, Rule } from '../expr/condition';
import type { Model } from './model';
import type { ModelLine } from './model-lines';
import { withoutLineNote } from './starter/line-note';

/** Where one line goes. */
export interface LineMove {
  readonly line: ModelLine;
  /** In the unit of the yardstick. */
  readonly to: number;
}

/** The condition on the other side of the line: accounts below it. */
const isBelow = ({ test, value }: Condition, { from, isAbove }: ModelLine): boolean =>
  test === (isAbove ? 'at most' : 'less than') && value === from;

const isCut = ({ test, value }: Condition, { from, isAbove }: ModelLine): boolean =>
  test === 'between'
    ? !isAbove && Array.isArray(value) && value[0] === from
    : test === (isAbove ? 'more than' : 'at least') && value === from;

function movedCondition(
  condition: Condition,
  name: string,
  moves: readonly LineMove[],
  field: string,
): Condition {
  const move = moves.find(
    ({ line }) => isBelow(condition, line) || (line.segments.includes(name) && isCut(condition, line)),
  );
  if (!move) return condition;
  const { value } = condition;
  return { ...condition, field, value: Array.isArray(value) ? [move.to, Number(value[1])] : move.to };
}

/**
 * The model with lines of `modelLines` at other places, all moved at once. A line is the condition `at least` or `more than`
 * (or the lower end of `between`) of the segments that it opens; `less than` or `at most` the same number in any segment is
 * the same line seen from below and moves with it. A note that tells why a starter model's line stood where it stood is taken
 * off.
 * @param moves lines of this model, each with its new place
 * @param onto the field that the moved lines cut from now on; the yardstick unless said
 */
export function moveModelLines(
  model: Model,
  moves: readonly LineMove[],
  onto: string | null = model.settings.yardstick,
): Model {
  const { yardstick } = model.settings;
  const away = moves.filter(({ line, to }) => line.from !== to || onto !== yardstick);
  if (yardstick === null || onto === null || away.length === 0) return model;
  const segments = model.segments.map((rule): Rule => {
    let isMoved = false;
    const when = rule.when.map((all) =>
      all.map((condition) => {
        if (condition.field !== yardstick) return condition;
        const moved = movedCondition(condition, rule.name, away, onto);
        isMoved ||= moved !== condition;
        return moved;
      }),
    );
    return isMoved ? withoutLineNote({ ...rule, when }) : rule;
  });
  return { ...model, segments };
}
