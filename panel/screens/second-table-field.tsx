import { Field, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Result, SecondTableName } from '#core';
import { problemText } from '#core';
import type { SecondFinding } from '../actions/second-findings';
import type { Figures } from '../figures';
import type { FoundTable, TablePlace } from '../host';
import { NoticeDetails } from '../notice-list';
import { secondLines } from '../second-line';
import { samePlace } from '../second-places';
import { text } from '../text.en';

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '> select': { width: '100%', textOverflow: 'ellipsis' } },
  line: { display: 'block', paddingTop: '2px', color: tokens.colorNeutralForeground2 },
  wrong: { display: 'block', color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' },
});

export interface SecondTableFieldProps {
  readonly name: SecondTableName;
  readonly offered: readonly FoundTable[];
  readonly place: TablePlace | null;
  readonly finding: Result<SecondFinding> | null;
  readonly isDisabled: boolean;
  readonly figures: Figures;
  readonly onPlace: (place: TablePlace | null) => void;
}

/** Which table lists the deals, the spend or the effort, and what was found in it. */
export function SecondTableField({
  name,
  offered,
  place,
  finding,
  isDisabled,
  figures,
  onPlace,
}: SecondTableFieldProps) {
  const styles = useStyles();
  const chosen = offered.findIndex((table) => samePlace(table.place, place));
  return (
    <div>
      <Field className={styles.field} label={text.worth.tables[name]}>
        <Select
          className={styles.select}
          size="small"
          value={String(chosen)}
          disabled={isDisabled}
          onChange={(_, { value }) => onPlace(offered[Number(value)]?.place ?? null)}
        >
          <option value="-1">{text.worth.none}</option>
          {offered.map((table, index) => (
            <option key={`${table.place.sheet}!${table.place.range}`} value={String(index)}>
              {text.accounts.tableOption(table.name, figures.count(table.rowCount))}
            </option>
          ))}
        </Select>
      </Field>
      {finding && !finding.ok && (
        <Text size={200} className={styles.wrong}>
          {[text.worth.cannotRead, ...finding.problems.map(problemText)].join(' ')}
        </Text>
      )}
      {finding?.ok &&
        secondLines(name, finding.value, figures).map((line) => (
          <Text key={line} size={200} className={styles.line}>
            {line}
          </Text>
        ))}
      {finding?.ok && (
        <NoticeDetails notices={besideJoins(finding.notices)} summary={text.worth.more} figures={figures} />
      )}
    </div>
  );
}

const saidAlready = ['join/joined', 'join/blank', 'history/as-of'];

/** What the lines do not say already. */
function besideJoins<Notice extends { readonly code: string }>(notices: readonly Notice[]) {
  return notices.filter(({ code }) => !saidAlready.includes(code));
}
