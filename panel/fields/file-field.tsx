import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { Label } from '../controls/label';
import { useView } from '../view';

const useStyles = makeStyles({
  file: { display: 'grid', gap: '4px', minWidth: 0 },
  input: {
    maxWidth: '100%',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
  },
});

export interface FileFieldProps {
  readonly label: string;
  /** Endings and types that the picker offers, as browsers list them. */
  readonly accept: string;
  readonly onPick: (file: File) => void;
}

/** Picks a file from the user's disk, while nothing else is under way. */
export function FileField({ label, accept, onPick }: FileFieldProps) {
  const styles = useStyles();
  const { state } = useView();
  const id = useId();
  return (
    <div className={styles.file}>
      <Label htmlFor={id}>{label}</Label>
      <input
        id={id}
        className={styles.input}
        type="file"
        accept={accept}
        disabled={state.progress !== null}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file, written anew, may be picked again.
          target.value = '';
          if (file) onPick(file);
        }}
      />
    </div>
  );
}
