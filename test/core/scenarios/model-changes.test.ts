import { modelChanges } from '../../../core/scenarios/model-changes';
import type { Rows } from '../../../core/values/cell';
import { modelOf, row } from './models';

const changed = (before: Rows, after: Rows) => modelChanges(modelOf(...before), modelOf(...after));
const messages = (before: Rows, after: Rows) => changed(before, after).map(({ message }) => message);

const enterprise = row('segment', 'Enterprise', 'employees', 'at least', 1000);
const mid = row('segment', 'Mid', 'revenue', 'at least', 100);
const rest = row('segment', 'Small', null, 'otherwise');

describe('modelChanges', () => {
  test('a moved line says from where to where', () => {
    const moved = row('segment', 'Enterprise', 'employees', 'at least', 1200);
    expect(changed([enterprise, rest], [moved, rest])).toEqual([
      {
        kind: 'changed',
        part: 'segment',
        item: 'Enterprise',
        field: 'employees',
        test: 'at least',
        before: '1,000',
        after: '1,200',
        code: 'model-change/changed',
        parameters: {
          part: 'segment',
          item: 'Enterprise',
          what: 'employees at least',
          before: '1,000',
          after: '1,200',
        },
        message: 'segment Enterprise: employees at least 1,000 → 1,200',
      },
    ]);
  });

  test.each<[string, Rows, Rows, string[]]>([
    [
      'an item that came is told with its rows',
      [rest],
      [enterprise, row('segment', 'Enterprise', 'country', 'in', 'US; DE'), rest],
      ['segment Enterprise added: employees at least 1,000, country in US; DE'],
    ],
    [
      'an item that went is told with its rows',
      [
        enterprise,
        row('segment', 'Enterprise', null, 'or'),
        row('segment', 'Enterprise', 'revenue', 'is known'),
        rest,
      ],
      [rest],
      ['segment Enterprise removed: employees at least 1,000, or revenue is known'],
    ],
    [
      'another test of the same field is one change',
      [enterprise, rest],
      [row('segment', 'Enterprise', 'employees', 'more than', 1000), rest],
      ['segment Enterprise: employees at least 1,000 → more than 1,000'],
    ],
    [
      'a condition that came and one that went are told apart',
      [enterprise, rest],
      [row('segment', 'Enterprise', 'revenue', 'at least', 5), rest],
      [
        'segment Enterprise: employees at least 1,000 removed',
        'segment Enterprise: revenue at least 5 added',
      ],
    ],
    [
      'the order of segments is a change, for the first match wins',
      [enterprise, mid, rest],
      [mid, enterprise, rest],
      ['segment: order Enterprise, Mid, Small → Mid, Enterprise, Small'],
    ],
    [
      'a setting says its value alone',
      [rest],
      [row('setting', 'as of', null, null, '2026-03-31'), rest],
      ['setting as of: blank → 2026-03-31'],
    ],
    [
      'points of a line are told beside the line that stays',
      [
        row('criterion', 'Size', 'employees', 'bands', 'leave out'),
        row('criterion', 'Size', null, 'weight', 20),
        row('criterion', 'Size', null, 'from', 1000, 0.5),
        rest,
      ],
      [
        row('criterion', 'Size', 'employees', 'bands', 'zero'),
        row('criterion', 'Size', null, 'weight', 12.5),
        row('criterion', 'Size', null, 'from', 500, 0.25),
        row('criterion', 'Size', null, 'from', 1000, 0.75),
        rest,
      ],
      [
        'criterion Size: employees bands leave out → zero',
        'criterion Size: weight 20 → 12.5',
        'criterion Size: from 1,000 0.5 points → 0.75 points',
        'criterion Size: from 500: 0.25 points added',
      ],
    ],
    [
      'the regions of a merge',
      [
        enterprise,
        mid,
        rest,
        row('merge', 'Mid', null, 'into', 'Small', null, 'EMEA'),
        row('region', 'EMEA', 'country', 'in', 'DE'),
      ],
      [
        enterprise,
        mid,
        rest,
        row('merge', 'Mid', null, 'into', 'Small'),
        row('region', 'EMEA', 'country', 'in', 'DE'),
      ],
      ['merge Mid: into Small in EMEA → everywhere'],
    ],
    [
      'a long list says what came and what left',
      [row('layer', 'SAM', 'country', 'in', 'US; DE; FR; IT'), rest],
      [row('layer', 'SAM', 'country', 'in', 'US; DE; IT; ES; PT'), rest],
      ['layer SAM: country in also ES, PT, no longer FR'],
    ],
    [
      'a list that grew, and one that shrank',
      [row('layer', 'SAM', 'country', 'in', 'US; DE'), row('layer', 'SOM', 'country', 'in', 'US; DE'), rest],
      [row('layer', 'SAM', 'country', 'in', 'US; DE; FR'), row('layer', 'SOM', 'country', 'in', 'DE'), rest],
      ['layer SAM: country in also FR', 'layer SOM: country in no longer US'],
    ],
    [
      'a list that has nothing in common with the one before',
      [row('layer', 'SAM', 'country', 'in', 'US; DE'), rest],
      [row('layer', 'SAM', 'country', 'in', 'FR'), rest],
      ['layer SAM: country in US; DE → FR'],
    ],
    [
      'a note is a change of its own',
      [enterprise, rest],
      [row('segment', 'Enterprise', 'employees', 'at least', 1000, null, null, 'as the board decided'), rest],
      ['segment Enterprise: note blank → "as the board decided"'],
    ],
    [
      'a layer that asked nothing',
      [rest],
      [row('layer', 'SAM', 'country', 'in', 'US'), rest],
      ['layer SAM: always removed', 'layer SAM: country in US added'],
    ],
    [
      'the same conditions in another order',
      [enterprise, row('segment', 'Enterprise', 'revenue', 'is known'), rest],
      [row('segment', 'Enterprise', 'revenue', 'is known'), enterprise, rest],
      [
        'segment Enterprise: order employees at least 1,000, revenue is known → revenue is known, employees at least 1,000',
      ],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(messages(before, after)).toEqual(expected);
  });
});
