/** Was über Potenzial, Kundenbindung, Lebenszeitwert, Stufen und ROAD gesagt wird. */
export const valueSentences = {
  'lifetime-share': '{name} ist ein Anteil von 1: {right}, nicht {value}',
  'lifetime-range': 'Für {name} gilt: {meant}. {value} erfüllt das nicht',
  'lifetime-timing': '„{value}“ ist nichts von start, middle, end',
  'lifetime-land-field': 'Es gibt kein Feld „{value}“ für den Einstieg (land)',
  'lifetime-land-kind':
    '„{value}“ ist ein Feld der Art {kind}, und der Einstieg (land) ist ein Anteil des Potenzials oder ein Geldfeld',
  'peer-name': 'Diese Vergleichsgruppe hat keinen Namen',
  'peer-twice': 'Die Vergleichsgruppe „{name}“ steht hier ein zweites Mal. Geben Sie ihr einen anderen Namen',
  'peer-spend': 'Was die Vergleichsgruppe „{name}“ ausgibt, ist 0 oder mehr, und {spend} ist das nicht',
  'peer-interval':
    'Das Intervall von {low} bis {high} der Vergleichsgruppe „{name}“ enthält ihre Ausgaben von {spend} nicht',
  'peer-accounts':
    'Die Zahl der Accounts von „{name}“ ist eine ganze Zahl ab 0, und {accounts} ist das nicht',
  'peer-weight': 'Das Gewicht von „{name}“ liegt zwischen 0 und 1, und {weight} tut das nicht',
  'peer-never-asked':
    'Die Vergleichsgruppe „{name}“ kommt nie an die Reihe: „{before}“ darüber nimmt jeden Account. Schieben Sie „{name}“ nach oben',
  'potential-method': '„{method}“ ist nichts von peer, formula, column',
  'potential-twice': 'Die Quelle „{name}“ steht hier ein zweites Mal. Geben Sie ihr einen anderen Namen',
  'potential-name': 'Diese Quelle des Potenzials hat keinen Namen',
  'potential-field-missing': 'Die Quelle „{name}“ nennt kein Feld',
  'potential-field': 'Ein Feld mit dem Namen „{field}“ gibt es nicht',
  'potential-field-kind':
    '„{field}“ ist ein Feld der Art {kind}, und das Potenzial wird aus einem Geld- oder Zahlenfeld gelesen',
  'potential-formula-missing': 'Die Quelle „{name}“ hat keine Formel',
  'potential-from-surplus':
    'Vergleichsgruppen werden aus nichts gelesen, also hat „{from}“ hier keine Bedeutung',
  'potential-not-learned':
    'Die Quelle „{name}“ fragt nach Vergleichsgruppen, und es wurden keine gelernt: Lernen Sie sie, oder nehmen Sie die Quelle heraus',
  'potential-peers-twice':
    'Nach Vergleichsgruppen fragt schon „{before}“, also liefert „{name}“ nie eine Zahl',
  'potential-quantile': 'Ein Quantil ist größer als 0 und höchstens 1, und {quantile} ist das nicht',
  'potential-quantile-surplus':
    'Nur Vergleichsgruppen haben ein Quantil, also hat {quantile} hier keine Bedeutung',
  'retention-parameter': '{name} einer sBG ist eine Zahl über 0, und {value} ist das nicht',
  'retention-error': 'Der Standardfehler von {name} ist eine Zahl ab 0, und {value} ist das nicht',
  'retention-rate': 'Eine Bindungsrate ist größer als 0 und höchstens 1, und {value} ist das nicht',
  'retention-share': '{name} ist als Anteil von 1 anzugeben: {right}, nicht {value}',
  'retention-curve-empty': 'Eine Kurve braucht den Anteil der Kunden, die nach 1, 2, … Jahren bleiben',
  'retention-curve-range': 'Ein verbleibender Anteil liegt zwischen 0 und 1, und {value} tut das nicht',
  'retention-curve-rises':
    'Die Kurve steigt nach {years} Jahren von {before} auf {value}. Wer gegangen ist, kommt nicht zurück',
  'retention-curve-zero': 'Nach dem ersten Jahr ist niemand übrig, also bleibt niemand',
  'retention-accounts':
    'Die Zahl der Accounts hinter einer Kundenbindung ist eine ganze Zahl ab 1, nicht {value}',
  'road-threshold': 'Der Schwellenwert von {what} ist ein Betrag ab 0, und {from} ist das nicht',
  'road-quadrant': '„{name}“ ist kein Quadrant. Die Quadranten sind {quadrants}',
  'road-quadrant-twice': 'Der Quadrant „{name}“ steht hier ein zweites Mal',
  'tier-name': 'Diese Stufe hat keinen Namen',
  'tier-twice': 'Die Stufe „{name}“ steht hier ein zweites Mal',
  'tier-from': 'Die Stufe „{name}“ beginnt bei einem Betrag ab 0, und {from} ist das nicht',
  'tier-one-line':
    'Die Stufen „{before}“ und „{name}“ beginnen beide bei {from}, und nur eine davon kann vergeben werden',
  'tier-share': 'Der Anteil der Stufe „{name}“ liegt über 0 und reicht bis 1, und {share} passt nicht dazu',
  'tier-share-line':
    'Anteile werden von oben gezählt: „{name}“ beginnt unter „{above}“, also liegt der Anteil über {most}, und {share} tut das nicht',
  'cohort-negative':
    'Kohorte „{cohort}“: {value} Kunden in Periode {period}. Eine Zahl von Kunden ist 0 oder mehr',
  'cohort-fraction': 'Kohorte „{cohort}“: {value} Kunden in Periode {period}. Eine Zahl von Kunden ist ganz',
  'cohort-rises':
    'Kohorte „{cohort}“ steigt in Periode {period} von {before} auf {value}. Wer gegangen ist, kommt nicht zurück, also steigt die Zahl der Verbliebenen nie',
  'cohort-zero': 'Kohorte „{cohort}“ beginnt mit 0 Kunden',
  'cohort-none': 'Es gibt keine Kohorte: Keine Spalte enthält eine Zahl von Kunden',
  'cohort-single': 'Kohorte „{cohort}“ hat nur Periode 0. Wer bleibt, zeigt sich erst von Periode 1 an',
  'cohort-single-left-out':
    'Kohorte „{cohort}“ hat nur Periode 0 und sagt nichts darüber, wer bleibt: Sie wird ausgelassen',
  'cohorts-short':
    'Keine Kohorte reicht über Periode 1 hinaus. Wie sich die Bindung mit der Zeit ändert, zeigt sich erst von Periode 2 an',
  'nobody-left': 'Keiner der {customers} Kunden ging, also lässt sich nicht sagen, wie lange Kunden bleiben',
  'nobody-stayed':
    'Alle {customers} Kunden waren in Periode 1 gegangen, also lässt sich nicht sagen, wie lange Kunden bleiben',
  'tiers-no-values': 'Kein Account hat einen bekannten Wert, also gibt es nichts zu schneiden',
  'tier-share-order':
    'Anteile werden von oben gezählt, also liegt der Anteil der Stufe „{name}“ über {before}, und {share} tut das nicht',
  'tier-share-empty':
    '{percent} % von {accounts} Accounts sind weniger als ein Account, also wäre die Stufe „{name}“ leer',
  'tier-tied':
    '{count} Accounts liegen gleichauf bei {value}, also gibt keine Grenze der Stufe „{name}“ höchstens {percent} % der Accounts: Lassen Sie die Stufe weg, oder ändern Sie ihren Anteil',
  'tiers-too-few-values': '{values} verschiedene Werte über 0 lassen sich nicht in {tiers} Stufen schneiden',
  'tier-ties':
    '{count} Accounts liegen gleichauf bei {value} und bleiben zusammen unter der Stufe „{name}“, die damit {accounts} behält',
  'tier-top-large':
    'Die Stufe „{name}“ enthält {percent} % der Accounts. Die oberste Stufe sollte höchstens {most} % enthalten',
  'retention-on-limit':
    'Die Schätzungen stehen an ihrer Grenze (Alpha und Beta von {least} bis {most}): {meaning}',
  'retention-hardly-differs':
    'Eine konstante Rate von {rate} beschreibt diese Kunden ebenso gut, also lassen sich Alpha und Beta kaum einzeln bestimmen',
  'peers-too-few':
    'Kunden mit Ausgaben über 0: {customers}. Vergleichsgruppen werden aus {least} oder mehr gelernt',
  'peers-quantile': 'Ein Quantil liegt zwischen 0 und 1, und {quantile} tut das nicht',
  'peers-immature':
    'Von {mature} der {customers} Kunden ist bekannt, dass sie {years} Jahre oder länger geblieben sind, und Vergleichsgruppen brauchen {least}: aus allen Kunden gelernt, das Potenzial kann also zu niedrig sein',
  'peers-tenure':
    'Es ist nicht bekannt, seit wann die Kunden kaufen, also werden die Vergleichsgruppen aus allen {customers} gelernt',
  'peers-spend-left-out':
    '{accounts} {accounts|Account gibt 0 oder weniger aus und lehrt|Accounts geben 0 oder weniger aus und lehren} nichts über das Potenzial',
  'peers-product-too-few':
    'Kunden mit Ausgaben für {product}: {customers}. Die Vergleichsgruppen dafür werden aus {least} oder mehr gelernt',
  'no-propensity':
    'Das Modell nennt keine Kaufneigung, also haben nur Kunden einen Lebenszeitwert: Lernen Sie eine aus Ihren Deals',
  'no-retention':
    'Das Modell nennt keine Kundenbindung „all“, also haben Accounts ohne eigene Kurve keinen Lebenszeitwert',
  'no-tenure':
    'Ohne {missing} zählt jeder Kunde als einer von weniger als einem Jahr, obwohl die, die lange blieben, treuer sind',
  'cohort-empty': 'Die Spalte „{cohort}“ enthält keine Zahl von Kunden',
  'cohort-gap':
    'Kohorte „{cohort}“ hat {value} in Periode {period} und darunter Zahlen. Eine Spalte Verbliebener endet mit ihrer letzten Zahl',
  'cohort-text':
    'Kohorte „{cohort}“ hat {value} in Periode {period}, und das ist keine Zahl von Kunden. Lassen Sie leer, was noch nicht bekannt ist',
  'cohort-shares':
    'Kohorte „{cohort}“ enthält Anteile, und Anteile sagen nicht, auf wie vielen Kunden sie beruhen: Schreiben Sie die verbliebenen Kunden, oder nennen Sie die Zahl der Kunden',
  'customers-wrong': 'Die Zahl der Kunden ist eine ganze Zahl ab 1, nicht {customers}',
  'cohort-of-100':
    'Kohorte „{cohort}“ beginnt mit 100 und wird als 100 Kunden gelesen. Wenn das Prozent sind, nennen Sie die Zahl der Kunden',
  'customers-unused':
    'Kohorte „{cohort}“ beginnt mit {first}, weder 100 noch 1, enthält also Kunden und nicht Anteile von {customers}',
  'retention-bias':
    'Bei der konstanten Bindung des ersten Jahres, {rate} %, wäre ein neuer Kunde {constant} Jahre seiner Marge wert. Da die, die bleiben, die treueren sind, ist er {payments} wert: Die konstante Rate liegt um {share} % zu niedrig',
  'retention-bias-small':
    'Die konstante Bindung des ersten Jahres, {rate} %, bewertet einen neuen Kunden mit {constant} Jahren seiner Marge, wie die ganze Kurve',
  'road-no-customers':
    'Kein Account hat Ausgaben über 0, also gibt es keinen Median, ab dem sie hoch wären. Tragen Sie den Schwellenwert ein',
  'road-no-whitespace':
    'Kein Account hat Whitespace über 0, also gibt es keinen Median, ab dem er groß wäre. Tragen Sie den Schwellenwert ein',
  'lines-no-yardstick':
    '{values} verschiedene Werte über 0 sind bekannt, und Grenzen brauchen 2 oder mehr, um dazwischen zu stehen',
  'lines-classes': 'Grenzen trennen 2 bis 12 Klassen, nicht {classes}',
  'lines-none-fit':
    'Keine Grenze hält höchstens {share} % von {accounts} Accounts über sich und {least} oder mehr auf jeder Seite',
  'lines-fewer-classes':
    '{accounts} Accounts ergeben nicht {wanted} Klassen mit je {least} oder mehr und höchstens {share} % in der obersten. Dies sind {classes}',
} as const;
