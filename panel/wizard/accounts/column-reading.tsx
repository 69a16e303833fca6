import { makeStyles, tokens } from '@fluentui/react-components';
import type { FieldMapping, FieldQuality } from '#core';
import { Field } from '../../controls/field';
import { Select } from '../../controls/select';
import { Text } from '../../controls/text';
import { useView } from '../../view';
import { useCoreSpeech } from '../../words/use-core-speech';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
    overflowWrap: 'anywhere',
  },
  fields: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '4px 0 4px 12px' },
});

const units = { one: 1, thousand: 1000, million: 1_000_000 } as const;
type UnitName = keyof typeof units;

export interface ColumnReadingProps {
  readonly header: string;
  readonly field: string;
  readonly quality: FieldQuality;
}

/** How a column's cells are read, folded away: who can know it, what a zero means, what a bare number counts. */
export function ColumnReading({ header, field, quality }: ColumnReadingProps) {
  const styles = useStyles();
  const text = useWords().accounts;
  const figures = useFigures();
  const core = useCoreSpeech();
  const { state, deeds } = useView();
  const mapping = state.draft?.fields.find((each) => each.field === field);
  if (!mapping) return null;
  const isNumber = mapping.kind === 'number' || mapping.kind === 'money';
  const set = (change: Partial<FieldMapping>) =>
    deeds.edit({
      what: text.edited(core.field(field)),
      key: `field ${field}`,
      change: (model) => ({
        ...model,
        fields: model.fields.map((each) => (each.field === field ? { ...each, ...change } : each)),
      }),
    });
  const said = [
    text.filled(figures.share(quality.filled)),
    ...(quality.valid < 1 ? [text.unreadable(figures.share(1 - quality.valid))] : []),
  ].join(', ');
  return (
    <details>
      <summary className={styles.summary} aria-label={`${said}. ${text.more(header)}`}>
        {said}
      </summary>
      <div className={styles.fields}>
        <Choice
          label={text.source}
          names={text.sources}
          value={mapping.source}
          onValue={(source) => set({ source })}
        />
        {isNumber && (
          <Choice
            label={text.zero}
            names={text.zeros}
            value={mapping.zero}
            onValue={(zero) => set({ zero })}
          />
        )}
        {isNumber && (
          <Choice
            label={text.unit}
            names={text.units}
            value={unitName(mapping.unit)}
            onValue={(unit) => set({ unit: units[unit] })}
          />
        )}
        {quality.surprises.map((surprise) => (
          <Text key={surprise.message} size={200}>
            {core.problem(surprise)}
          </Text>
        ))}
      </div>
    </details>
  );
}

function unitName(unit: number): UnitName {
  return unit === units.million ? 'million' : unit === units.thousand ? 'thousand' : 'one';
}

interface ChoiceProps<Name extends string> {
  readonly label: string;
  readonly names: { readonly [name in Name]: string };
  readonly value: Name;
  readonly onValue: (value: Name) => void;
}

function Choice<Name extends string>({ label, names, value, onValue }: ChoiceProps<Name>) {
  const offered = Object.keys(names) as Name[];
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={value}
        onChange={(_, { value: next }) => {
          const chosen = offered.find((name) => name === next);
          if (chosen) onValue(chosen);
        }}
      >
        {offered.map((name) => (
          <option key={name} value={name}>
            {names[name]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
