import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model } from '#core';
import { Funnel } from '../../charts/funnel';
import { Text } from '../../controls/text';
import type { MarketFigures } from '../../engine/questions/market-figures';
import { useFieldName } from '../../fields/use-field-name';
import { Hint } from '../../hints/hint';
import { Section } from '../../screen';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { LiveSizes } from './live-sizes';
import { isInMoney, worthText, worthWriting } from './size-text';
import { ValueSelect } from './value-select';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, display: 'block' },
});

/** So many fields are named of those whose blanks leave accounts open. */
const mostNamed = 3;

export interface MarketSizeProps {
  readonly model: Model;
  readonly market: MarketFigures;
}

/** The market as a funnel that follows every edit, in accounts and in what they are worth, and why some of it is open. */
export function MarketSize({ model, market }: MarketSizeProps) {
  const styles = useStyles();
  const words = useWords();
  const nameOf = useFieldName();
  const figures = useFigures();
  const text = words.market;
  const { value } = model.settings;
  const write = worthWriting(model, figures);
  const [all, ...layers] = market.funnel;
  const { open, openFields } = market.effects;
  const unvalued = all?.confirmed.valueUnknown ?? 0;
  return (
    <Section title={text.size}>
      <Funnel
        title={text.funnel}
        isTitleHidden
        whole={all?.confirmed.accounts ?? 0}
        layers={layers.map((step) => {
          const detail = worthText(step, write, text.shortRange);
          return {
            name: step.name,
            confirmed: step.confirmed.accounts,
            possible: step.possible.accounts,
            ...(detail === null ? {} : { detail }),
          };
        })}
      />
      <LiveSizes steps={layers} />
      {open > 0 && (
        <Text size={200} className={styles.quiet}>
          {text.open(figures.count(open))}{' '}
          {openFields
            .slice(0, mostNamed)
            .map(({ field, accounts }) => text.openField(nameOf(field), figures.count(accounts)))
            .join(words.rules.comma)}
          {openFields.length > mostNamed &&
            words.rules.comma + text.moreOpen(figures.count(openFields.length - mostNamed))}
          <Hint term="possible" />
        </Text>
      )}
      <ValueSelect model={model} isMoney={isInMoney(model)} />
      {value !== null && unvalued > 0 && (
        <Text size={200} className={styles.quiet}>
          {text.valueUnknown(nameOf(value), figures.count(unvalued))}
        </Text>
      )}
    </Section>
  );
}
