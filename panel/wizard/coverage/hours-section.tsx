import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model } from '#core';
import { segmentNames } from '#core';
import { Text } from '../../controls/text';
import { NumberField } from '../../fields/number-field';
import { FoldedSection } from '../../folded-section';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { hoursOf, withHours } from './role-edits';
import { useCoverageEdits } from './use-coverage-edits';

const useStyles = makeStyles({
  segment: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: '8px', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(80px, 100%), 1fr))',
    gap: '8px',
    alignItems: 'end',
  },
});

/** Hours a year that one account of each segment asks of each role that does not hang on another. */
export function HoursSection({ model }: { readonly model: Model }) {
  const styles = useStyles();
  const text = useWords().coverage.plan.hours;
  const { count } = useFigures();
  const edit = useCoverageEdits();
  const segments = segmentNames(model);
  const roles = (model.roles ?? []).filter(({ ratio }) => !ratio).map(({ name }) => name);
  const said = segments.flatMap((segment) => roles.filter((role) => hoursOf(model, segment, role) !== null));
  const regional = (model.touches ?? []).filter(({ region }) => region !== undefined).length;
  const all = segments.length * roles.length;
  return (
    <FoldedSection
      title={text.title}
      result={said.length > 0 ? text.held(count(said.length), count(all)) : text.unsaid}
      lead={text.lead}
    >
      {segments.map((segment) => (
        <div key={segment} className={styles.segment} role="group" aria-label={segment}>
          <h3 className={styles.title}>{segment}</h3>
          <div className={styles.fields}>
            {roles.map((role) => (
              <NumberField
                key={role}
                label={role}
                spoken={text.of(role, segment)}
                value={hoursOf(model, segment, role)}
                isSound={(hours) => hours === null || hours >= 0}
                wrong={text.wrong}
                onNumber={(hours) =>
                  edit('hours', (before) => withHours(before, segment, role, hours), `${segment} ${role}`)
                }
              />
            ))}
          </div>
        </div>
      ))}
      {regional > 0 && <Text size={200}>{text.regional(count(regional))}</Text>}
    </FoldedSection>
  );
}
