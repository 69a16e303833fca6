/** Was die Tabellenfunktionen zu ihren Argumenten sagen. */
export const functionSentences = {
  'unknown-function': '„{name}“ ist keine Funktion von Tamarack. Es gibt {known}',
  'concentration-total': 'values: Die Werte ergeben zusammen nichts, also gibt es keine Anteile',
  'gini-total': 'values: Die Werte ergeben zusammen nichts, also gibt es keine Konzentration zu messen',
  'lorenz-total': 'values: Die Werte ergeben zusammen nichts, also keine Anteile',
  'tiers-alone':
    'model: Grenzen von Stufen sagen nicht, was ein Account wert ist. Geben Sie MODEL mit Accounts an, oder einfache Lebenszeitwerte mit diesen Grenzen',
  'too-few-values':
    'classes: {classes} Klassen brauchen ebenso viele verschiedene Werte, und der Bereich enthält {distinct}',
  'sbg-not-above-0': '{argument}: Alpha und Beta liegen über 0, und das hier ist 0',
  'roll-up-by': 'by: „{value}“ ist kein Feld dieses Modells. Seine Felder sind {known}',
  'argument-missing': 'Geben Sie {label} als Argument {place} an: {usage}',
  'model-missing': 'Geben Sie MODEL als zweites Argument an: ={name}(Accounts[#All], MODEL)',
  'too-many-arguments': '{name} nimmt {most} Argumente, nicht {count}: {usage}',
  'needs-block':
    'accounts: Nötig ist ein Block von Accounts mit Kopfzeile, etwa Accounts[#All]. „{value}“ ist eine einzelne Zelle',
  'headers-empty': 'headers: Die Kopfzeile ist leer',
  'accounts-empty': 'accounts: Der Block hat eine Kopfzeile, aber keine Accounts darunter',
  'headers-foreign':
    'accounts: Die erste Zeile hat keine Überschrift, die ein Feld des Modells benennt. In Zeile 1 steht {cells}',
  'headers-argument-foreign': 'headers: Keine Überschrift benennt ein Feld des Modells. Sie lauten {cells}',
  'needs-model': 'model: „{value}“ ist kein Modell. Geben Sie den Bereich MODEL an, oder den Text "starter"',
  'override-column':
    'overrides: Die Spalte „{column}“ fehlt. Die Tabelle braucht key, field, value, who, when, why',
  'override-cell': 'overrides: Zeile {row} hat kein {column}',
  'argument-not-a-number': '{argument}: „{value}“ ist keine Zahl',
  'out-of-bounds': '{argument}: {value} ist nicht {bounds}',
  'one-number': '{argument}: Nötig ist eine einzelne Zahl, kein Block von {rows} × {columns} Zellen',
  'no-numbers': '{argument}: Der Bereich enthält keine Zahl',
  'not-a-choice': '{argument}: „{value}“ ist nicht eines von {known}',
  'one-choice': '{argument}: Nötig ist ein einzelner Text, einer von {known}',
  'needs-lines': '{argument}: Nötig ist ein Block mit zwei Spalten, name und from, etwa A und 85',
  'argument-line-twice': '{argument}: {what} „{value}“ steht dort zweimal',
  'products-no-peers':
    'Das Modell hat keine Vergleichsgruppen nach Produkt: Lernen Sie sie aus einer Historie, die Produkte nennt, im Panel oder mit tamarack learn',
  'products-unnamed':
    'history: Es sind weniger als zwei Produkte genannt, also gibt es keine Ausgaben nach Produkt',
  'products-more':
    'Gezeigt werden die {shown} größten von {pairs} Paaren aus Account und Produkt. Der Whitespace beträgt insgesamt {total}',
  'test-one-field': 'field: Nötig ist ein einzelnes Feld, nicht {count}',
  'test-field': 'field: „{value}“ ist kein Feld dieses Modells. Seine Felder sind {known}',
  'lift-one-field': 'field: Nötig ist ein einzelnes Listenfeld, nicht {count}',
  'lift-no-items':
    'Kein Eintrag kommt bei 20 Accounts vor und fehlt bei 20 anderen, also gibt es nichts zu vergleichen',
  'lift-blank': 'Eine leere Liste steht auf keiner Seite: {count} von {accounts} Accounts',
  'won-of-decided':
    '{argument}: {won} von {decided} entschiedenen Deals können nicht gewonnen sein. Zuerst kommen die gewonnenen, dann gewonnene und verlorene zusammen',
  'none-decided': '{argument}: Kein Deal ist entschieden, also gibt es keine Gewinnquote',
  'level-outside':
    'level: Ein Konfidenzniveau liegt über 0 und unter 1. Schreiben Sie {right}, nicht {level}',
  'worth-column-unsaid': 'Dem Modell fehlt {missing}. Abhilfe: {how}',
  'worth-column-blank': '{column} ist leer, weil dem Modell {missing} fehlt. Abhilfe: {how}',
} as const;
