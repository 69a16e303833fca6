/** Was Regeln, Zusammenlegungen und Übersteuerungen der Segmente sagen. */
export const segmentSentences = {
  'unknown-segment': '„{value}“ ist kein Segment dieses Modells. Es gibt {known}',
  'merge-self': '„{value}“ wird mit sich selbst zusammengelegt. Nennen Sie ein anderes Segment',
  'merge-twice':
    '„{segment}“ geht sowohl in „{first}“ als auch in „{second}“ auf{where}. Behalten Sie nur eines davon',
  'merge-circle': 'Zusammenlegungen bilden einen Kreis{where}: {names}. Nehmen Sie eine davon heraus',
  'override-keys':
    'Übersteuerungen finden ihren Account über {keys}, und die Accounts haben keines dieser Felder',
  'override-key': 'Eine Übersteuerung ohne Schlüssel entscheidet nichts: Nennen Sie den Account',
  'override-value': 'Die Übersteuerung von {field} für „{key}“ hat keinen Wert',
  'override-field': '„{field}“ ist kein Feld, das sich übersteuern lässt',
  'override-misfit': '„{value}“ passt nicht zum Feld {field} der Art {kind}',
  'override-unknown': '„{value}“ gibt es als {field} in diesem Modell nicht. Möglich sind {known}',
  'override-conflict':
    '{field} von „{key}“ ist am {when} zweimal angegeben: „{first}“ von {firstWho} und „{second}“ von {secondWho}. Behalten Sie eine Angabe',
  'override-replaced':
    '{field} von „{key}“ war „{first}“ (von {firstWho}, {firstWhen}) und ist jetzt „{second}“ (von {secondWho}, {when})',
  'never-matches': '{what} „{name}“ kann nie zutreffen: {why}',
  'already-taken':
    '{what} „{name}“ kann nie zutreffen: {by} wird davor gefragt und nimmt jeden Account, nach dem die Regel fragt. Schieben Sie „{name}“ nach oben, oder ändern Sie die Bedingungen',
  'idle-alternative': 'Alternative {number} von {what} „{name}“ kann nie zutreffen: {why}',
  'segment-twice':
    '{what} „{name}“ steht hier ein zweites Mal. Schreiben Sie die Bedingungen als Alternative der ersten (eine Zeile mit der Prüfung „or“)',
  'name-reserved':
    '„{name}“ steht für Accounts, bei denen Leeres die Frage offen lässt. Vergeben Sie hier einen anderen Namen ({what})',
  'rest-missing': 'Das Restsegment hat keinen Namen: Sagen Sie, was Accounts bekommen, die keine Regel nimmt',
  'unknown-region': '„{value}“ ist keine Region dieses Modells. Es gibt {known}',
} as const;
