import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model } from '#core';
import { useState } from 'react';
import { Button } from '../../controls/button';
import { Text } from '../../controls/text';
import { ProblemList } from '../../problem-list';
import { Screen, Section } from '../../screen';
import { Waiting } from '../../shell/waiting';
import { useView } from '../../view';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { GuardrailList } from './guardrail-list';
import { LinePicture } from './line-picture';
import { NamedAccounts } from './named-accounts';
import { RegionList } from './region-list';
import { RegionMerges } from './region-merges';
import { SegmentTable } from './segment-table';
import { SuggestedLines } from './suggested-lines';
import { useSegmentEdits } from './use-segment-edits';
import { useSegmentFigures } from './use-segment-figures';
import { YardstickField } from './yardstick-field';

const useStyles = makeStyles({
  cut: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  buttons: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    color: tokens.colorNeutralForeground1,
  },
});

/** Cut the accounts into segments: lines over the yardstick, what each segment holds, and what guardrails say. */
export function SegmentsStep() {
  const words = useWords();
  const { draft } = useView().state;
  return (
    <Screen title={words.screens.segments} lead={words.segments.lead}>
      {draft ? <Segments model={draft} /> : <Text>{words.segments.none}</Text>}
    </Screen>
  );
}

function Segments({ model }: { readonly model: Model }) {
  const styles = useStyles();
  const words = useWords().segments;
  const write = useFigures();
  const edits = useSegmentEdits();
  const seen = useSegmentFigures(model);
  const [isSuggesting, setIsSuggesting] = useState(false);
  const { spread, figures, holdings, problems } = seen;
  const first = holdings?.[0];
  return (
    <>
      <ProblemList problems={problems} />
      <div className={styles.cut}>
        <YardstickField model={model} edits={edits} />
        {spread && <LinePicture model={model} spread={spread} holdings={holdings} edits={edits} />}
        {!figures && problems.length === 0 && <Waiting />}
        <span role="status" className={styles.spoken}>
          {first && !seen.isBehind && words.table.moved(first.segment ?? '', write.count(first.accounts))}
        </span>
        {spread && !isSuggesting && (
          <div className={styles.buttons}>
            <Button onClick={() => setIsSuggesting(true)}>{words.suggest.button}</Button>
          </div>
        )}
        {isSuggesting && (
          <SuggestedLines model={model} edits={edits} onClose={() => setIsSuggesting(false)} />
        )}
      </div>
      <Section title={words.table.title}>
        <SegmentTable model={model} seen={seen} edits={edits} />
      </Section>
      {seen.guardrails.length > 0 && (
        <Section title={words.guardrails.title}>
          <GuardrailList guardrails={seen.guardrails} edits={edits} />
        </Section>
      )}
      <Section title={words.regions.title}>
        <RegionList model={model} regions={figures?.regions ?? []} problems={problems} edits={edits} />
      </Section>
      <Section title={words.merges.title}>
        <RegionMerges
          model={model}
          regions={(figures?.regions ?? []).map(({ name }) => name)}
          edits={edits}
        />
      </Section>
      <Section title={words.named.title}>
        <NamedAccounts model={model} edits={edits} />
      </Section>
    </>
  );
}
