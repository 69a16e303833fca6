/** Was Kriterien, Scorecards und die Gründe eines Fit-Werts sagen. */
export const scoringSentences = {
  'criterion-kind': '„{kind}“ ist keine Art von Kriterium. Die Arten sind {kinds}',
  'criterion-weight': 'Ein Gewicht ist eine Zahl ab 0, und {weight} ist das nicht',
  'criterion-blank': '„{blank}“ ist nichts von leave out, zero, neutral',
  'criterion-field-missing': 'Das Kriterium „{criterion}“ nennt kein Feld, nach dem es fragt',
  'criterion-field-surplus':
    'Ein Kriterium der Art {kind} nennt seine Felder selbst, also hat „{field}“ hier keine Bedeutung',
  'criterion-field': 'Es gibt kein Feld „{field}“',
  'criterion-field-kind':
    '„{field}“ ist ein Feld der Art {fieldKind}, und {kind} fragt nach einem Feld der Art {kinds}',
  'line-unknown': '„{test}“ ist keine Zeile von {kind}. Möglich sind {tests}',
  'line-missing': '{kind} braucht eine Zeile „{test}“',
  'line-surplus': 'Eine Zeile „{test}“ steht öfter als {most}-mal da',
  'line-twice': '„{value}“ steht in zwei Zeilen, und nur eine davon kann gelten',
  'line-number': '„{value}“ ist keine Zahl',
  'line-number-missing': 'Die Zeile „{test}“ braucht eine Zahl',
  'line-number-range': '{value} ist kleiner als {min}',
  'cut-not-learned':
    'Der Schnitt von „{test}“ wurde noch nicht aus den Accounts gelernt: Lernen Sie ihn, oder tragen Sie ihn ein',
  'line-test-range': '„{test}“ braucht eine Zahl von {min} bis {max}',
  'line-text-missing': 'In der Zeile „{test}“ fehlt noch: {texts}',
  'line-choice': '„{value}“ ist nichts von {choices}',
  'line-no-value': 'Die Zeile „{test}“ braucht keinen Wert, also hat „{value}“ keine Bedeutung',
  'points-missing': 'Die Zeile „{test}“ braucht Punkte von 0 bis 1',
  'points-range': 'Punkte gehen von 0 bis 1, und {points} liegt nicht darin',
  'no-points': 'Die Zeile „{test}“ gibt keine Punkte, also hat {points} keine Bedeutung',
  'criterion-formula-field': 'Ein Feld „{field}“ gibt es nicht',
  'criterion-formula-field-kind': '„{field}“ ist ein Feld der Art {fieldKind}, keine Zahl',
  'percentile-order':
    'Der Schnitt beim Perzentil {percent} ({cut}) liegt unter dem Schnitt beim Perzentil {lower} ({lowerCut})',
  'as-of-missing':
    'Das Kriterium „{criterion}“ zählt Tage, aber das Modell hat keinen Tag, von dem an gezählt wird: Füllen Sie die Zeile setting, as of',
  'scale-order': '„low“ ({low}) muss kleiner sein als „high“ ({high})',
  'scale-log': 'Eine logarithmische Skala braucht ein „low“ über 0, und {low} ist das nicht',
  'card-unknown': '„{value}“ ist keine Scorecard. Es gibt {cards}',
  'card-twice': 'Die Scorecard „{value}“ steht zweimal da',
  'card-missing': 'Für dieses Merkmal gibt es keine Scorecard „{value}“',
  'card-number': '{part} ist eine Zahl, und „{value}“ ist keine',
  'card-share': '{part} liegt zwischen 0 und 1, und {value} tut das nicht: 12 % schreibt man 0,12',
  'card-prior':
    'Der Anteil der Käufer ist größer als 0 und kleiner als 1, und {value} ist das nicht: 12 % schreibt man 0,12',
  'card-count': '{part} ist eine ganze Zahl ab 0, und {value} ist das nicht',
  'card-won': '{won} gewonnen von {rows} kann nicht sein',
  'characteristic-field': 'Es gibt kein Feld namens „{field}“',
  'characteristic-field-kind':
    '„{field}“ ist ein Feld der Art {kind}, nach dem keine Scorecard fragen kann. Verwenden Sie ein Feld mit Zahl, Geld, Kategorie, Liste oder Ja/Nein',
  'characteristic-bins': 'Das Merkmal „{name}“ hat keine Klassen',
  'characteristic-twice': 'Das Merkmal „{name}“ steht zweimal in der Scorecard „{card}“',
  'bin-test': 'Die Klasse „{test}“ passt nicht zum Feld {field} der Art {kind}. Verwenden Sie {fitting}',
  'bin-number': 'Die Klasse „from“ braucht eine Zahl, und „{value}“ ist keine',
  'bin-text': 'Die Klasse „{test}“ braucht einen oder mehrere Texte',
  'bin-value': 'Die Klasse „{test}“ braucht keinen Wert, also hat „{value}“ hier keine Bedeutung',
  'bin-twice': '„{value}“ steht in zwei Klassen, und nur eine davon kann gelten',
  'bin-points': 'Punkte sind eine Zahl, und „{value}“ ist keine',
  'propensity-known-after': '{field} bleibt außen vor: Es wird gefüllt, weil ein Account gekauft hat',
  'propensity-date':
    '{field} bleibt außen vor: Ein Datum tritt einmal ein und kehrt nicht wieder. Geben Sie stattdessen Tage oder Jahre als Zahl an',
  'propensity-id': '{field} bleibt außen vor: Es benennt den Account',
  'propensity-discovery':
    '{field} bleibt außen vor: Es ist erst nach einem Gespräch bekannt und kann daher nicht sagen, mit welchen Accounts man sprechen soll',
  'propensity-leak-filled':
    '{field} bleibt außen vor: Es ist bei {often} % der Fälle mit Ausgang „{outcome}“ gefüllt und bei {seldom} % der übrigen, als wäre es nachträglich gefüllt worden',
  'propensity-leak-separates':
    '{field} bleibt außen vor: Es trennt gewonnen von verloren mit {errors} Fehlern in {rows} Zeilen. Das kann nur ein Feld, das nachträglich gefüllt wurde',
  'propensity-tells-nothing':
    '{field} bleibt außen vor: Was es über gewonnen und verloren sagt, ist nicht mehr als Zufall (Informationswert {value})',
  'propensity-repeats': '{field} bleibt außen vor: Es sagt noch einmal, was {other} sagt',
  'propensity-against':
    '{field} bleibt außen vor: Neben den anderen Feldern weist es in die andere Richtung als allein',
  'propensity-too-many':
    '{field} bleibt außen vor: {outcomes} Fälle des selteneren Ausgangs tragen {most} Merkmale, zehn je Merkmal',
  'propensity-suspicious':
    '{field} sagt sehr viel (Informationswert {value}, über 0,5): Vergewissern Sie sich, dass es gefüllt war, bevor der Ausgang feststand',
  'propensity-ties':
    'Kein Feld unterscheidet sich zwischen den Accounts: {fields} enthalten je einen Wert oder wurden ausgelassen',
  'propensity-untested':
    'Die {won} gewonnenen und {lost} verlorenen gehören zu {accounts} Accounts. Das sind zu wenige, um eine Scorecard an Accounts zu prüfen, die sie nicht gesehen hat',
  'propensity-all-one':
    '{rows|Die eine entschiedene Zeile ist|Alle {rows} entschiedenen Zeilen sind} {outcome}: Es gibt nichts zu unterscheiden',
  'propensity-too-few':
    '{won} gewonnene und {lost} verlorene sind zu wenige, um daraus zu lernen. Von beiden sind {least} nötig',
  'propensity-one-account':
    '{rows|Die eine entschiedene Zeile gehört|Alle {rows} entschiedenen Zeilen gehören} zu einem Account, und was für ihn gilt, gilt vielleicht für keinen anderen',
  'propensity-no-fields': 'Es gibt kein Feld, aus dem sich lernen ließe',
  'propensity-prior':
    'Der Anteil der Käufer liegt über 0 und unter 1, und {prior} tut das nicht: 12 % schreibt man 0,12',
  'propensity-chance':
    'Nicht besser als der Zufall (AUC {auc}, 95-%-Intervall {low} bis {high}): Wählen Sie damit keine Accounts aus',
  'propensity-nothing':
    'Nicht besser als der Zufall: Kein Feld trennt gewonnen von verloren, also bekommt jeder Account dieselbe Wahrscheinlichkeit. Wählen Sie damit keine Accounts aus',
  'propensity-weak':
    'Schwach (AUC {auc}, 95-%-Intervall {low} bis {high}): ein Hinweis neben anderen Gründen, für sich allein kein Grund',
  'propensity-fair':
    'Brauchbar (AUC {auc}, 95-%-Intervall {low} bis {high}): gut genug, um Accounts zu reihen, nicht um einen auszuschließen',
  'propensity-good': 'Gut (AUC {auc}, 95-%-Intervall {low} bis {high}): reiht Accounts gut',
  'propensity-strong':
    'Stark (AUC {auc}, 95-%-Intervall {low} bis {high}): Vergewissern Sie sich, dass kein Feld gefüllt wurde, nachdem der Ausgang feststand',
  'points-given': '{criterion}: {value}, {contribution} von {most}',
  'blank-left-out': '{criterion} unbekannt (zählt nicht mit)',
  'blank-zero': '{criterion} unbekannt (keine Punkte), {contribution} von {most}',
  'blank-neutral': '{criterion} unbekannt (halbe Punkte), {contribution} von {most}',
  excluded: 'Ausgeschlossen: {exclusion}',
  'exclusion-unknown': 'Ausschluss {exclusion} lässt sich nicht prüfen',
} as const;
