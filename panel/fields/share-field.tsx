import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import type { FigureFieldProps } from './figure-field';
import { FigureField } from './figure-field';
import { readShare, shareEntry } from './read-share';

export interface ShareFieldProps extends Pick<FigureFieldProps, 'label' | 'spoken' | 'hint'> {
  readonly value: number;
  /** Whether a share can be: what is said where it cannot. */
  readonly isSound: (value: number) => boolean;
  readonly wrong: string;
  readonly onShare: (value: number) => void;
}

/** A field for a share: `70 %` and `0.7` are the same, and how a bare number is read is said. */
export function ShareField({ value, isSound, wrong, onShare, ...field }: ShareFieldProps) {
  const { locale } = useFigures();
  const { rules } = useWords();
  return (
    <FigureField
      {...field}
      entry={shareEntry(value, locale)}
      wrong={(text) => {
        const read = readShare(text, locale);
        return read && isSound(read.value) ? null : wrong;
      }}
      readAs={(text) => {
        const read = readShare(text, locale);
        return read?.isGuessed ? rules.readAs(shareEntry(read.value, locale)) : null;
      }}
      onCommit={(text) => {
        const read = readShare(text, locale);
        if (read) onShare(read.value);
      }}
    />
  );
}
