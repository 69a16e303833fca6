import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model } from '#core';
import { useRef } from 'react';
import { Button } from '../../controls/button';
import { Text } from '../../controls/text';
import { useView } from '../../view';
import { useWords } from '../../words/use-words';
import { CalendarSection } from './calendar-section';
import { CapacitySection } from './capacity-section';
import { ChecksSection } from './checks-section';
import { HeadcountSection } from './headcount-section';
import { HoursSection } from './hours-section';
import { MotionsSection } from './motions-section';
import { RepsSection } from './reps-section';
import { RolesSection } from './roles-section';
import { TerritoriesSection } from './territories-section';
import { useCoverageEdits } from './use-coverage-edits';

const useStyles = makeStyles({
  sections: { display: 'flex', flexDirection: 'column', minWidth: 0, marginTop: '12px' },
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    marginTop: '12px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
});

/** Who covers the accounts: roles, the reps there are, what they bring, and where heads bring most. */
export function CoveragePlanning({ model }: { readonly model: Model }) {
  const styles = useStyles();
  const sections = useRef<HTMLDivElement>(null);
  const hasRoles = (model.roles ?? []).length > 0;
  // The button goes away with what it is pressed for.
  const goOn = () => sections.current?.querySelector('summary')?.focus();
  return (
    <>
      {!hasRoles && <NothingSaid model={model} onStarted={goOn} />}
      <div ref={sections} className={styles.sections}>
        <RepsSection />
        {hasRoles && (
          <>
            <RolesSection model={model} />
            <HoursSection model={model} />
            <CapacitySection model={model} />
            <HeadcountSection model={model} />
            <MotionsSection model={model} />
            <TerritoriesSection model={model} />
            <CalendarSection model={model} />
          </>
        )}
        <ChecksSection model={model} />
      </div>
    </>
  );
}

interface NothingSaidProps {
  readonly model: Model;
  readonly onStarted: () => void;
}

function NothingSaid({ model, onStarted }: NothingSaidProps) {
  const styles = useStyles();
  const text = useWords().coverage.plan.start;
  const { desk } = useView();
  const edit = useCoverageEdits();
  const start = async () => {
    const started = await desk.engine.ask('starting coverage', { model });
    edit('start', (before) => ({ ...before, ...coverageOf(started) }));
    onStarted();
  };
  return (
    <div className={styles.empty}>
      <Text>{text.none}</Text>
      <Button size="small" appearance="primary" onClick={() => void start()}>
        {text.button}
      </Button>
    </div>
  );
}

/** What a model says of coverage, without the rest of it, which may have been edited meanwhile. */
function coverageOf({ roles, touches, motions, balances, kickOff, calendar }: Model): Partial<Model> {
  return {
    ...(roles && { roles }),
    ...(touches && { touches }),
    ...(motions && { motions }),
    ...(balances && { balances }),
    ...(kickOff && { kickOff }),
    ...(calendar && { calendar }),
  };
}
