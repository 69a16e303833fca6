import { keptPart } from '../../../panel/engine/kept-part';
import { createSession } from '../../../panel/engine/session';

describe('a part of an answer', () => {
  test('is made again only where something that it is made of is another', () => {
    const session = createSession();
    const [column, other] = [new Float64Array(1), new Float64Array(1)];
    let made = 0;
    const part = (of: readonly unknown[], name = 'sum') => keptPart(session, name, of, () => ++made);
    expect([part([column, 'a']), part([column, 'a'])]).toEqual([1, 1]);
    expect(part([other, 'a'])).toBe(2);
    expect(part([column, 'a'])).toBe(3);
    expect(part([column])).toBe(4);
    expect(part([column], 'mean')).toBe(5);
    expect(part([column])).toBe(4);
  });

  test('that was reckoned to nothing is kept as well', () => {
    const session = createSession();
    let made = 0;
    const part = () => keptPart(session, 'none', [NaN], () => (made++, null));
    expect([part(), part(), made]).toEqual([null, null, 1]);
  });
});
