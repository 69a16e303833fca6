import { readFileSync } from 'node:fs';
import { catalogue } from '../../../core/functions/catalogue';
import { usageOf } from '../../../core/functions/read-arguments';

const docs = readFileSync('docs/functions.md', 'utf8');
const names = catalogue.map(({ name }) => name);

/**
 * Names that Excel keeps for itself: Excel 4 macro commands, and built-in functions that sound like ours.
 * Source: Microsoft, "Excel functions (alphabetical)" and "Excel 4.0 Macro Functions Reference".
 */
const kept =
  `RUN TABLE GROUP CALL FORMULA ACTIVATE ALERT APPLY ARGUMENT BREAK BORDER CALCULATE CANCEL CLEAR CLOSE COPY DELETE
  DIRECTORY DISPLAY ECHO EDIT ENTER ERROR EVALUATE EXEC FILES FONT FOR FORMAT GET GOTO HALT HELP HIDE IF INPUT INSERT
  LABEL LAST LINKS LIST MERGE MESSAGE MOVE NAMES NEW NEXT NOTE OPEN OPTIONS OUTLINE PARSE PASTE PATTERNS POKE PRECISION
  PRINT PROTECT QUIT REGISTER RENAME REPORT REQUEST RESTART RESULT RETURN SAVE SCALE SCENARIO SELECT SERIES SHOW SIZE SORT
  SPLIT STEP STYLE TERMINATE TEXTBOX UNDO UNHIDE VIEW VOLATILE WAIT WHILE WINDOW WORKBOOK WORKGROUP ZOOM
  AVERAGE BASE CHOOSE COUNT FILTER FREQUENCY GROUPBY GROWTH INDEX LET MAP MATCH MODE MODEL OFFSET PERCENTRANK PIVOTBY
  PERCENTILE QUARTILE RANK REDUCE SCAN SEQUENCE SORTBY SUBTOTAL TAKE TREND UNIQUE VALUE`
    .split(/\s+/)
    .filter((name) => name !== '');

describe.each(catalogue.map((definition) => [definition.name, definition] as const))(
  '%s',
  (name, definition) => {
    test('has a name that every host takes', () => {
      expect(name).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
      // Up to three letters and digits are a cell: TAM2025 is one on a sheet of 16,384 columns.
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
      expect(name).not.toMatch(/^R\d*C\d*$/);
      expect(kept).not.toContain(name);
      expect(name.length).toBeLessThanOrEqual(60);
    });

    test('says in one line what it gives, and what each argument is', () => {
      expect(definition.summary).toMatch(/^[^\n]{10,128}\.$/);
      for (const spec of Object.values(definition.params)) {
        expect(spec.label).toMatch(/\S/);
        expect(spec.help).toMatch(/^[^\n]{5,}\.$/);
      }
    });

    test('takes its optional arguments last', () => {
      const optional = Object.values(definition.params).map((spec) => spec.optional === true);
      expect(optional).toEqual([...optional].sort());
    });

    test('stands in docs/functions.md with this signature', () => {
      expect(docs).toContain(`| \`${usageOf(name, definition.params)}\` `);
    });
  },
);

test('each function stands in the catalogue once', () => {
  expect(names).toEqual([...new Set(names)]);
});

test('docs/functions.md names no function that there is not, but the reserved ones', () => {
  const told = [...docs.matchAll(/^\| `([A-Z_]+)\(/gm)].map(([, name]) => name);
  expect([...told].sort()).toEqual([...names].sort());
  const reserved = docs.slice(docs.indexOf('## Reserved'), docs.indexOf('## Errors'));
  expect(names.filter((name) => new RegExp(`\\b${name}\\b`).test(reserved))).toEqual([]);
});
