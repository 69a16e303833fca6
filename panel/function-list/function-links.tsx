import { makeStyles, tokens } from '@fluentui/react-components';
import type { ListedFunction } from '../engine/questions/function-list';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  link: {
    display: 'block',
    width: '100%',
    padding: '6px 4px',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  summary: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface FunctionLinksProps {
  readonly functions: readonly ListedFunction[];
  readonly onChoose: (chosen: ListedFunction) => void;
}

/** The functions that were found, each with what it is for. */
export function FunctionLinks({ functions, onChoose }: FunctionLinksProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {functions.map((each) => (
        <li key={each.name}>
          <button type="button" className={styles.link} onClick={() => onChoose(each)}>
            <span className={styles.name}>{each.name}</span>
            <span className={styles.summary}>{each.summary}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
