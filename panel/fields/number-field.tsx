import { figureEntry, readFigure } from './read-figure';
import { useFigures } from '../words/use-figures';
import type { FigureFieldProps } from './figure-field';
import { FigureField } from './figure-field';

export interface NumberFieldProps extends Pick<FigureFieldProps, 'label' | 'spoken' | 'hint'> {
  /** Null is blank. */
  readonly value: number | null;
  /** Whether a number can be; of null, whether the field may be blank. */
  readonly isSound: (value: number | null) => boolean;
  /** Said where it cannot. */
  readonly wrong: string;
  readonly onNumber: (value: number | null) => void;
}

/** A field for a number or for money, as the locale writes it. */
export function NumberField({ value, isSound, wrong, onNumber, ...field }: NumberFieldProps) {
  const { locale } = useFigures();
  const isBlank = (text: string) => text.trim() === '';
  return (
    <FigureField
      {...field}
      entry={value === null ? '' : figureEntry(value, locale)}
      wrong={(text) => {
        const read = readFigure(text, locale);
        const can = isBlank(text) ? isSound(null) : read !== null && isSound(read);
        return can ? null : wrong;
      }}
      onCommit={(text) => onNumber(isBlank(text) ? null : readFigure(text, locale))}
    />
  );
}
