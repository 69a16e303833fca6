import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model, Tier, TierMethod, TierSpread } from '#core';
import { sameText } from '#core';
import { Button } from '../../controls/button';
import { Text } from '../../controls/text';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { FigureField } from '../../fields/figure-field';
import { NumberField } from '../../fields/number-field';
import { ShareField } from '../../fields/share-field';
import { fromTop, isShareSound, withLine, withTiers } from './tier-edits';
import { useValueEdits } from './use-value-edits';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyle: 'none' },
  tier: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: '8px', minWidth: 0 },
  fields: { display: 'flex', gap: '8px', alignItems: 'flex-start', '> *': { flex: 1, minWidth: 0 } },
  held: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
});

export interface TierRowsProps {
  readonly model: Model;
  readonly method: TierMethod;
  readonly spread: TierSpread | null;
  readonly onCut: (model: Model, method: TierMethod) => Promise<void>;
}

/** The tiers, the best first: name, line or share, and what each holds. */
export function TierRows({ model, method, spread, onCut }: TierRowsProps) {
  const styles = useStyles();
  const text = useWords().value.tiers;
  const { count } = useFigures();
  const tiers = fromTop(model.tiers ?? []);
  const spreadOf = spread?.spread ?? null;
  return (
    <div>
      <ul className={styles.list}>
        {tiers.map((tier, at) => (
          <li key={at} className={styles.tier}>
            <TierRow model={model} tier={tier} method={method} spread={spread} onCut={onCut} />
          </li>
        ))}
      </ul>
      {spreadOf !== null && <Text size={200}>{text.spread(count(spreadOf))}</Text>}
    </div>
  );
}

function TierRow({ model, tier, method, spread, onCut }: TierRowsProps & { readonly tier: Tier }) {
  const styles = useStyles();
  const text = useWords().value.tiers;
  const { count, share } = useFigures();
  const edit = useValueEdits();
  const { name, from } = tier;
  const others = (model.tiers ?? []).filter((other) => other.name !== name);
  const row = spread?.rows.find((each) => each.tier === name);
  const change = (
    what: 'tierLines' | 'tierNames' | 'tiers',
    to: (tiers: readonly Tier[]) => readonly Tier[],
  ) => edit(what, (before) => withTiers(before, to), `${what} ${name}`);
  const nameWrong = (typed: string) => {
    if (typed.trim() === '') return text.nameBlank;
    return others.some((other) => sameText(other.name, typed)) ? text.nameWrong(typed.trim()) : null;
  };
  return (
    <>
      <div className={styles.fields}>
        <FigureField
          label={text.nameShort}
          spoken={text.name(name)}
          entry={name}
          wrong={nameWrong}
          onCommit={(typed) =>
            change('tierNames', (tiers) =>
              tiers.map((each) => (each.name === name ? { ...each, name: typed.trim() } : each)),
            )
          }
        />
        {method === 'shares' && tier.share !== undefined ? (
          <ShareField
            label={text.shareShort}
            spoken={text.share(name)}
            value={tier.share}
            isSound={(value) => isShareSound(model.tiers ?? [], name, value)}
            wrong={text.shareWrong}
            onShare={(value) =>
              void onCut(
                withTiers(model, (tiers) =>
                  tiers.map((each) => (each.name === name ? { ...each, share: value } : each)),
                ),
                'shares',
              )
            }
          />
        ) : (
          <NumberField
            label={text.fromShort}
            spoken={text.from(name)}
            value={from}
            isSound={(value) => value !== null && value >= 0 && others.every((other) => other.from !== value)}
            wrong={text.fromWrong}
            onNumber={(value) =>
              value !== null && change('tierLines', (tiers) => withLine(tiers, name, value))
            }
          />
        )}
      </div>
      <div className={styles.held}>
        <Text size={200} role="status">
          {row ? text.holds(count(row.accounts), share(row.shareOfValue ?? 0)) : ''}
        </Text>
        {method === 'lines' && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={text.remove(name)}
            onClick={() => change('tiers', (tiers) => tiers.filter((each) => each.name !== name))}
          >
            {text.removeShort}
          </Button>
        )}
      </div>
    </>
  );
}
