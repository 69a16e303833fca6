import { Button, Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { columnsToAdd } from '../actions/columns-to-add';
import { findingProblems } from '../actions/second-findings';
import type { Figures } from '../figures';
import { doubledFields } from '../mapped-column';
import type { PanelDeeds } from '../panel-deeds';
import type { SecondChoice } from '../second-places';
import { secondTableNames } from '../second-places';
import type { PanelState } from '../state';
import { text } from '../text.en';
import { SecondTableField } from './second-table-field';
import { TierMethodField } from './tier-method-field';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '12px', marginTop: '8px' },
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
  learn: { alignSelf: 'flex-start' },
});

export interface WorthSectionProps {
  readonly state: PanelState;
  readonly second: SecondChoice;
  readonly deeds: PanelDeeds;
  readonly figures: Figures;
}

/** Which tables tell what accounts are worth, and the way to learn from them. */
export function WorthSection({ state, second, deeds, figures }: WorthSectionProps) {
  const styles = useStyles();
  const { findings, mapping, progress, addsColumns } = state;
  const isBusy = progress !== null;
  const added = columnsToAdd(mapping, second.places).map((key) => text.worth.addable[key]);
  const isReady = doubledFields(mapping).size === 0 && findingProblems(findings).length === 0;
  return (
    <section className={styles.section} aria-label={text.worth.title}>
      <div>
        <h3 className={styles.subtitle}>{text.worth.title}</h3>
        <Text className={styles.quiet}>{text.worth.lead}</Text>
      </div>
      {second.offered.length === 0 && <Text className={styles.quiet}>{text.worth.noTables}</Text>}
      {second.offered.length > 0 &&
        secondTableNames.map((name) => (
          <SecondTableField
            key={name}
            name={name}
            offered={second.offered}
            place={second.places[name]}
            finding={findings[name]}
            isDisabled={isBusy}
            figures={figures}
            onPlace={(place) => deeds.pickSecond(name, place)}
          />
        ))}
      {!second.places.history && <Text className={styles.quiet}>{text.worth.withoutDeals}</Text>}
      {added.length > 0 && (
        <div>
          <Checkbox
            label={text.worth.adds(added.join(text.worth.and))}
            checked={addsColumns}
            disabled={isBusy}
            onChange={(_, { checked }) => deeds.chooseColumns(checked === true)}
          />
          <Text size={200} className={styles.quiet}>
            {text.worth.addsWhy}
          </Text>
        </div>
      )}
      <TierMethodField
        model={state.accounts?.model ?? null}
        chosen={state.tierMethod}
        isDisabled={isBusy}
        onMethod={deeds.chooseTiers}
      />
      <Button className={styles.learn} disabled={isBusy || !isReady} onClick={deeds.learn}>
        {text.worth.learn}
      </Button>
    </section>
  );
}
