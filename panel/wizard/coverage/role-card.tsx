import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model, Role } from '#core';
import { Button } from '../../controls/button';
import { Text } from '../../controls/text';
import { FigureField } from '../../fields/figure-field';
import { NumberField } from '../../fields/number-field';
import { OptionalShareField } from '../../fields/optional-share-field';
import { useCoreSpeech } from '../../words/use-core-speech';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { rampEntry, readRamp } from './ramp-entry';
import { withoutRole, withRamp, withRoleFigure } from './role-edits';
import { RatioFields } from './ratio-fields';
import { useCoverageEdits } from './use-coverage-edits';

const useStyles = makeStyles({
  card: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingTop: '8px',
    minWidth: 0,
    display: 'grid',
    gap: '8px',
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(120px, 100%), 1fr))',
    gap: '8px',
    alignItems: 'end',
  },
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    '::first-letter': { textTransform: 'uppercase' },
  },
});

const amounts = ['quota', 'cost', 'accounts', 'hours', 'spend'] as const;
const shares = ['attainment', 'attrition'] as const;

export interface RoleCardProps {
  readonly model: Model;
  readonly role: Role;
}

/** What one of a role sells, costs, holds and has time for; blank is unknown. */
export function RoleCard({ model, role }: RoleCardProps) {
  const styles = useStyles();
  const text = useWords().coverage.plan.roles;
  const core = useCoreSpeech();
  const { locale } = useFigures();
  const edit = useCoverageEdits();
  const { name, note = '' } = role;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.title}>{name}</h3>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => edit('roles', (before) => withoutRole(before, name), `role ${name} removed`)}
        >
          {text.remove(name)}
        </Button>
      </div>
      <div className={styles.fields}>
        {amounts.map((figure) => (
          <NumberField
            key={figure}
            label={text.figures[figure]}
            spoken={text.of(text.figures[figure], name)}
            value={role[figure] ?? null}
            isSound={(value) => value === null || value > 0}
            wrong={text.amountWrong}
            onNumber={(value) =>
              edit('roles', (before) => withRoleFigure(before, name, figure, value), `${figure} ${name}`)
            }
          />
        ))}
        {shares.map((figure) => (
          <OptionalShareField
            key={figure}
            label={text.figures[figure]}
            spoken={text.of(text.figures[figure], name)}
            value={role[figure] ?? null}
            wrong={text.shareWrong}
            onShare={(value) =>
              edit('roles', (before) => withRoleFigure(before, name, figure, value), `${figure} ${name}`)
            }
          />
        ))}
      </div>
      <FigureField
        label={text.ramp}
        spoken={text.of(text.ramp, name)}
        entry={rampEntry(role.ramp ?? null, locale)}
        wrong={(typed) => (readRamp(typed) === undefined ? text.rampWrong : null)}
        onCommit={(typed) =>
          edit('roles', (before) => withRamp(before, name, readRamp(typed) ?? null), `ramp ${name}`)
        }
      />
      <RatioFields model={model} role={role} />
      {note !== '' && (
        <Text size={200} className={styles.note}>
          {core.word(note)}
        </Text>
      )}
    </li>
  );
}
