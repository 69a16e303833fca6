import { parseBlock } from '../../block';
import { Text } from '../../controls/text';
import type { PlannedColumn, PlannedWriting } from '../../engine/questions/plan-writing';
import { Fold } from '../../fold';
import { Section } from '../../screen';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { useCellWords } from './cell-words';
import { usePlanStyles } from './plan-styles';

/** The columns that will stand beside the accounts, each with what it changes. */
export function PlannedColumns({ writing }: { readonly writing: PlannedWriting }) {
  const styles = usePlanStyles();
  const text = useWords().finish;
  const figures = useFigures();
  const { place, left, formula, clears } = writing;
  const columns = writing.columns.filter(({ isStep }) => !isStep);
  const steps = writing.columns.filter(({ isStep }) => isStep);
  return (
    <Section title={text.columns(place.sheet)}>
      {formula && (
        <div>
          <Text>
            {text.formula(figures.count(parseBlock(formula.place.range).columnCount), formula.place.range)}
          </Text>
          <code className={styles.code}>{formula.formula}</code>
        </div>
      )}
      {clears.length > 0 && <Text>{text.cleared(figures.list(clears.map(({ range }) => range)))}</Text>}
      <ul className={styles.list}>
        {columns.map((column) => (
          <ColumnItem key={column.header} column={column} />
        ))}
        {left.map((header) => (
          <li key={header} className={styles.item}>
            <div className={styles.line}>
              <span className={styles.name}>{header}</span>
              <span className={styles.state}>{text.column.left}</span>
            </div>
          </li>
        ))}
      </ul>
      {steps.length > 0 && (
        <Fold summary={text.steps(figures.count(steps.length))}>
          <Text>{text.stepsMean}</Text>
          <ul className={styles.list}>
            {steps.map((column) => (
              <ColumnItem key={column.header} column={column} />
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  );
}

function ColumnItem({ column }: { readonly column: PlannedColumn }) {
  const styles = usePlanStyles();
  const text = useWords().finish;
  const figures = useFigures();
  const { header, isThere, filled, changed, examples } = column;
  const state = !isThere
    ? text.column.fresh
    : changed === 0
      ? text.column.same
      : text.column.replaced(figures.count(filled), figures.count(changed));
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span className={styles.name}>{header}</span>
        <span className={styles.state}>{state}</span>
      </div>
      {examples.length > 0 && (
        <details>
          <summary className={styles.summary}>{text.showChanges}</summary>
          <Changes column={column} />
        </details>
      )}
    </li>
  );
}

function Changes({ column: { header, format, examples } }: { readonly column: PlannedColumn }) {
  const styles = usePlanStyles();
  const text = useWords().finish;
  const written = useCellWords();
  return (
    <table className={styles.table} aria-label={text.changes(header)}>
      <thead>
        <tr>
          {[text.account, text.before, text.after].map((heading) => (
            <th key={heading} scope="col" className={styles.heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {examples.map(({ account, before, after }, index) => (
          <tr key={index}>
            <th scope="row" className={styles.cell}>
              {account}
            </th>
            <td className={styles.cell}>{written(before, format)}</td>
            <td className={styles.cell}>{written(after, format)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
