import { fold, sameText } from '../../expr/fold';
import { noTag } from '../../segments/crm-truth/tag-names';
import { segmentNames } from '../../segments/merged-name';
import { defineProblem, type Problem } from '../../values/problem';
import type { Model } from '../model';
import { at } from './checker';

const tagSegment = defineProblem(
  'tag-segment',
  '"{value}" is no segment of this model; write one of {known}, or none for a tag that means no segment',
);
const tagsMissing = defineProblem('tags-missing', 'at least one text of the CRM is missing here');
const tagTwice = defineProblem('tag-twice', 'the tag "{value}" means {first} already');

/** Each text of the CRM means one segment of the model, or none. */
export function checkTags(model: Model): readonly Problem[] {
  const { tags = [] } = model;
  const names = segmentNames(model);
  const meaning = new Map<string, string>();
  return tags.flatMap(({ segment, names: texts }, index): Problem[] => {
    const path = `tags[${index}]`;
    const problems: Problem[] = [];
    if (!sameText(segment, noTag) && !names.some((name) => sameText(name, segment)))
      problems.push(at(tagSegment, `${path}.segment`, { value: segment, known: names.join(', ') }));
    if (texts.length === 0 || texts.some((text) => fold(text) === ''))
      problems.push(at(tagsMissing, `${path}.names`));
    for (const value of texts) {
      const first = meaning.get(fold(value));
      if (first !== undefined) problems.push(at(tagTwice, `${path}.names`, { value, first }));
      else meaning.set(fold(value), segment);
    }
    return problems;
  });
}
