import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { Label } from '../controls/label';
import { useView } from '../view';

const useStyles = makeStyles({
  file: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '4px', minWidth: 0 },
  input: {
    justifySelf: 'start',
    maxWidth: '100%',
    borderRadius: tokens.borderRadiusMedium,
    // Browsers say behind the button that no file is chosen, although what was read of one stands below.
    fontSize: 0,
    '::file-selector-button': {
      minHeight: '32px',
      margin: 0,
      padding: '0 12px',
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      fontFamily: tokens.fontFamilyBase,
      fontSize: tokens.fontSizeBase300,
      fontWeight: tokens.fontWeightSemibold,
      cursor: 'pointer',
    },
    ':hover::file-selector-button': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':disabled::file-selector-button': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
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
