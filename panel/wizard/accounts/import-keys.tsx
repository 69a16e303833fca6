import type { ShownImport } from '../../engine/questions/prepare-import';
import { ChoiceField } from '../../fields/choice-field';
import { useView } from '../../view';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';

/** A key of more columns than these tells nobody apart. */
const mostKeys = 3;
const none = '';

export interface ImportKeysProps {
  readonly prepared: ShownImport;
  /** The headers that were chosen; null for what does it best. */
  readonly chosen: readonly string[] | null;
  readonly onChoose: (headers: readonly string[]) => void;
}

/** By which columns rows of the import are found among the accounts: one that names them, and others where it names several. */
export function ImportKeys({ prepared, chosen, onChoose }: ImportKeysProps) {
  const text = useWords().accounts.import;
  const figures = useFigures();
  const headers = useView().state.accounts?.headers ?? [];
  const { key, keys, columns } = prepared;
  const shares = new Map(keys.map(({ header, shared }) => [header, shared]));
  const best = key.length > 0 ? key : keys.slice(0, 1).map(({ header }) => header);
  const [first = none, ...others] = chosen ?? best;
  if (first === none) return null;
  const nameOf = (header: string): string => {
    const shared = shares.get(header);
    if (header === none) return text.keyAlone;
    return shared === undefined ? header : text.keyOption(header, figures.share(shared));
  };
  const joined = columns.flatMap(({ header, to }) => (to !== null && headers.includes(to) ? [header] : []));
  const free = joined.filter((header) => header !== first && !others.includes(header));
  const further = others.length + 1 < mostKeys && free.length > 0 ? [...others, none] : others;
  return (
    <>
      <ChoiceField
        label={text.key}
        offered={[...new Set([first, ...keys.map(({ header }) => header)])]}
        nameOf={nameOf}
        value={first}
        onChoose={(header) => onChoose([header, ...others.filter((other) => other !== header)])}
      />
      {further.map((header, at) => (
        <ChoiceField
          key={at}
          label={text.keyToo}
          offered={[none, ...(header === none ? [] : [header]), ...free]}
          nameOf={nameOf}
          value={header}
          onChoose={(next) => {
            const now = [...others.slice(0, at), next, ...others.slice(at + 1)];
            onChoose([first, ...now.filter((each) => each !== none)]);
          }}
        />
      ))}
    </>
  );
}
