/** Was über Deals, Umsätze und Aufwand neben den Accounts gesagt wird. */
export const historySentences = {
  'history/as-of':
    'Es ist kein Stichtag gesetzt. Die Historie wird daher von ihrem eigenen letzten Tag an zurückgezählt, dem {day}',
  'deals/outcomes': '{won} {won|Deal ist|Deals sind} gewonnen, {lost} verloren und {open} offen, laut {by}',
  'deals/closed-alone':
    'Keine Spalte unterscheidet gewonnen von verloren: {won|Der eine Deal|Die {won} Deals} mit Abschlussdatum {won|gilt|gelten} als gewonnen, und eine Gewinnquote gibt es nicht',
  'deals/mute-stages':
    'Keine Phase sagt gewonnen oder verloren, also {open|gilt der Deal|gelten alle {open} Deals} als offen. Benennen Sie die Phasen, die es sagen: {stages}',
  'deals/unlisted-stage':
    '{count} {count|Deal steht|Deals stehen} in der Phase „{name}“, die keine Liste der Phasen nennt, und {count|gilt|gelten} als offen',
  'deals/blank-stage': '{count} {count|Deal hat|Deals haben} keine Phase und {count|gilt|gelten} als offen',
  'deals/backwards':
    '{count} {count|Deal wurde vor seiner Anlage abgeschlossen. Er zählt, aber seine|Deals wurden vor ihrer Anlage abgeschlossen. Sie zählen, aber ihre} Verkaufsdauer bleibt leer',
  'deals/in-future':
    '{count} {count|gewonnener Deal hat|gewonnene Deals haben} ein Abschlussdatum nach dem {day}, dem Tag der Zahlen, zuletzt am {last}',
  'deals/negative':
    '{count} {count|gewonnener Deal hat|gewonnene Deals haben} einen negativen Betrag (Gutschriften). {count|Er zählt, wie er ist|Sie zählen, wie sie sind}',
  'deals/without-amount':
    '{count} von {won} gewonnenen Deals {count|hat keinen Betrag. Er zählt als Deal|haben keinen Betrag. Sie zählen als Deals}, nicht als Geld',
  'deals/no-amount':
    'Keine Spalte sagt, was die Deals wert sind: Dealgrößen, Buchungen und Einstieg (Land) bleiben leer',
  'join/joined': '{joined} von {rows} {what} {rows|ist|sind} einem Account zugeordnet: {by}',
  'join/blank':
    '{count} {what} {count|nennt keinen Account. Sie zählt|nennen keinen Account. Sie zählen} dort, wo es auf Accounts nicht ankommt',
  'join/unknown':
    '{count} {what} {count|nennt|nennen} einen Account, der nicht unter den Accounts ist: {examples}',
  'join/ambiguous':
    '{count} {what} {count|nennt|nennen} einen Account, dessen Namen mehrere tragen: {examples}. {count|Sie wird|Sie werden} keinem zugeordnet',
  'deals/product-spelling':
    '{count} {what} {count|nennt|nennen} das Produkt {name}. Ist {nearest} gemeint? Sie werden getrennt gezählt, bis die Namen übereinstimmen',
  'deals/repeated':
    '{count} {count|Zeile wiederholt|Zeilen wiederholen} die ID eines Deals, etwa {example}, und {count|wird|werden} ausgelassen. Es zählt der zuletzt entschiedene',
  'effort/each-is-one': 'Keine Spalte zählt Stück oder Stunden, also zählt jede Zeile als eins',
  'effort/one-kind':
    'Keine Spalte sagt, welche Art von Aufwand es ist. Alles heißt deshalb „effort“ (Aufwand)',
  'effort/hours': 'Der Aufwand wird in Stunden gezählt, nach „{header}“. „{other}“ wird ausgelassen',
  'effort/negative':
    '{count} {count|Zeile enthält|Zeilen enthalten} negativen Aufwand oder negatives Geld. {count|Sie zählt, wie sie ist|Sie zählen, wie sie sind}',
  'history/unread-cells':
    '{count} Zellen unter „{header}“ lassen sich nicht als {kind} lesen und gelten als leer: {cells}',
  'history/unread-cell':
    'Eine Zelle unter „{header}“ lässt sich nicht als {kind} lesen und gilt als leer: {cells}',
  'history/total-row': 'Die letzte Zeile liest sich wie eine Summe und wird ausgelassen',
  'history/currencies-mixed':
    '„{header}“ enthält mehr als eine Währung: {currencies}. Geld lässt sich nur in einer addieren: Rechnen Sie um, oder geben Sie je Währung eine Tabelle an',
  'spend/wide': 'Jede von {count} Spalten ist ein Zeitraum, von „{first}“ bis „{last}“',
  'spend/other-measure':
    'Die Spalten {headers} enthalten eine andere Kennzahl je Zeitraum und werden ausgelassen',
  'spend/negative':
    '{count} {count|Betrag ist|Beträge sind} negativ (Gutschriften), zusammen {sum}. {count|Er zählt, wie er ist|Sie zählen, wie sie sind}',
  'spend/blank-period':
    '{count} {count|Betrag hat keinen Zeitraum und bleibt|Beträge haben keinen Zeitraum und bleiben} aus Ausgaben je Jahr und Wachstum heraus',
  'second-table/not-used': 'Aus „{header}“ wird nichts gelesen',
  'second-table/period': '„{header}“ enthält die Beträge eines Zeitraums',
  'second-table/said': 'Sie haben „{header}“ als {field} festgelegt',
  'stages/won': '„{name}“ ist gewonnen: Der Name enthält „{word}“',
  'stages/lost': '„{name}“ ist verloren: Der Name enthält „{word}“',
  'stages/open': '„{name}“ ist offen: Der Name sagt weder gewonnen noch verloren',
  'stages/closed-beside':
    '„{name}“ ist gewonnen: Der Name sagt abgeschlossen, und nur „{other}“ sagt verloren',
  'stages/listed': '„{name}“ ist {outcome}: So steht es in der Liste der Phasen',
  'stages/unlisted': '„{name}“ ist offen: Die Phase steht in keiner Liste',
  'spend/periods-mixed':
    'Die Zeiträume sind verschieden lang ({one} und {other}). Geben Sie nur Jahre, nur Quartale oder nur Monate an',
  'spend/days-as-months': 'Die Ausgaben sind nach Tagen datiert und werden je Kalendermonat addiert',
  'spend/fiscal-and-calendar':
    'Kalender- und Geschäftszeiträume ({lengths}) stehen nebeneinander. Mit einem Geschäftsjahr, das im Monat {month} beginnt, überschneiden sie sich',
  'spend/fiscal-years': 'Geschäftsjahre gelten als die Kalenderjahre mit ihrer Zahl: FY24 ist 2024',
  'history/is-accounts':
    'Das ist eine Liste von Accounts ({columns}), nicht {given}. Geben Sie sie als Accounts an und {given} daneben',
  'history/is-deals':
    'Das sieht nach einer Liste von Deals aus, nicht nach {given}. Geben Sie sie als Historie an',
  'history/is-effort': 'Das sieht nach Aufwand aus, nicht nach {given}. Geben Sie die Tabelle als Aufwand an',
  'history/is-spend':
    'Das sieht nach Ausgaben je Zeitraum aus, nicht nach einer Liste von Deals. Geben Sie die Tabelle als Ausgaben an',
  'history/swapped':
    'Die beiden Tabellen sind vertauscht: Die erste ist eine Liste von Deals, die als {given} angegebene eine Liste von Accounts. Geben Sie sie umgekehrt an',
  'history/column-missing': 'Keine Spalte sagt, {what}. Die Spalten sind {columns}',
} as const;
