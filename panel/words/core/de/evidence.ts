/** Was beim Lernen aus der Historie gesagt wird, und was beim Messen der Unterschiede herauskam. */
export const evidenceSentences = {
  'evidence/not-grouped':
    '„{field}“ ist eine Liste, und ein Account kann mehrere ihrer Einträge haben: Fragen Sie stattdessen TECHNOLOGY_LIFT',
  'evidence/one-value': '„{field}“ hat {count} bekannten Wert, also gibt es nichts zu vergleichen',
  'evidence/spend-joined':
    'Die Accounts sagen nichts über aktuelle Ausgaben, daher kam die Spalte „{header}“ hinzu: {what} vom {from} bis zum {to}',
  'evidence/since-joined':
    'Die Accounts sagen nicht, seit wann sie Kunden sind, daher kam die Spalte „{header}“ hinzu: der Tag ihres ersten gewonnenen Deals',
  'evidence/no-expansions':
    'Kein entschiedener Deal ist eine Erweiterung, also wurde nicht gelernt, ob Kunden mehr kaufen',
  'evidence/all-deals':
    'Keine Spalte sagt, wofür ein Deal war, und {won} gewonnene und {lost} verlorene erste Deals von Accounts sind zu wenige, um daraus zu lernen: Wer kauft, wird aus allen {decided} entschiedenen Deals bekannter Accounts gelernt',
  'evidence/lifetime-not-told':
    '{names} wurde nicht gelernt, weil die Historie es für weniger als {least} Accounts sagt: {value} bleibt bestehen',
  'evidence/card-left-out':
    'Die Scorecard dazu, {card}, wurde nicht ins Modell übernommen, weil sie gewonnen und verloren nicht besser trennt als der Zufall',
  'evidence/retention-assumed':
    'Für die Kundenbindung wurden 85 % im Jahr angenommen. Grund: {why}. Tragen Sie Ihre eigene Rate oder Kurve ins Modellblatt ein',
  'evidence/no-potential':
    'Es wird kein Lebenszeitwert berechnet, weil nichts sagt, was Accounts ausgeben könnten: Lernen Sie das Potenzial, oder ordnen Sie ihm eine Spalte zu',
  'evidence/no-cohorts':
    'Für die Kundenbindung muss bekannt sein, wann Kunden kamen und gingen: eine Tabelle der Ausgaben je Jahr oder die Spalten customer since und churned on',
  'evidence/no-spender':
    'Kein Account gibt in einem abgeschlossenen Jahr der Ausgabentabelle etwas aus, sie sagt also nichts darüber, wer bleibt',
  'evidence/only-first-year':
    'Alle Kunden geben vom ersten Jahr der Tabelle an aus, {year}, und können schon früher Kunden gewesen sein: Für die Kundenbindung braucht es Kunden, die später kamen',
  'evidence/potential-learned':
    'Vergleichsgruppen: {groups} {groups|Gruppe|Gruppen} nach Branche und Größe{products}. Das Potenzial ist das {quantile}-Quantil dessen, was ihre Kunden ausgeben',
  'evidence/retention-learned':
    'Verschobene Beta-Geometrie (sBG), Alpha {alpha} und Beta {beta}, Zahl der Kunden: {accounts}',
  'evidence/lifetime-learned':
    'Die Ausgaben wachsen um {growth} im Jahr, ein erster Deal ist {land} des Potenzials. Marge {margin}, Diskontsatz {discount}, {horizon} Jahre',
  'evidence/road-learned':
    'Aktuelle Ausgaben gelten ab {spend} im Jahr als hoch, Whitespace ab {whitespace} als groß',
  'evidence/tiers-learned': 'Lebenszeitwert ab {lines}',
  'evidence/not-a-list': '„{field}“ ist kein Listenfeld der Accounts. Listen sind {known}',
  'evidence/no-lists':
    'Kein Feld des Modells ist eine Liste, etwa der Technologien, die ein Account einsetzt',
  'evidence/small-groups':
    '{count} {count|Wert|Werte} von {field} mit weniger als {least} entschiedenen Deals und weniger als {least} Verlängerungen {count|bleibt|bleiben} außen vor: {names}',
  'evidence/tiers-no-lines':
    'Das Modell hat keine Stufen, deren Grenzen bleiben könnten: Tragen Sie welche ins Modellblatt ein, oder schneiden Sie die Stufen nach Anteilen oder natürlichen Brüchen',
  'evidence/tiers-no-share':
    'Kein Anteil der Accounts sagt, wo {names|die Stufe|die Stufen} {tiers} {names|beginnt|beginnen}: Tragen Sie den Anteil jeder Stufe ins Modellblatt ein, oder schneiden Sie nach natürlichen Brüchen',
  'effort/unknown-segment':
    '{count} {count|Zeile|Zeilen} Aufwand {count|nennt|nennen} ein Segment, das das Modell nicht hat ({names}), und {count|steht|stehen} in keinem Anteil. Seine Segmente sind {segments}',
  'propensity-known-after-all':
    'Ausgelassen, weil sie erst gefüllt werden, wenn ein Account gekauft hat: {fields}',
  'propensity-date-all':
    'Ausgelassen, weil ein Datum einmal eintritt und nicht wiederkehrt (geben Sie stattdessen Tage oder Jahre als Zahl an): {fields}',
  'propensity-tells-nothing-all':
    'Ausgelassen, weil das, was sie über gewonnen und verloren sagen, nicht mehr als Zufall ist: {fields}',
  'propensity-against-all':
    'Ausgelassen, weil sie neben den anderen Feldern in die andere Richtung weisen als allein: {fields}',
  'propensity-too-many-all':
    'Ausgelassen, weil {outcomes} Fälle des selteneren Ausgangs {most} Merkmale tragen, zehn je Merkmal: {fields}',
  'measure-differs':
    '{measure} unterscheidet sich: {low} ({lowest}) bis {high} ({highest}), p {p}, korrigiert für die Zahl der Kennzahlen',
  'measure-same':
    '{measure} unterscheidet sich nicht: p {p}, und {size} {things} hätten einen Unterschied gezeigt',
  'measure-too-few':
    'Bei {measure} fand sich kein Unterschied (p {p}), aber {size} {things} sind zu wenige: {needed} sind nötig, um einen zu sehen, der zählt',
  'pair-keep': '{first} und {second} unterscheiden sich in {measures}',
  'pair-merge':
    '{first} und {second} unterscheiden sich in keinem von {measures}, andere Gruppen dagegen schon: Sie könnten eine Gruppe sein',
  'pair-drop': '{first} und {second} unterscheiden sich in keinem von {measures}',
  'pair-too-few': 'Zu wenige Fälle, um {first} von {second} zu unterscheiden: {shortage}',
  'pair-not-known': 'Für {first} und {second} gibt es keine Ergebnisse zum Vergleichen',
  'differs-keep': '{field} macht einen Unterschied: {evidence}',
  'differs-keep-some':
    '{field} macht einen Unterschied: {evidence}. Paarweise zeigt sich keiner zwischen {pairs}, und ein solches Paar ließe sich zusammenlegen',
  'differs-drop':
    '{field} macht keinen Unterschied: {evidence}. Die Stichprobe hätte {rate} Punkte einer Quote oder {median} eines Medians gezeigt',
  'differs-too-few': 'Zu wenige Fälle, um zu sagen, ob {field} einen Unterschied macht: {shortage}',
  'differs-not-known': 'Weniger als zwei Gruppen von {field} haben Ergebnisse zum Vergleichen',
  'differs-not-all-pairs':
    '{field} hat {groups} Gruppen: Jede wird mit der nächsten und mit allen übrigen zusammen verglichen, nicht mit jeder anderen',
  'differs-not-all-groups':
    '{field} hat {groups} Gruppen: Die {compared} mit den meisten Deals werden einzeln verglichen, alle zusammen in den Gesamttests',
  'differs-group-not-known': 'Nichts ist darüber bekannt, was aus {groups} wurde: vom Vergleich ausgenommen',
  'differs-rough':
    'Der p-Wert von {measure} ist grob: In einer Gruppe werden weniger als 5 auf einer Seite erwartet. Legen Sie kleine Gruppen zusammen, um sicher zu sein',
  'win-rate':
    '{won} von {decided} Deals, die in {quarters|dem letzten Quartal|den letzten {quarters} Quartalen} entschieden wurden, waren gewonnen: {rate} ({low} bis {high})',
  'win-rate-none': 'Kein Deal wurde entschieden',
  'above-rest': 'Gewinnt um {difference} Punkte öfter als der Rest ({low} bis {high})',
  'below-rest': 'Gewinnt um {difference} Punkte seltener als der Rest ({low} bis {high})',
  'like-rest':
    'Gewinnt nicht nachweisbar öfter oder seltener als der Rest: {difference} Punkte ({low} bis {high})',
  'rest-unknown': 'Nicht mit dem Rest verglichen: zu wenige entschiedene Deals auf einer Seite',
  growing: 'Die Buchungen wachsen um {growth} im Jahr ({low} bis {high}), über {quarters} volle Quartale',
  falling: 'Die Buchungen sinken um {growth} im Jahr ({low} bis {high}), über {quarters} volle Quartale',
  flat: 'Die Buchungen zeigen keinen Trend: {growth} im Jahr ({low} bis {high}), über {quarters} volle Quartale',
  'growth-unknown': 'Kein Trend: Dafür braucht es fünf volle Quartale mit Buchungen',
  penetration: '{customers} von {accounts} Accounts kaufen: {penetration}',
  'penetration-unknown': 'Es ist nicht bekannt, welche Accounts kaufen',
  retention:
    '{customers} Kunden geben {retention} dessen aus, was sie vor einem Jahr ausgaben ({low} bis {high})',
  'retention-unknown':
    'Die Nettoumsatzbindung (NRR) ist nicht bekannt: Dafür braucht es zwei Kunden mit Ausgaben vor einem Jahr',
  effort: '{activity} der Aktivität für {value} des Werts',
  'effort-unknown': 'Der Anteil an der Aktivität ist nicht bekannt',
  cycle: 'Die Hälfte der gewonnenen Deals dauerte {days} Tage oder weniger',
  acv: 'Die Hälfte der gewonnenen Deals brachte {amount} oder weniger',
} as const;
