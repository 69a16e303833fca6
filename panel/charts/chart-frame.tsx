import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { Button } from '../controls/button';
import { useWords } from '../words/use-words';
import type { ChartTexts } from './chart-props';
import type { ChartFigures } from './chart-table';
import { ChartTable } from './chart-table';
import { useWidth } from './use-width';

export interface ChartFrameProps extends ChartTexts {
  /** One after another under the picture, each with a caption of its own; without any there is no table to show. */
  readonly tables: readonly (ChartFigures & { readonly caption?: string })[];
  /** Draws the picture in so many pixels. */
  readonly children: (width: number) => ReactNode;
}

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  title: {
    display: 'block',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  picture: { position: 'relative', marginTop: '8px' },
  toggle: {
    minWidth: 0,
    marginLeft: '-8px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { marginLeft: 0, marginTop: '4px' },
  },
  chevron: { fill: 'none', stroke: 'currentColor', strokeWidth: '1.5px', marginRight: '6px' },
});

/** What every chart stands in: its title, a note, the picture, and under it the same figures as a table. */
export function ChartFrame({ title, note, isTitleHidden = false, tables, children }: ChartFrameProps) {
  const styles = useStyles();
  const words = useWords().charts;
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [picture, width] = useWidth<HTMLDivElement>();
  return (
    <figure className={styles.figure} aria-labelledby={`${id}title`}>
      <figcaption>
        <span id={`${id}title`} className={isTitleHidden ? styles.spoken : styles.title}>
          {title}
        </span>
        {note && <span className={styles.note}>{note}</span>}
      </figcaption>
      <div ref={picture} className={styles.picture}>
        {children(width)}
      </div>
      {tables.length > 0 && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={`${id}table`}
          onClick={() => setIsOpen(!isOpen)}
        >
          <svg className={styles.chevron} width={8} height={8} aria-hidden="true" focusable="false">
            <path d={isOpen ? 'M0.5 2.5L4 6L7.5 2.5' : 'M2.5 0.5L6 4L2.5 7.5'} />
          </svg>
          {isOpen ? words.hideTable : words.showTable}
        </Button>
      )}
      <div id={`${id}table`}>
        {isOpen &&
          tables.map((table, at) => <ChartTable key={at} {...table} caption={table.caption ?? title} />)}
      </div>
    </figure>
  );
}
