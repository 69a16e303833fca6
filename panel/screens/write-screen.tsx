import {
  Checkbox,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Figures } from '../figures';
import { text } from '../text.en';
import type { WritePlan } from '../write-plan';
import { overwrites } from '../write-plan';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: '12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, paddingLeft: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    paddingTop: '3px',
    paddingBottom: '3px',
  },
  name: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere', paddingTop: '6px', paddingBottom: '6px' },
});

export interface WriteScreenProps {
  readonly plan: WritePlan;
  readonly isAgreed: boolean;
  readonly figures: Figures;
  readonly onAgree: (isAgreed: boolean) => void;
}

/** Everything that a press of Write will change, before it does. */
export function WriteScreen({ plan, isAgreed, figures, onAgree }: WriteScreenProps) {
  const styles = useStyles();
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{text.write.title}</h2>
      {plan.columns.length > 0 && (
        <section>
          <h3 className={styles.subtitle}>{text.write.columns(plan.place.sheet)}</h3>
          <ul className={styles.list}>
            {plan.columns.map(({ header }) => (
              <Item
                key={header}
                name={header}
                state={plan.overlap.columns.includes(header) ? text.write.replaced : text.write.fresh}
              />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3 className={styles.subtitle}>{text.write.sheets}</h3>
        <ul className={styles.list}>
          {plan.sheets.map(({ name, state }) => (
            <Item key={name} name={name} state={text.write[state]} />
          ))}
        </ul>
      </section>
      <Overwritten plan={plan} isAgreed={isAgreed} figures={figures} onAgree={onAgree} />
      <Text className={styles.quiet}>{text.write.undoable}</Text>
    </div>
  );
}

function Item({ name, state }: { readonly name: string; readonly state: string }) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <span className={styles.name}>{name}</span>
      <span className={styles.quiet}>{state}</span>
    </li>
  );
}

const shownCells = 5;

function listed(items: readonly (string | number)[]): string {
  return items.slice(0, shownCells).join(', ') + (items.length > shownCells ? ' …' : '');
}

function Overwritten({ plan, isAgreed, figures, onAgree }: WriteScreenProps) {
  const styles = useStyles();
  const { cells } = plan.overlap;
  const sheets = plan.sheets.filter(({ isTheUsers }) => isTheUsers);
  const edited = plan.sheets.filter(({ editedRows }) => editedRows.length > 0);
  if (!overwrites(plan)) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{text.write.overlapTitle}</MessageBarTitle>
        <ul className={styles.list}>
          {cells.length > 0 && <li>{text.write.overlapCells(listed(cells), figures.count(cells.length))}</li>}
          {sheets.map(({ name }) => (
            <li key={name}>{text.write.overlapSheet(name)}</li>
          ))}
          {edited.map(({ name, editedRows }) => (
            <li key={name}>{text.write.editedSheet(name, listed(editedRows), editedRows.length)}</li>
          ))}
        </ul>
        <Checkbox
          label={text.write.agree}
          checked={isAgreed}
          onChange={(_, { checked }) => onAgree(checked === true)}
        />
      </MessageBarBody>
    </MessageBar>
  );
}
