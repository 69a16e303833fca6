import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ReOrderDotsVerticalRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { CriterionFigures } from '#core';
import type { Figures } from '../../figures';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import type { Words } from '../../words/words';
import type { CriterionFormProps } from './criterion-form';
import { CriterionForm } from './criterion-form';
import { PointsBar } from './points-bar';
import type { CardHandle } from './use-card-order';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  lifted: { boxShadow: tokens.shadow8, outline: `2px solid ${tokens.colorCompoundBrandStroke}` },
  handle: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground3,
    cursor: 'grab',
    touchAction: 'none',
    minHeight: '24px',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  summary: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    rowGap: '4px',
    alignItems: 'baseline',
    padding: '8px 10px 8px 4px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  share: { fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  wide: { gridColumn: '1 / -1', minWidth: 0 },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  form: { gridColumn: '1 / -1', padding: '4px 12px 12px', minWidth: 0 },
  spoken: { display: 'none' },
});

export interface CriterionCardProps extends CriterionFormProps {
  readonly figures: CriterionFigures | null;
  /** How much is wrong with it. */
  readonly wrong: number;
  readonly isOpen: boolean;
  readonly isLifted: boolean;
  readonly handle: CardHandle;
  readonly onOpen: (isOpen: boolean) => void;
}

/** One criterion: folded its name, its share of the score and what accounts get from it; open everything that it says. */
export function CriterionCard(props: CriterionCardProps) {
  const { criterion, figures, share, wrong, isOpen, isLifted, handle, onOpen } = props;
  const styles = useStyles();
  const text = useWords().fit.list;
  const write = useFigures();
  const id = useId();
  const shown = share === null ? text.noWeight : write.share(share);
  return (
    <li className={mergeClasses(styles.card, isLifted && styles.lifted)}>
      <button
        type="button"
        className={styles.handle}
        aria-label={text.move(criterion.name)}
        aria-describedby={`${id}help`}
        data-card-handle
        {...handle}
      >
        <ReOrderDotsVerticalRegular />
      </button>
      <span id={`${id}help`} className={styles.spoken}>
        {text.moveHelp}
      </span>
      <button
        type="button"
        className={styles.summary}
        aria-expanded={isOpen}
        aria-controls={`${id}form`}
        data-card-card
        onClick={() => onOpen(!isOpen)}
      >
        <span className={styles.name}>{criterion.name}</span>
        <span className={styles.share}>{shown}</span>
        <span className={mergeClasses(styles.wide, styles.quiet)}>
          <PointsBar points={figures?.meanPoints ?? null} />
          <span className={wrong > 0 ? styles.wrong : undefined}>
            {wrong > 0 ? text.wrong(write.count(wrong)) : factsOf(figures, text, write)}
          </span>
        </span>
      </button>
      <div id={`${id}form`} className={isOpen ? styles.form : styles.spoken}>
        {isOpen && <CriterionForm {...props} />}
      </div>
    </li>
  );
}

function factsOf(figures: CriterionFigures | null, text: Words['fit']['list'], { exact, share }: Figures) {
  if (!figures) return '';
  const { meanPoints, known } = figures;
  return meanPoints === null
    ? text.unknown
    : text.facts(exact(Math.round(meanPoints * 100) / 100), share(known));
}
