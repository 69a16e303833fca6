import { Text } from '../../controls/text';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { FigureList } from '../../figure-list';
import { PeerTable } from './peer-table';
import { PotentialSources } from './potential-sources';
import type { SectionProps } from './section-props';
import { FoldedSection } from '../../folded-section';

/** What accounts could spend a year: what it comes to, where it comes from, and the peers behind it. */
export function PotentialSection({ model, figures, problems }: SectionProps) {
  const words = useWords().value;
  const { count, money, shortMoney } = useFigures();
  const { currency } = model.settings;
  const text = words.potential;
  const isSaid = figures !== null && figures.potential.sum !== null;
  const result =
    isSaid && figures.potential.sum !== null
      ? text.closed(
          shortMoney(figures.potential.sum, currency),
          figures.whitespace.sum === null ? words.none : shortMoney(figures.whitespace.sum, currency),
        )
      : words.unsaid;
  const sum = (name: 'potential' | 'spend' | 'whitespace') => {
    const figure = figures?.[name].sum ?? null;
    return { name: words.figures[name], figure: figure === null ? words.none : money(figure, currency) };
  };
  const unknown = figures ? figures.accounts - figures.potential.known : 0;
  return (
    <FoldedSection
      title={text.title}
      result={result}
      lead={text.lead}
      terms={['potential', 'whitespace', 'peers', 'quantile']}
    >
      {isSaid && <FigureList figures={[sum('potential'), sum('spend'), sum('whitespace')]} />}
      {isSaid && unknown > 0 && <Text size={200}>{words.unknown(count(unknown))}</Text>}
      <PotentialSources model={model} problems={problems} />
      <PeerTable model={model} />
    </FoldedSection>
  );
}
