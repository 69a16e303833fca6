import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import type { FigureFieldProps } from './figure-field';
import { FigureField } from './figure-field';
import { readShare, shareEntry } from './read-share';

export interface OptionalShareFieldProps extends Pick<FigureFieldProps, 'label' | 'spoken' | 'hint'> {
  /** 0–1; null is blank. */
  readonly value: number | null;
  /** What is said of a text that is no share from 0 % to 100 %. */
  readonly wrong: string;
  readonly onShare: (value: number | null) => void;
}

/** A field for a share from 0 % to 100 % that may be blank. */
export function OptionalShareField({ value, wrong, onShare, ...field }: OptionalShareFieldProps) {
  const { locale } = useFigures();
  const { rules } = useWords();
  const isBlank = (text: string) => text.trim() === '';
  const isShare = (share: number) => share >= 0 && share <= 1;
  return (
    <FigureField
      {...field}
      entry={value === null ? '' : shareEntry(value, locale)}
      wrong={(text) => {
        const read = readShare(text, locale);
        return isBlank(text) || (read && isShare(read.value)) ? null : wrong;
      }}
      readAs={(text) => {
        const read = readShare(text, locale);
        return read?.isGuessed ? rules.readAs(shareEntry(read.value, locale)) : null;
      }}
      onCommit={(text) => onShare(isBlank(text) ? null : (readShare(text, locale)?.value ?? null))}
    />
  );
}
