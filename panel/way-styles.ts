import { makeStyles, tokens } from '@fluentui/react-components';

/** A name among text or figures that can be pressed, as a link is. */
export const useWayStyles = makeStyles({
  way: {
    minHeight: '24px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  /** Within a sentence, where colour alone would not tell it. */
  inSentence: {
    textDecorationLine: 'underline',
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
  },
  /** Broken into lines as the names around it are. */
  asAround: { whiteSpace: 'inherit', overflowWrap: 'inherit' },
  anywhere: { overflowWrap: 'anywhere' },
});
