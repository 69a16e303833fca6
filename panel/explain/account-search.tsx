import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model } from '#core';
import { useState } from 'react';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { Input } from '../controls/input';
import { Text } from '../controls/text';
import { useAnswer } from '../use-answer';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  search: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  found: { width: '100%', justifyContent: 'flex-start', textAlign: 'left', minWidth: 0 },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  beside: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** So many accounts are offered. */
const most = 8;

export interface AccountSearchProps {
  readonly model: Model;
  /** The row of the sheet, from 0. */
  readonly onFind: (sheetRow: number) => void;
}

/** A field that finds accounts by name, id or domain. */
export function AccountSearch({ model, onFind }: AccountSearchProps) {
  const styles = useStyles();
  const text = useWords().explain;
  const figures = useFigures();
  const [sought, setSought] = useState('');
  const isAsked = sought.trim() !== '';
  const { answer, isBehind } = useAnswer('seek accounts', isAsked ? { model, sought, most } : null);
  const found = isAsked && answer !== null ? answer : null;
  const choose = (sheetRow: number) => {
    setSought('');
    onFind(sheetRow);
  };
  return (
    <div className={styles.search}>
      <Field label={text.search}>
        <Input
          type="search"
          value={sought}
          onChange={(_, { value }) => setSought(value)}
          onKeyDown={({ key }) => {
            const [first] = found ?? [];
            if (key === 'Enter' && first && !isBehind) choose(first.sheetRow);
          }}
        />
      </Field>
      <Text role="status" size={200}>
        {found === null
          ? ''
          : found.length === 0
            ? text.notFound
            : found.length === most
              ? text.foundMost(figures.count(most))
              : text.found(figures.count(found.length))}
      </Text>
      {found !== null && found.length > 0 && (
        <ul className={styles.list} aria-label={text.results}>
          {found.map(({ name, beside, sheetRow }) => (
            <li key={sheetRow}>
              <Button appearance="subtle" className={styles.found} onClick={() => choose(sheetRow)}>
                <span className={styles.name}>
                  {name || text.nameless}
                  {beside.length > 0 && <span className={styles.beside}>{beside.join(' · ')}</span>}
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
