import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { ScreenName } from '../state';
import { useView } from '../view';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  link: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) 20px',
    alignItems: 'center',
    columnGap: '8px',
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
    ':disabled': { cursor: 'default' },
    ':disabled *': { color: tokens.colorNeutralForegroundDisabled },
  },
  plain: { gridTemplateColumns: 'minmax(0, 1fr) 20px' },
  number: { textAlign: 'center', color: tokens.colorNeutralForeground2, display: 'inline-flex' },
  done: { color: tokens.colorBrandForeground1 },
  name: { fontWeight: tokens.fontWeightSemibold, display: 'block', overflowWrap: 'anywhere' },
  about: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface ScreenLinksProps {
  readonly names: readonly Exclude<ScreenName, 'home' | 'results'>[];
  /** Steps bear their number, and a mark once they were seen. */
  readonly isNumbered?: boolean;
}

/** The way to screens, each with what it is for. */
export function ScreenLinks({ names, isNumbered = false }: ScreenLinksProps) {
  const styles = useStyles();
  const words = useWords();
  const figures = useFigures();
  const { state, deeds } = useView();
  const visited: ReadonlySet<string> = state.visited;
  const isDisabled = state.accounts === null || state.progress !== null;
  return (
    <ul className={styles.list}>
      {names.map((name, index) => (
        <li key={name}>
          <button
            type="button"
            data-screen={name}
            className={isNumbered ? styles.link : `${styles.link} ${styles.plain}`}
            disabled={isDisabled && name !== 'settings'}
            onClick={() => deeds.goTo(name)}
          >
            {isNumbered && (
              <span className={styles.number} aria-hidden="true">
                {visited.has(name) ? (
                  <CheckmarkCircleRegular className={styles.done} fontSize={20} />
                ) : (
                  figures.count(index + 1)
                )}
              </span>
            )}
            <span>
              <span className={styles.name}>{words.screens[name]}</span>
              <span className={styles.about}>{words.home.about[name]}</span>
            </span>
            <ChevronRightRegular aria-hidden="true" fontSize={16} />
          </button>
        </li>
      ))}
    </ul>
  );
}
