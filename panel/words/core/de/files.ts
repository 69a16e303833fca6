/** Was beim Lesen und Schreiben von Dateien gesagt wird. */
export const fileSentences = {
  'file-empty': '„{file}“ ist leer: Nötig sind eine Kopfzeile und Zeilen darunter',
  'file-not-table':
    '„{file}“ ist {found}, keine CSV- oder XLSX-Datei: Öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie in einem dieser Formate',
  'file-too-large':
    '„{file}“ ist zu groß, um ganz gelesen zu werden ({size} MB): Teilen Sie die Datei, oder lassen Sie Spalten weg, die nicht nötig sind',
  'file-is-workbook':
    '„{file}“ ist eine Excel-Arbeitsmappe: Kopieren Sie ihr Blatt in diese Arbeitsmappe, und wählen Sie es dann hier als Tabelle',
  'file-encrypted': '„{file}“ ist durch ein Kennwort geschützt: Speichern Sie eine Kopie ohne Kennwort',
  'file-old-excel': '„{file}“ hat das Format von Excel 97: Speichern Sie die Datei als XLSX oder CSV',
  'file-truncated':
    '„{file}“ ist abgeschnitten: Das Ende fehlt, also kopieren oder laden Sie die Datei noch einmal',
  'file-damaged': '„{file}“ lässt sich nicht als Excel-Arbeitsmappe lesen: {detail}',
  'file-zip-bomb':
    '„{file}“ würde sich von {packed} MB auf {unpacked} MB entpacken: Mehr als das 20-Fache der Größe oder 2 GB wird abgelehnt. Speichern Sie die Datei als CSV',
  'file-unsafe-xml':
    '„{file}“ enthält in {part} eine Dokumenttyp-Deklaration, die auf andere Dateien zugreifen kann: Speichern Sie die Datei noch einmal aus einer Tabellenkalkulation',
  'sheet-missing': '„{file}“ hat kein Blatt „{sheet}“. Die Blätter sind {sheets}',
  'quote-unclosed': 'In „{file}“ wird ein Anführungszeichen, das in Zeile {row} beginnt, nie geschlossen',
  'odd-quotes':
    'In „{file}“ stehen Anführungszeichen in Text ohne Anführung, Zeilen: {rows}. Der Text bleibt, wie er ist',
  'text-not-utf8':
    '„{file}“ ist nicht in UTF-8 und wurde als Windows-1252 gelesen: Prüfen Sie Umlaute und Buchstaben mit Akzent',
  'nul-characters': '„{file}“ enthält NUL-Zeichen ({count}). Sie bleiben erhalten',
  'header-only': '„{table}“ hat eine Kopfzeile und keine Zeilen darunter',
  'header-below':
    'In „{table}“ ist Zeile {row} die Kopfzeile. Was darüber steht, beginnend mit „{text}“, wird ausgelassen',
  'short-rows':
    'In „{table}“ stehen weniger Zellen als Überschriften, Zeilen: {rows}. Die fehlenden Zellen sind leer',
  'long-rows':
    'In „{table}“ stehen mehr Zellen als Überschriften, Zeilen: {rows}. Überzählige Zellen werden ausgelassen, die erste ist „{text}“',
  'headers-repeated': 'In „{table}“ haben Spalten denselben Namen: {renamed}',
  'headers-missing': 'In „{table}“ haben Spalten keine Überschrift: {named}',
  'too-many-rows':
    'Das Blatt „{sheet}“ hätte {rows} Zeilen unter der Kopfzeile: Ein XLSX-Blatt fasst {most}. Schreiben Sie stattdessen CSV',
  'too-many-columns': 'Das Blatt „{sheet}“ hätte {columns} Spalten: Ein XLSX-Blatt fasst 16.384',
  'too-many-cells':
    'Das Blatt „{sheet}“ hätte {cells} Zellen, mehr als {most}: Schreiben Sie stattdessen CSV, oder lassen Sie Spalten weg',
  'text-cut': 'Der Text hat {length} Zeichen und wird auf 32.767 gekürzt, das Höchste, was eine Zelle fasst',
  'host/sheet-protected':
    'Das Blatt „{sheet}“ ist geschützt: Heben Sie den Blattschutz auf und versuchen Sie es noch einmal',
  'host/workbook-protected':
    'Die Struktur der Arbeitsmappe ist geschützt, darum lässt sich das Blatt „{sheet}“ nicht anlegen, umbenennen oder entfernen: Heben Sie den Schutz auf und versuchen Sie es noch einmal',
  'host/cells-merged':
    'Wo geschrieben würde, sind Zellen verbunden ({cells}): Heben Sie die Verbindung auf und versuchen Sie es noch einmal',
  'host/rows-filtered':
    'Auf dem Blatt „{sheet}“ sind dort Zeilen ausgefiltert, wo geschrieben würde: Heben Sie den Filter auf und versuchen Sie es noch einmal',
  'host/table-moved':
    'Die Tabelle bei {place} hat sich verschoben oder hat jetzt andere Überschriften: Sehen Sie noch einmal nach und versuchen Sie es dann erneut',
  'host/changed-meanwhile':
    'Jemand anderes hat das Blatt „{sheet}“ geändert, seit es gelesen wurde, darum wurde es nicht überschrieben: Sehen Sie nach, was jetzt dort steht, und versuchen Sie es noch einmal',
  'host/sheet-gone':
    'Das Blatt „{sheet}“ ist weg oder heißt anders: Geben Sie ihm den Namen zurück, oder sehen Sie noch einmal nach',
  'host/name-taken':
    'Der Name „{name}“ gehört schon zu etwas anderem, bei {place}: Geben Sie jenem einen anderen Namen und versuchen Sie es noch einmal',
  'host/text-too-long':
    '{cell} bekäme einen Text von {length} Zeichen, und eine Zelle fasst {most}: Kürzen Sie, woraus er gemacht ist',
  'host/days-from-1904':
    'Diese Arbeitsmappe zählt die Tage ab 1904, vier Jahre anders als alle anderen: Schalten Sie das in den Optionen von Excel aus, sehen Sie nach, ob die Datumsangaben stimmen, und versuchen Sie es noch einmal',
  'host/spill-blocked':
    'Die Formel in {cell} hat keinen Platz für ihr Ergebnis: Leeren Sie die Zellen darunter und daneben, oder schreiben Sie Werte',
  'host/too-large':
    'Eine Zeile des Blatts „{sheet}“ ist mehr, als die Tabellenkalkulation auf einmal annimmt: Kürzen Sie ihre Texte',
  'host/cells-protected':
    'Wo geschrieben würde, hat jemand Zellen geschützt ({cells}: {what}): Bitten Sie um das Recht, sie zu bearbeiten, und versuchen Sie es noch einmal',
  'host/too-many-cells':
    'Mit dem Blatt „{sheet}“ hätte die Tabelle {cells} Zellen, und sie fasst {most}: Entfernen Sie Blätter, oder schreiben Sie weniger Zeilen',
  'host/another-writes':
    '{who} schreibt gerade in diese Tabelle: Versuchen Sie es in einer Minute noch einmal',
  'host/others-write':
    'Jemand anderes schreibt gerade in diese Tabelle: Versuchen Sie es in einer Minute noch einmal',
  'host/no-answer':
    'Die Tabelle hat nicht geantwortet, obwohl sie {tries}-mal gefragt wurde: Sehen Sie nach, ob die Verbindung steht, und versuchen Sie es noch einmal; nichts wird doppelt geschrieben',
  'host/consent-refused':
    'Google sagt, dass Tamarack diese Tabelle noch nicht verwenden darf: Wählen Sie „Erweiterungen“, „Tamarack“, „Tamarack öffnen“, stimmen Sie zu und versuchen Sie es noch einmal',
  'host/other-account':
    'Google hält Sie für ein anderes der hier angemeldeten Konten: Öffnen Sie die Tabelle in einem Fenster, in dem nur ein Konto angemeldet ist',
  'summary/not-one':
    '„{file}“ ist keine Zusammenfassung aus einem Data-Warehouse: {sheets} fehlt oder ist nicht so, wie es geschrieben wurde. Schreiben Sie eine mit tamarack warehouse … --summary DATEI.xlsx',
  'summary/no-reader':
    'Was xlsx-Dateien liest, konnte nicht geladen werden. Sehen Sie nach, ob Sie online sind, und wählen Sie „{file}“ noch einmal',
  'summary/taken':
    'Auf dem Blatt {sheet} steht etwas, das Tamarack nicht geschrieben hat. Nennen Sie es anders und wählen Sie dann die Datei noch einmal',
  'host/refused': 'Die Tabellenkalkulation hat abgelehnt: {why}',
  unexpected: '{what} ({why})',
  told: '{what}',
} as const;
