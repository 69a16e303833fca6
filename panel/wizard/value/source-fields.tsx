import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model, PotentialSource, Problem } from '#core';
import { Text } from '../../controls/text';
import { useFieldName } from '../../fields/use-field-name';
import { useProblemText } from '../../words/use-problem-text';
import { useWords } from '../../words/use-words';
import { ChoiceField } from '../../fields/choice-field';
import { FigureField } from '../../fields/figure-field';
import { offeredMethods, sourceFields, withMethod } from './potential-edits';
import { ShareField } from '../../fields/share-field';

const useStyles = makeStyles({
  wrong: { color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' },
});

export interface SourceFieldsProps {
  readonly model: Model;
  readonly source: PotentialSource;
  /** Its place among the sources, from 0. */
  readonly at: number;
  readonly problems: readonly Problem[];
  readonly onChange: (source: PotentialSource, thing: string) => void;
}

/** One source of potential: its name, its way, and what that asks for. */
export function SourceFields({ model, source, at, problems, onChange }: SourceFieldsProps) {
  const styles = useStyles();
  const text = useWords().value.potential;
  const nameOf = useFieldName();
  const problemText = useProblemText();
  const { name, method, from, quantile } = source;
  const mine = problems.filter(({ at: place }) => place?.path?.startsWith(`potential[${at}]`));
  const fields = sourceFields(model);
  return (
    <>
      <FigureField
        label={text.name}
        spoken={text.of(name, text.name)}
        entry={name}
        wrong={() => null}
        onCommit={(next) => onChange({ ...source, name: next.trim() }, 'name')}
      />
      <ChoiceField
        label={text.method}
        spoken={text.of(name, text.method)}
        offered={offeredMethods(model, at)}
        nameOf={(each) => text.methods[each]}
        value={method}
        onChoose={(next) => onChange(withMethod(model, source, next), 'method')}
      />
      {method === 'peer' && (
        <ShareField
          label={text.quantile}
          spoken={text.of(name, text.quantile)}
          hint={text.quantileHint}
          value={quantile ?? 0.8}
          isSound={(value) => value > 0 && value <= 1}
          wrong={text.quantileWrong}
          onShare={(value) => onChange({ ...source, quantile: value }, 'quantile')}
        />
      )}
      {method === 'formula' && (
        <FigureField
          label={text.formula}
          spoken={text.of(name, text.formula)}
          hint={text.formulaHint}
          entry={from}
          wrong={() => null}
          onCommit={(next) => onChange({ ...source, from: next }, 'formula')}
        />
      )}
      {method === 'column' && (
        <ChoiceField
          label={text.column}
          spoken={text.of(name, text.column)}
          offered={fields.includes(from) ? fields : [from, ...fields]}
          nameOf={nameOf}
          value={from}
          onChoose={(field) => onChange({ ...source, from: field }, 'column')}
        />
      )}
      {mine.map(({ at: _, ...problem }) => (
        <Text key={problem.message} size={200} className={styles.wrong} role="alert">
          {problemText(problem)}
        </Text>
      ))}
    </>
  );
}
