/** Was über Prüfblätter und über Entscheidungen ohne ihren Account gesagt wird. */
export const reviewSentences = {
  'review/no-review':
    '„{sheet}“ ist kein Prüfblatt: In den ersten Zeilen steht keine Überschrift „Review key“',
  'review/header-missing':
    'Auf dem Prüfblatt „{sheet}“ fehlt die Spalte „{header}“. Setzen Sie die Überschrift wieder über ihre Zellen',
  'review/header-twice': 'Die Überschrift „{header}“ steht hier ein zweites Mal; die erste zählt',
  'review/reason-blank':
    '{field} von „{name}“ wurde ohne Grund auf „{value}“ geändert. Sagen Sie, wer es Ihnen gesagt hat oder wo es zu sehen ist',
  'review/nothing-kept':
    'Es gibt nichts zu behalten: {field} von „{name}“ ist nicht bekannt. Wählen Sie, oder füllen Sie aus, was leer ist',
  'review/field-blank':
    '„{value}“ ist angegeben, aber nicht, für welches Feld. Nennen Sie es unter „Unknown field“',
  'review/when-unread': '„{value}“ ist kein Tag bis {today}; die Antwort trägt den {today}',
  'review/others-row':
    'Die Zeile von „{name}“ gehört zu {owner} und steht auf dem Blatt von {signer}; {signer} zeichnet die Antwort. Kam sie von jemand anderem, schreiben Sie unter „Who“, von wem',
  'review/twin-blank':
    'Ob es dieselbe Firma ist, ist beantwortet, aber die Zelle unter „Likely duplicate“ ist leer. Setzen Sie den anderen Account wieder ein',
  'review/choice-unknown': '„{value}“ gibt es als {field} in diesem Modell nicht. Möglich sind {known}',
  'review/choice-near': '„{value}“ gibt es als {field} in diesem Modell nicht. Ist „{near}“ gemeint?',
  'review/field-unknown': '„{value}“ ist kein Feld, das sich entscheiden lässt. Möglich sind {known}',
  'review/field-near': '„{value}“ ist kein Feld, das sich entscheiden lässt. Ist „{near}“ gemeint?',
  'review/value-near':
    '„{value}“ steht noch nirgends unter {field}, wohl aber „{near}“. Ist das gemeint? Wenn nicht, tragen Sie den neuen Text selbst auf dem Blatt Overrides ein',
  'review/flag': '„{value}“ ist weder ja noch nein',
  'review/number': '„{value}“ ist keine Zahl für {field}. Schreiben Sie sie wie 1200',
  'review/number-twice':
    '„{value}“ ist für die einen {first}, für die anderen {second}. Schreiben Sie {field} ohne Zeichen zwischen den Tausendern',
  'review/day': '„{value}“ ist kein Tag für {field}. Schreiben Sie ihn wie 2026-03-31',
  'review/day-twice':
    '„{value}“ ist für die einen {first}, für die anderen {second}. Schreiben Sie {field} wie 2026-03-31',
  'review/key-blank':
    'Die Zeile hat eine Antwort, aber keinen Schlüssel, also weiß niemand, um welchen Account es geht. Setzen Sie den Schlüssel wieder ein',
  'review/key-unknown':
    'Kein Account hat den Schlüssel „{key}“: Er wurde gelöscht oder hat jetzt eine andere ID. Nehmen Sie die Zeile weg, oder setzen Sie den richtigen Schlüssel ein',
  'review/key-changed':
    'Kein Account hat den Schlüssel „{key}“; „{name}“ hat jetzt den Schlüssel „{now}“. Setzen Sie ihn ein, wenn dieser Account gemeint ist',
  'review/key-several':
    '{count} Accounts haben den Schlüssel „{key}“, und eine Antwort beträfe sie alle. Geben Sie zuerst jedem eine eigene ID',
  'review/key-shortened':
    '„{key}“ ist eine ID, die eine Tabellenkalkulation gekürzt hat; ihre letzten Ziffern sind verloren. Kopieren Sie die ID als Text aus den Accounts',
  'review/key-mixed':
    'Die Zeile nennt „{name}“, aber ihr Schlüssel „{key}“ gehört zu „{account}“: Spalten wurden ohne die anderen sortiert oder eingefügt. Bringen Sie beides wieder zusammen',
  'review/key-mended':
    'Der Schlüssel „{key}“ wurde als „{id}“ gelesen: Eine Tabellenkalkulation hat die ID von „{name}“ verändert',
  'override/no-account':
    'Kein Account hat die ID, die Domain oder den Namen „{key}“, also ändert die Entscheidung über {field} nichts: Er wurde gelöscht oder heißt jetzt anders',
  'override/several-accounts':
    '{count} Accounts haben die ID, die Domain oder den Namen „{key}“, und die Entscheidung über {field} gilt für alle. Nennen Sie einen davon mit einer eigenen ID',
} as const;
