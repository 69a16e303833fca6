import { makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { AskableField, Model, Test } from '#core';
import { fittingTests } from '#core';
import { Button } from '../controls/button';
import { Select } from '../controls/select';
import { Text } from '../controls/text';
import { useWords } from '../words/use-words';
import { shapeOf } from './condition-value';
import { FieldSelect } from './field-select';
import { OneValue } from './one-value';
import { RangeValue } from './range-value';
import type { ConditionDraft, ConditionEdit } from './rule-draft';
import type { RuleSpeech } from './rule-sentence';
import { conditionSentence, testName } from './rule-sentence';
import { SeveralValues } from './several-values';

const useStyles = makeStyles({
  condition: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px',
    minWidth: 0,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  head: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 24px', columnGap: '4px' },
  remove: {
    minWidth: '24px',
    width: '24px',
    height: '24px',
    padding: 0,
    '& .button-icon': { fontSize: '16px' },
  },
  asked: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '6px',
    alignItems: 'start',
  },
  wide: { gridTemplateColumns: 'minmax(0, 1fr)' },
  effect: { color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

export interface ConditionLineProps {
  readonly draft: ConditionDraft;
  /** "SAM, condition 1". */
  readonly label: string;
  readonly speech: RuleSpeech;
  readonly fields: readonly AskableField[];
  readonly model: Model;
  /** What the model's check says of its field, its test and its value, in words. */
  readonly problems: { readonly asked: string | null; readonly value: string | null };
  readonly effect: string | null;
  /** Null where the rule must keep it. */
  readonly onRemove: (() => void) | null;
  readonly onEdit: (edit: ConditionEdit) => void;
}

/** One condition while it is edited: the field, the test, the value, and what it takes out. */
export function ConditionLine(props: ConditionLineProps) {
  const { draft, label, speech, fields, model, problems, effect, onRemove, onEdit } = props;
  const styles = useStyles();
  const words = useWords().rules;
  const { field, test, value, settled } = draft;
  const kind = fields.find((each) => each.field === field)?.kind;
  const shape = shapeOf(test);
  const tests: readonly Test[] = kind ? fittingTests[kind] : [];
  const isPending = value === undefined || field === '';
  const said = settled && conditionSentence(settled, speech);
  const Entry = shape === 'range' ? RangeValue : shape === 'several' ? SeveralValues : OneValue;
  return (
    <div className={styles.condition} role="group" aria-label={label} data-condition={draft.id}>
      <div className={styles.head}>
        <FieldSelect
          label={words.field(label)}
          fields={fields}
          field={field}
          onField={(chosen) => onEdit({ kind: 'field', field: chosen })}
        />
        {onRemove && (
          <Button
            className={styles.remove}
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={words.remove(said === null ? label : `${label}: ${said}`)}
            onClick={onRemove}
          />
        )}
      </div>
      {kind && (
        <div className={shape === 'one' ? styles.asked : `${styles.asked} ${styles.wide}`}>
          <Select
            size="small"
            aria-label={words.test(label)}
            value={test}
            onChange={(_, { value: chosen }) => onEdit({ kind: 'test', test: chosen as Test })}
          >
            {(tests.includes(test) ? tests : [test, ...tests]).map((each) => (
              <option key={each} value={each}>
                {testName(each, kind, words)}
              </option>
            ))}
          </Select>
          {shape !== 'none' && (
            <Entry
              key={`${field} ${shape}`}
              label={label}
              field={field}
              kind={kind}
              currency={speech.currency}
              model={model}
              value={value}
              problem={problems.value}
              settled={said}
              onValue={(given) => onEdit({ kind: 'value', value: given })}
            />
          )}
        </div>
      )}
      {problems.asked !== null && (
        <Text size={200} className={styles.wrong}>
          {problems.asked}
        </Text>
      )}
      {isPending ? (
        <Text size={200} className={styles.effect}>
          {said === null ? words.untilField : words.stays(said)}
        </Text>
      ) : (
        effect !== null && (
          <Text size={200} className={styles.effect}>
            {effect}
          </Text>
        )
      )}
    </div>
  );
}
