/** Was die Prüfung des Modells und das Lesen des Modellblatts sagen. Wörter, die auf dem Blatt stehen müssen, bleiben, wie das Blatt sie liest. */
export const modelSentences = {
  'formula-unexpected':
    'Die Formel „{formula}“ hat „{found}“ an Zeichen {position}, wo {wanted} stehen müsste',
  'formula-unfinished': 'Die Formel „{formula}“ endet, wo {wanted} stehen müsste',
  'formula-function': 'Die Formel „{formula}“ ruft an Zeichen {position} „{found}“ auf. Es gibt {functions}',
  'formula-arguments': 'Die Formel „{formula}“ gibt {found} an Zeichen {position} mehr als einen Wert',
  'formula-long': 'Eine Formel mit {length} Zeichen ist zu lang: höchstens {most}',
  'roll-up-field': 'Es gibt keine Spalte „{field}“, nach der sich zusammenfassen ließe',
  'roll-up-field-kind':
    'Nach „{field}“ lassen sich Accounts nicht zusammenfassen: nur nach einer Kategorie, einer ID, einem Ja/Nein-Feld oder einem berechneten Text',
  'roll-up-measure': 'Es gibt keine Spalte „{field}“, die sich addieren ließe',
  'roll-up-measure-kind': '„{field}“ ist kein Zahlen- oder Geldfeld und hat daher keine Summe',
  'criterion-twice': 'Das Kriterium „{value}“ steht hier ein zweites Mal',
  'weights-zero': 'Die Gewichte der Kriterien ergeben zusammen null, also gibt es keinen Fit-Wert',
  'grade-twice': '{what} „{value}“ steht hier ein zweites Mal',
  'grade-range': 'Eine Note beginnt bei einem Fit-Wert von 0 bis 100, nicht bei {value}',
  'unknown-guardrail': '„{value}“ ist keine Leitplanke. Es gibt {known}',
  'guardrail-twice': 'Die Leitplanke „{value}“ steht hier ein zweites Mal',
  'grade-taken': '„{value}“ ist die Note ausgeschlossener Accounts. Geben Sie dieser einen anderen Namen',
  'threshold-range': 'Ein Schwellenwert ist eine Zahl ab 0, nicht {value}',
  'unknown-field': '„{value}“ ist kein Feld dieses Modells. Seine Felder sind {known}',
  'regions-surplus':
    'Diese Regel gilt überall, also hat „{value}“ hier keine Bedeutung. Fragen Sie stattdessen nach Land oder Bundesland',
  'test-misfit': '„{test}“ passt nicht zum Feld {field} der Art {kind}. Verwenden Sie {fitting}',
  'not-a-number': '„{value}“ ist keine Zahl',
  'not-a-day': '„{value}“ ist kein Datum. Schreiben Sie es als 2026-03-31',
  'texts-missing': 'Hier fehlt mindestens ein Wert',
  'no-range': '„{value}“ ist kein Bereich. Schreiben Sie die beiden Enden als 50..200',
  'value-surplus': '„{test}“ braucht keinen Wert, also hat „{value}“ hier keine Bedeutung',
  'text-blank': 'Einer der Texte ist leer. Um nach Leerem zu fragen, schreiben Sie die Prüfung „is blank“',
  'range-backwards': 'Der Bereich läuft rückwärts: {low} liegt über {high}',
  'field-twice': 'Das Feld „{value}“ steht hier ein zweites Mal',
  'header-twice': 'Die Überschrift „{value}“ wird schon als {first} gelesen',
  'header-missing': 'Die Überschrift, unter der „{field}“ steht, fehlt',
  'name-taken': '„{value}“ ist eine Spalte, die jeder Lauf berechnet. Geben Sie dem Feld einen anderen Namen',
  'unit-wrong': 'Eine Einheit ist eine Zahl über 0, nicht {value}',
  'separator-wrong': 'Ein Trennzeichen ist ein einzelnes Zeichen, nicht „{value}“',
  'formula-field':
    'Die Formel nennt „{value}“, das kein Zahlenfeld ist, das davor steht. Möglich sind {known}',
  'region-kind':
    'Das Feld region benennt Regionen, ist also eine Kategorie und nicht vom Typ {kind}. Geben Sie dem Feld einen anderen Namen',
  'potential-kind':
    'Das Modell nennt das Potenzial in Geld, und das Feld potential ist vom Typ {kind}. Geben Sie dem Feld einen anderen Namen',
  'name-missing': 'Hier fehlt ein Name',
  'rule-twice':
    '{what} „{value}“ steht hier ein zweites Mal. Schreiben Sie die Bedingungen als Alternative der ersten (eine Zeile mit der Prüfung „or“)',
  'seed-wrong': 'Ein Startwert (seed) ist eine ganze Zahl von 0 bis 4294967295, nicht {value}',
  'not-a-month': '{value} ist kein Monat. Ein Geschäftsjahr beginnt in einem Monat von 1 bis 12',
  'target-wrong':
    'Ein Ziel ist ein Geldbetrag über 0, nicht {value}. Lassen Sie die Zelle leer, wenn es keines gibt',
  'duplicates-threshold':
    'Eine Schwelle für Dubletten ist eine Wahrscheinlichkeit über 0 bis höchstens 1, etwa 0,8, nicht {value}. Lassen Sie die Zelle für 0,8 leer',
  'currency-wrong': '„{value}“ ist kein Währungscode wie USD oder EUR',
  'setting-field': '„{value}“ ist kein Zahlen- oder Geldfeld dieses Modells. Möglich sind {known}',
  'outcome-twice':
    'Die Phasen, die „{value}“ bedeuten, stehen hier ein zweites Mal. Fassen Sie sie in einer Zeile zusammen',
  'stage-blank': 'Eine der Phasen ist leer. Deals ohne Phase sind offen',
  'stage-twice': 'Die Phase „{value}“ bedeutet schon „{first}“',
  'share-not-percent': 'Das ist ein Anteil von 1: {right}, nicht {value}',
  'worth-unsaid': '„{value}“ ist für jeden Account leer, weil dieses Modell keinen Teil {part} hat',
  'retention-circle':
    '{what} fragt nach „{value}“. Das beruht auf der Kundenbindung des Segments „{segment}“ und damit auf den Segmenten selbst. Geben Sie allen Segmenten eine Kundenbindung, oder fragen Sie nach etwas anderem',
  'retention-circle-segment':
    'Die Kundenbindung des Segments „{segment}“ bestimmt „{value}“, und {what} fragt danach, um das Segment zu finden. Geben Sie allen Segmenten eine Kundenbindung, oder lassen Sie {what} nach etwas anderem fragen',
  'retention-segment': '„{value}“ ist weder „all“ noch ein Segment dieses Modells. Es gibt {known}',
  'retention-twice': 'Die Kundenbindung von „{value}“ steht hier ein zweites Mal',
  'coverage-twice': '„{value}“ steht hier ein zweites Mal',
  'coverage-low': 'Das ist 0 oder mehr, nicht {value}',
  'coverage-none': 'Das ist mehr als 0, nicht {value}. Lassen Sie es leer, wenn es nicht bekannt ist',
  'coverage-whole': 'Das ist eine ganze Zahl von 0 oder mehr, nicht {value}',
  'coverage-share': 'Das ist ein Anteil von 0 bis 1, nicht {value}',
  'ramp-range':
    'Monat {month} der Einarbeitung ist {value}. Jeder Monat ist ein Anteil an voller Arbeit von 0 bis 1, etwa 0; 0.25; 0.5',
  'unknown-role': '„{value}“ ist keine Rolle dieses Modells. Seine Rollen sind {known}',
  'coverage-segment': '„{value}“ ist kein Segment dieses Modells. Seine Segmente sind {known}',
  'unknown-motion': '„{value}“ ist kein Vorgehen für {for}. Es gibt {known}',
  'ratio-circle': 'Diese Verhältnisse drehen sich im Kreis: {roles}',
  'worth-needs': '{what} braucht {missing}',
  'peers-idle':
    'Keine Zeile des Teils potential sagt „peer“, also wird nicht verwendet, was die Vergleichsgruppen ausgeben',
  'not-a-model': 'Das ist kein Modell: Es hat keine Versionsnummer',
  'newer-model':
    'Dieses Modell hat Version {version} und stammt aus einem neueren Tamarack. Dieses hier liest bis Version {known}, daher wird es gezeigt, aber nicht geändert',
  'field-not-mapped': '„{value}“ ist kein Feld dieses Modells. Seine Felder sind {known}',
  'model-missing-key': 'Hier fehlt: {wanted}',
  'model-type': 'Hier steht: {found}. Erwartet wird: {wanted}',
  'model-value': '„{value}“ ist nichts von {known}',
  'model-key': '„{key}“ hat hier keine Bedeutung. Nehmen Sie es heraus',
  'unknown-figure': '„{value}“ hat hier keine Bedeutung. „{item}“ kann sagen: {known}',
  'figure-twice': '{value} von „{item}“ steht hier ein zweites Mal',
  'figure-missing': '„{item}“ hat keine Zeile {value}',
  'unknown-bin': '„{value}“ ist keine Klasse einer Scorecard. Klassen sind {known}',
  'unknown-card': '„{value}“ ist keine Scorecard. Die Scorecards sind new und expansion',
  'card-rows-twice': 'Die Scorecard von „{name}“ steht hier ein zweites Mal',
  'compute-test': 'Ein berechnetes Feld sagt „formula“ in der Spalte test, nicht „{value}“',
  'unknown-criterion-kind': '„{value}“ ist keine Art von Kriterium. Die Arten sind {known}',
  'unknown-blank-policy': '„{value}“ sagt nichts über Leeres. Schreiben Sie leave out, zero oder neutral',
  'weight-missing': 'Das Kriterium „{name}“ hat keine Zeile weight (Gewicht)',
  'weight-twice': 'Das Gewicht von „{name}“ steht hier ein zweites Mal',
  'not-one-of': '„{value}“ ist nicht eines von {known}',
  'grade-test': 'Eine Note sagt „at least“ in der Spalte test, nicht „{value}“',
  'guardrail-test': 'Eine Leitplanke sagt „threshold“ in der Spalte test, nicht „{value}“',
  'unknown-layer': '„{value}“ ist keine Marktschicht. Die Marktschichten sind TAM, SAM und SOM',
  'layer-twice': 'Die Marktschicht {value} steht hier ein zweites Mal. Stellen Sie ihre Zeilen zusammen',
  'merge-test': 'Eine Zusammenlegung sagt „into“ in der Spalte test, nicht „{value}“',
  'peer-condition':
    'Die Vergleichsgruppe „{name}“ beginnt ohne Bedingung. Schreiben Sie „always“, wenn es alle Kunden sind',
  'unknown-method': '„{value}“ ist kein Weg zu einem Potenzial. Schreiben Sie peer, formula oder column',
  'retention-method':
    'Die Kundenbindung von „{name}“ braucht die Zeilen alpha und beta, oder eine Zeile rate, oder eine Zeile curve, und nur eines der drei',
  'unknown-road': '„{value}“ hat hier keine Bedeutung. Mögliche Einträge sind spend, whitespace, {known}',
  'road-line': 'ROAD hat keine Zeile {value} mit einem Schwellenwert',
  'road-twice': '„{value}“ steht hier ein zweites Mal. Stellen Sie die Zeilen zusammen',
  'two-rest-segments': 'Ein zweites Restsegment: „{first}“ nimmt den Rest schon auf',
  'unknown-setting': '„{value}“ ist keine Einstellung. Die Einstellungen sind {known}',
  'setting-twice': 'Die Einstellung {value} steht hier ein zweites Mal',
  'no-version': 'Es gibt keine Version {version} eines Modells. Dies ist Version {known}',
  'unknown-outcome': '„{value}“ ist kein Ausgang eines Deals. Schreiben Sie won, lost oder open',
  'stage-test': 'Eine Phase sagt „in“ in der Spalte test, nicht „{value}“',
  'unknown-part': '„{value}“ ist kein Teil eines Modells. Die Teile sind {known}',
  'reserved-part': 'Den Teil „{value}“ liest diese Version von Tamarack nicht. Nehmen Sie die Zeile heraus',
  'model-empty':
    'Das Modell hat keine Zeilen. Es braucht Zeilen mit part, item, field, test, value, points, region, note',
  'item-missing': 'Dieser Zeile des Teils „{part}“ fehlt der Eintrag in item',
  'number-missing': 'Hier fehlt eine Zahl',
  'cell-without-meaning':
    '„{value}“ hat hier keine Bedeutung: {part} verwendet {column} in dieser Zeile nicht',
  'model-header':
    'Der Kopfzeile fehlt die Spalte „{column}“. Sie braucht part, item, field, test, value, points, region, note',
  'model-header-twice': 'Die Spalte „{column}“ steht hier ein zweites Mal',
  'unknown-test': '„{test}“ ist keine Prüfung. Die Prüfungen sind {tests}',
  'stands-alone': '„{test}“ steht allein: {item} hat noch andere Zeilen',
  'or-empty': 'Eine Alternative ohne Bedingung: „or“ steht zwischen zwei Bedingungen',
  'segment-lines-no-yardstick':
    'Das Modell nennt keinen Maßstab, also gibt es nichts, woran Grenzen schneiden könnten: Nennen Sie in der Zeile setting, yardstick ein Zahlenfeld, etwa employees oder revenue',
  'segment-lines-not-measured':
    '{unknown} Accounts im Markt haben keinen Wert über 0 für {yardstick} und gehören zu keiner dieser Klassen',
  'segment-line-natural': 'Die Accounts teilen sich hier von selbst',
  'segment-line-rounded-up':
    'Die Accounts teilen sich bei {natural}. Aufgerundet auf die runde Zahl, die die Accounts jeder Klasse am ähnlichsten lässt',
  'segment-line-top-share':
    'Die Accounts teilen sich bei {natural}. Nach oben verschoben, damit höchstens {most} von ihnen die Grenze erreichen',
  'segment-line-least-accounts':
    'Die Accounts teilen sich bei {natural}. Nach unten verschoben, damit jede Klasse {least} Accounts oder mehr hat',
  'segment-line-kept': 'Die eigene Grenze des Modells trennt dieselben Accounts',
  'segment-line-not-needed': 'Hier wird keine Grenze vorgeschlagen: {classes} Klassen genügen',
  'native-cells':
    '„{header}“ hat {count} {count|Zelle, die|Zellen, die} eine Formel allein anders lesen würde; die erste, in Zeile {row}, ist „{value}“: Machen Sie zuerst aus Zahlen Zahlen, aus Daten Daten und aus Texten einfache Texte',
  'native-separator':
    'Die Einträge von „{header}“ sind durch Leerraum getrennt, den eine Formel nicht zerlegen kann; trennen Sie sie durch ein Semikolon',
  'native-number':
    '„{column}“ fragt nach {number}, was eine Tabelle nicht fassen kann: Geben Sie dem Modell eine Zahl anderer Größe',
  'native-text': '„{column}“ fragt nach dem Text „{text}“, den keine Formel so fassen kann',
  'native-long':
    'Die Formel von „{column}“ hätte {length} Zeichen, eine Zelle fasst {most}: Kürzen Sie die Listen im Modell',
  'native-deep':
    'Die Formel von „{column}“ wäre {levels} Ebenen tief verschachtelt, eine Zelle fasst {most}: Geben Sie dem Modell dort weniger Schritte',
  'native-untold': 'Das Modell sagt nichts zu „{column}“, deshalb gibt es keine Formel dafür',
} as const;
