/** Was der Import über Tabellen, Spalten und Werte der Accounts sagt. */
export const accountSentences = {
  'accounts/counts-firms':
    'Das ist keine Liste von Accounts: Sie zählt {counts} nach {by}. Geben Sie sie stattdessen als Tabelle der Unternehmen für eine Marktgröße von oben (Top-down) an',
  'accounts/lists-deals':
    'Das ist keine Liste von Accounts: Sie sieht nach einer Liste von Deals aus ({columns}). Geben Sie sie stattdessen als Historie an',
  'accounts/lists-people':
    'Das ist keine Liste von Accounts: Sie sieht nach einer Liste von Personen aus ({columns}), mehrere je Account',
  'accounts/names-repeat':
    'Das ist keine Liste von Accounts: Nur {share} % der Werte von „{header}“ sind verschieden, also gehören mehrere Zeilen zu einem Account',
  'accounts/names-nothing':
    'Das ist keine Liste von Accounts: Keine Spalte benennt einen Account (ID, Name oder Domain). Die Spalten sind {columns}',
  'accounts/no-rows': 'Unter der Kopfzeile stehen keine Accounts',
  'numbers-from-bands': 'Spannen wie 11-50 unter „{header}“: {count}. Gerechnet wird jeweils mit der Mitte',
  'too-many-texts':
    '„{header}“ enthält mehr als {most} verschiedene Texte. Die, die keine Regel nennt, werden als einer gezählt',
  'header-not-found':
    'Keine Spalte hat die Überschrift „{header}“, aus der das Feld {field} gelesen wird. Die Überschriften sind {headers}',
  'quality/no-column': 'Keine Spalte heißt „{header}“',
  'quality/unreadable':
    '{field}: Werte, die sich nicht als {kind} lesen lassen und als leer gelten: {count}, etwa „{example}“',
  'quality/zeros': '{field}: Nullen, die als leer gelten: {count}',
  'quality/negative': '{field}: Werte unter null: {count}, etwa {example}',
  'quality/outlying': '{field}: Werte, die weit von allen anderen entfernt liegen: {count}, etwa {example}',
  'quality/currencies': '{field} steht in mehreren Währungen ({currencies}), die nicht umgerechnet werden',
  'quality/scales':
    '{field} mischt Einheiten: Die meisten Werte nennen ihre Größenordnung. Kleine Werte ohne Angabe: {count}, etwa {example}',
  'quality/misspelt':
    '„{value}“ in {field} ist vermutlich ein Schreibfehler für {suggestion} (Zeilen: {count})',
  'quality/pairs':
    'Accounts, deren Umsatz und Mitarbeiterzahl nicht beide stimmen können: {count}, etwa {employees} Mitarbeitende und {revenue} Umsatz',
  'quality/units':
    'Der Umsatz scheint Einheiten zu mischen. Accounts, die je Mitarbeiter einige Hundert Mal weniger haben als der mittlere: {count}, etwa {example}',
  'quality/repeated-ids': 'Zeilen, deren Wert für {field} schon vorkam: {count}, etwa „{example}“',
  'quality/likely-duplicates':
    'Wahrscheinliche Dubletten nach {field}: {count}, etwa „{example}“ und „{other}“',
  'quality/implausible-days': '{field}: Daten vor 1970 oder nach 2100: {count}, etwa {example}',
  'quality/partly-read':
    'Die Zahlen beruhen auf {looked} von {rows} Zeilen, gleichmäßig über die Tabelle verteilt',
  'header-unknown': 'Es gibt keine Spalte „{header}“ für {field}. Die Spalten sind {known}',
  'said-twice': '{what} „{value}“ ist zweimal angegeben',
  'recognise/said': 'Sie haben „{header}“ als {field} festgelegt',
  'recognise/known': '„{header}“ ist eine übliche Überschrift für {field}',
  'recognise/meaning': '„{header}“ bedeutet dasselbe wie „{like}“',
  'recognise/spelling': '„{header}“ wird fast wie „{like}“ geschrieben',
  'recognise/part': '„{header}“ enthält „{like}“',
  'recognise/values': 'Die Werte von „{header}“ sind {like}',
  'recognise/names':
    'Keine Überschrift benennt die Accounts. „{header}“ ist die erste Spalte, deren Texte alle verschieden sind',
  'recognise/own':
    '„{header}“ ist keine übliche Überschrift: als Ihr eigenes Feld „{field}“ übernommen, gelesen als {kind}',
  'recognise/second':
    '„{header}“ könnte ebenfalls {like} sein, das schon unter „{other}“ steht: als Ihr eigenes Feld „{field}“ übernommen',
  'recognise/values-differ':
    '„{header}“ klingt nach {like}, aber die Werte passen nicht dazu: als Ihr eigenes Feld „{field}“ übernommen, gelesen als {kind}',
  'recognise/left-out': '„{header}“ wird ausgelassen: {because}',
  'recognise/header-twice': 'Zwei Spalten heißen „{header}“: Die zweite heißt hier „{renamed}“',
  'reading/unit': '{field} steht anscheinend in {unit}: {example}',
  'reading/header-unit': '{field} steht in {unit}, wie die Überschrift „{header}“ sagt',
  'reading/decimal': '„{header}“ schreibt Dezimalzahlen mit Komma: {example}',
  'reading/day-first': '„{header}“ schreibt den Tag vor dem Monat: {example}',
  'reading/month-first': '„{header}“ schreibt den Monat vor dem Tag: {example}',
  'reading/order-open':
    '„{header}“ lässt nicht erkennen, ob Tag oder Monat zuerst kommt. Gelesen als {order}: {example}',
  'reading/order-mixed':
    '„{header}“ schreibt mal den Tag und mal den Monat zuerst. Gelesen als {order}; Daten, die so unmöglich sind, bleiben leer',
  'reading/bands':
    '{share} % von „{header}“ sind Spannen wie {example}: Gerechnet wird mit der Mitte der Spanne',
  'reading/separator': '„{header}“ enthält Listen, getrennt durch {separator}',
  'accounts/total-row':
    'Diese Zeile liest sich wie eine Summe („{text}“) und wird als Account gezählt. Nehmen Sie sie aus den Accounts heraus',
  'cells-unread':
    '{count} Zellen unter „{header}“ lassen sich nicht als {kind} lesen und bleiben leer. Die erste, in Zeile {row}, ist „{value}“',
  'cell-unread':
    'Eine Zelle unter „{header}“ lässt sich nicht als {kind} lesen und bleibt leer. In Zeile {row} steht „{value}“',
} as const;
