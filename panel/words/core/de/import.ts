/** Was beim Importieren gesagt wird, und was eine Tabellenkalkulation mit Werten gemacht hat. */
export const importSentences = {
  'damage/ids-among-numbers':
    '{field}: Werte, die lange, von einer Tabellenkalkulation gekürzte IDs sind: {count}, etwa „{example}“. Prüfen Sie, ob Spalten verrutscht sind, und exportieren Sie die IDs erneut als Text',
  'damage/long-ids':
    '{field}: Werte, die eine Tabellenkalkulation auf 15 Stellen gekürzt hat: {count}, etwa „{example}“. Die letzten Stellen sind verloren; exportieren Sie sie noch einmal als Text',
  'damage/dates':
    '{field}: Werte, aus denen eine Tabellenkalkulation ein Datum gemacht hat: {count}, etwa „{example}“ (aus 1-2 wird 2. Jan.). Exportieren Sie sie noch einmal als Text',
  'damage/zeros':
    '{field}: Werte mit {digits} Ziffern, wo {usual} üblich sind: {count}, etwa „{example}“. Tabellenkalkulationen nehmen führende Nullen weg',
  'damage/text-dates':
    '{field}: Daten, die als Text neben echten Daten stehen: {count}, etwa „{example}“. Eine Tabellenkalkulation sortiert und filtert sie nicht mit den anderen',
  'damage/errors': '{field}: Zellen mit einem Fehler der Tabellenkalkulation: {count}, etwa „{example}“',
  'import/no-such-column': 'Der Import hat keine Spalte „{header}“. Seine Spalten sind {known}',
  'import/no-key':
    'Keine Spalte des Imports nennt Accounts (eine ID, eine Domain oder einen Namen). Sagen Sie, welche es tut. Die Spalten sind {known}',
  'import/key-unknown':
    'Der Import hat keine Spalte „{header}“, an der sich seine Zeilen unterscheiden ließen. Seine Spalten sind {known}',
  'import/key-not-there':
    '„{header}“ ist keine Spalte der Accounts, daher lassen sich Zeilen damit nicht finden. Die Spalten der Accounts sind {columns}',
  'import/key-doubled':
    'Im Import steht „{value}“ zweimal unter {key}, in den Zeilen {row} und {other}. Zeilen, deren Schlüssel schon vorkam: {count}. Jeder Account braucht einen eigenen Schlüssel',
  'import/key-doubled-there':
    'In den Accounts steht „{value}“ zweimal unter {key}, in den Zeilen {row} und {other}. Zeilen, deren Schlüssel schon vorkam: {count}. Jeder Account braucht einen eigenen Schlüssel',
  'import/no-shared-key':
    'Kein Wert von {key}, etwa „{example}“, steht in den Accounts, also passt nichts zusammen: Wählen Sie einen anderen Schlüssel, oder importieren Sie in eine andere Tabelle',
  'import/other-key':
    'Kein Wert von {key} steht in den Accounts, also passt nichts zusammen. Mit „{better}“ würden {share} % der Zeilen gefunden: Nehmen Sie diese Spalte als Schlüssel',
  'import/without-key':
    'Zeilen des Imports ohne {key}, die ausgelassen werden: {count}, die erste ist Zeile {row}',
  'import/total-row': 'Zeile {row} des Imports liest sich wie eine Summe („{text}“) und wird ausgelassen',
  'import/many-gone':
    '{gone} der {rows} Accounts stehen nicht in diesem Import. Er kann ein Teil der Liste sein, daher bleiben sie, wie sie sind, wenn Sie nichts anderes sagen',
  'quality/by-needs-model':
    'Nach „{by}“ braucht das Modell, das sagt, was von den Daten gebraucht wird: Geben Sie MODEL als zweites Argument an',
  'quality/by-one': 'by nimmt ein Feld, „account“, „segment“ oder „owner“, nicht „{by}“',
  'quality/by-unknown':
    '„{by}“ ist kein Feld des Modells mit Texten. Schreiben Sie „account“, „segment“, „owner“ oder ein anderes Feld',
  'source-twice': 'Die Quelle „{value}“ steht hier ein zweites Mal',
  'source-header': 'Hier fehlt die Überschrift einer Spalte des Imports',
  'source-field':
    'Hier fehlt das Feld, das „{header}“ füllt. Schreiben Sie „leave out“ in die Spalte test, wenn sie keines füllt',
  'source-header-twice': 'Die Spalte „{value}“ dieser Quelle steht hier ein zweites Mal',
  'source-key': '„{value}“ ist keine Spalte dieser Quelle, die ein Feld füllt. Ihre Spalten sind {known}',
} as const;
