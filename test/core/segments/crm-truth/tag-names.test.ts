import { meansNoSegment, tagMatcher } from '../../../../core/segments/crm-truth/tag-names';

const segments = ['Enterprise', 'Mid-Market', 'SMB'];
const match = tagMatcher(segments);

describe('a tag of the CRM', () => {
  test.each([
    ['Enterprise', 'Enterprise'],
    ['  enterprise ', 'Enterprise'],
    ['ENT', 'Enterprise'],
    ['Enterprise Accounts', 'Enterprise'],
    ['1 - Enterprise', 'Enterprise'],
    ['Enterprise (1000+)', 'Enterprise'],
    ['Large Enterprise', 'Enterprise'],
    ['MM', 'Mid-Market'],
    ['Midmarket', 'Mid-Market'],
    ['mid market segment', 'Mid-Market'],
    ['Mittelstand', 'Mid-Market'],
    ['Small Business', 'SMB'],
    ['Small Biz', 'SMB'],
    ['Small & Medium Business', 'SMB'],
    ['KMU', 'SMB'],
  ])('"%s" means %s', (tag, segment) => {
    expect(segments[match(tag)]).toBe(segment);
  });

  test.each(['Tier 1', 'Gold', 'Enterpise', '', '(?)', '2024'])('"%s" is no segment', (tag) => {
    expect(match(tag)).toBe(-1);
  });

  test('what two segments are called means neither, but each by its own name', () => {
    const both = tagMatcher(['Enterprise', 'Large Enterprise', 'Rest']);
    expect(['ENT', 'Large', 'large enterprise', 'ENTERPRISE'].map(both)).toEqual([-1, -1, 1, 0]);
  });

  test('a segment may be called by a number', () => {
    expect(['Tier 1', 'tier 2', '1'].map(tagMatcher(['Tier 1', 'Tier 2']))).toEqual([0, 1, -1]);
  });

  test.each(['Unassigned', 'none', 'Not ICP', 'non-ICP', 'Kein Segment', 'TBD'])('"%s" is no tag', (tag) => {
    expect(meansNoSegment(tag)).toBe(true);
  });

  test('a name that says something is a tag', () => {
    expect(['SMB', 'Other', 'Prospect'].map((tag) => meansNoSegment(tag))).toEqual([false, false, false]);
  });
});
