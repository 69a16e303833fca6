import { makeStyles } from '@fluentui/react-components';
import type { BalanceRule, Model } from '#core';
import { NumberField } from '../../fields/number-field';
import { OptionalShareField } from '../../fields/optional-share-field';
import { useWords } from '../../words/use-words';
import { balanceOf, withBalance } from './balance-edits';
import { useCoverageEdits } from './use-coverage-edits';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(120px, 100%), 1fr))',
    gap: '8px',
    alignItems: 'end',
  },
});

const measures = ['potential', 'hours', 'unlikely'] as const;

export interface BalanceFieldsProps {
  readonly model: Model;
  readonly role: string;
}

/** What books are balanced on, and how much owners are kept; blank is as the product has it. */
export function BalanceFields({ model, role }: BalanceFieldsProps) {
  const styles = useStyles();
  const text = useWords().coverage.plan.territories;
  const edit = useCoverageEdits();
  const rule = balanceOf(model, role);
  const set = (change: (rule: BalanceRule) => BalanceRule, thing: string) =>
    edit('balance', (before) => withBalance(before, role, change), `balance ${thing} ${role}`);
  const weight = (measure: (typeof measures)[number]) => (
    <NumberField
      key={measure}
      label={text.weights[measure]}
      value={rule.weights?.[measure] ?? null}
      isSound={(value) => value === null || value >= 0}
      wrong={text.weightWrong}
      onNumber={(value) =>
        set(({ weights: { [measure]: _, ...others } = {}, ...rest }) => {
          const weights = value === null ? others : { ...others, [measure]: value };
          return Object.keys(weights).length > 0 ? { ...rest, weights } : rest;
        }, measure)
      }
    />
  );
  return (
    <div className={styles.fields}>
      {measures.map(weight)}
      <OptionalShareField
        label={text.tolerance}
        value={rule.tolerance ?? null}
        wrong={text.shareWrong}
        onShare={(value) =>
          set(
            ({ tolerance: _, ...rest }) => (value === null ? rest : { ...rest, tolerance: value }),
            'tolerance',
          )
        }
      />
      <OptionalShareField
        label={text.keepOwner}
        value={rule.keepOwner ?? null}
        wrong={text.shareWrong}
        onShare={(value) =>
          set(({ keepOwner: _, ...rest }) => (value === null ? rest : { ...rest, keepOwner: value }), 'keep')
        }
      />
      <NumberField
        label={text.mostMoves}
        value={rule.mostMoves ?? null}
        isSound={(value) => value === null || (Number.isInteger(value) && value >= 0)}
        wrong={text.movesWrong}
        onNumber={(value) =>
          set(({ mostMoves: _, ...rest }) => (value === null ? rest : { ...rest, mostMoves: value }), 'moves')
        }
      />
    </div>
  );
}
