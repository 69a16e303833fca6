import { fold } from '../../expr/fold';
import { defineProblem, type Problem } from '../../values/problem';
import { at, type ModelChecker } from './checker';

const outcomeTwice = defineProblem(
  'outcome-twice',
  'the stages that mean {value} stand here a second time; put them into one row',
);
const stagesMissing = defineProblem('texts-missing', 'at least one value is missing here');
const stageBlank = defineProblem('stage-blank', 'one of the stages is blank; deals without a stage are open');
const stageTwice = defineProblem('stage-twice', 'the stage "{value}" means {first} already');

/** Each stage name of the CRM means one thing. */
export const checkStages: ModelChecker = ({ stages = [] }) => {
  const meaning = new Map<string, string>();
  return stages.flatMap(({ outcome, names }, index): Problem[] => {
    const path = `stages[${index}]`;
    const problems: Problem[] = [];
    if (stages.slice(0, index).some((earlier) => earlier.outcome === outcome))
      problems.push(at(outcomeTwice, `${path}.outcome`, { value: outcome }));
    if (names.length === 0) problems.push(at(stagesMissing, `${path}.names`));
    for (const value of names) {
      const first = meaning.get(fold(value));
      if (fold(value) === '') problems.push(at(stageBlank, `${path}.names`));
      else if (first) problems.push(at(stageTwice, `${path}.names`, { value, first }));
      else meaning.set(fold(value), outcome);
    }
    return problems;
  });
};
