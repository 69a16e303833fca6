import type { Model, TierSpread } from '#core';
import { LineHistogram } from '../../charts/line-histogram';
import { Text } from '../../controls/text';
import type { LifetimeSeen } from '../../engine/questions/value-figures';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { fromTop, withLine, withTiers } from './tier-edits';
import { useValueEdits } from './use-value-edits';

export interface TierPictureProps {
  readonly model: Model;
  readonly seen: LifetimeSeen;
  readonly spread: TierSpread | null;
}

/** The accounts by lifetime value, under the lines that part them into tiers. */
export function TierPicture({ model, seen, spread }: TierPictureProps) {
  const text = useWords().value.tiers;
  const { figures: names } = useWords().value;
  const { count } = useFigures();
  const edit = useValueEdits();
  const { bins, notPositive } = seen;
  const tiers = fromTop(model.tiers ?? []);
  const drawn = tiers.filter(({ from }) => from > 0);
  const below = tiers.find(({ from }) => from <= 0)?.name ?? text.below;
  if (bins.length === 0) return null;
  const accountsOf = (name: string) => spread?.rows.find(({ tier }) => tier === name)?.accounts;
  return (
    <div>
      <LineHistogram
        title={text.chart}
        note={text.chartNote}
        bins={bins}
        scale="log"
        quantity={{ kind: 'money', currency: model.settings.currency }}
        axis={names.perAccount}
        classHeading={text.heading}
        below={below}
        lines={drawn.map(({ name, from }) => {
          const accounts = accountsOf(name);
          return {
            name,
            at: from,
            ...(accounts === undefined ? {} : { detail: text.accounts(count(accounts)) }),
          };
        })}
        onMove={(index, at) => {
          const name = drawn[index]?.name;
          if (name === undefined) return;
          edit('tierLines', (before) => withTiers(before, (now) => withLine(now, name, at)), `line ${name}`);
        }}
      />
      {notPositive > 0 && <Text size={200}>{text.notPositive(count(notPositive))}</Text>}
    </div>
  );
}
