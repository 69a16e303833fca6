import type { PickedImport, SeenImport } from '../../engine/questions/read-import';
import { ChoiceField } from '../../fields/choice-field';
import { Fold } from '../../fold';
import { useWords } from '../../words/use-words';

const separators = { comma: ',', semicolon: ';', tab: '\t', bar: '|' } as const;
type SeparatorName = keyof typeof separators;
const separatorNames = Object.keys(separators) as readonly SeparatorName[];
const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;

export interface ImportReadingProps {
  readonly seen: SeenImport;
  readonly onRead: (how: Pick<PickedImport, 'csv' | 'headerRow' | 'sheet'>) => void;
}

/** How a file was read, and what to say where it was read wrongly. */
export function ImportReading({ seen, onRead }: ImportReadingProps) {
  const text = useWords().accounts.import;
  const { csv, xlsx } = seen;
  const rows = Array.from({ length: Math.max(20, seen.headerRow) }, (_, at) => String(at + 1));
  return (
    <Fold summary={text.readAs}>
      {csv && <CsvReading csv={csv} onRead={onRead} />}
      <ChoiceField
        label={text.headerRow}
        offered={rows}
        nameOf={(row) => row}
        value={String(seen.headerRow)}
        onChoose={(row) =>
          onRead({ ...(csv && { csv }), ...(xlsx && { sheet: xlsx.sheet }), headerRow: Number(row) })
        }
      />
    </Fold>
  );
}

interface CsvReadingProps extends Pick<ImportReadingProps, 'onRead'> {
  readonly csv: NonNullable<SeenImport['csv']>;
}

function CsvReading({ csv, onRead }: CsvReadingProps) {
  const text = useWords().accounts.import;
  const { encoding, separator } = csv;
  const name = separatorNames.find((each) => separators[each] === separator) ?? 'comma';
  return (
    <>
      <ChoiceField
        label={text.separator}
        offered={separatorNames}
        nameOf={(each) => text.separators[each]}
        value={name}
        onChoose={(each) => onRead({ csv: { encoding, separator: separators[each] } })}
      />
      <ChoiceField
        label={text.encoding}
        offered={encodings}
        nameOf={(each) => each}
        value={encoding}
        onChoose={(each) => onRead({ csv: { encoding: each, separator } })}
      />
    </>
  );
}
