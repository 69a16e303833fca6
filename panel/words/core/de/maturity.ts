/** Wie weit eine Arbeitsmappe ist, und was als Nächstes kommt. */
const marketEmpty = {
  says: 'Kein Account ist im Markt',
  advice: 'Prüfen Sie die Bedingungen von TAM und die Ausschlüsse',
};
const passed = (says: string) => ({ says, advice: '' });

export const maturityFindings = {
  'maturity/list-passed': passed(
    '{figure} Accounts sind eingelesen, genug für ein Profil ({threshold} oder mehr)',
  ),
  'maturity/list-missing': {
    says: '{figure} Accounts sind eingelesen. Ein Profil lohnt sich ab {threshold}',
    advice: 'Wählen Sie die Tabelle der Accounts, oder exportieren Sie alle aus dem CRM',
  },
  'maturity/criteria-passed': passed('{figure} Kriterien sagen, wer passt ({threshold} oder mehr)'),
  'maturity/criteria-missing': {
    says: '{figure} Kriterien sagen, wer passt. Ein Profil hat {threshold} oder mehr',
    advice:
      'Ergänzen Sie Kriterien zu dem, was Ihre besten Kunden gemeinsam haben, oder lernen Sie sie aus gewonnenen Deals',
  },
  'maturity/exclusions-passed': passed(
    '{figure} {figure|Ausschluss sagt|Ausschlüsse sagen}, an wen nicht verkauft werden soll',
  ),
  'maturity/exclusions-missing': {
    says: 'Kein Ausschluss sagt, an wen nicht verkauft werden soll',
    advice: 'Schließen Sie Partner, Wettbewerber und alle aus, die nicht kaufen können',
  },
  'maturity/grades-passed': passed('{figure} Noten teilen die Accounts ({threshold} oder mehr)'),
  'maturity/grades-missing': {
    says: '{figure} {figure|Note teilt|Noten teilen} nichts. Nötig sind {threshold}',
    advice: 'Legen Sie die Fit-Werte fest, bei denen Noten beginnen',
  },
  'maturity/tells-apart-passed': passed(
    'Die häufigste Note haben {figure} der Accounts, höchstens {threshold}',
  ),
  'maturity/tells-apart-missing': {
    says: 'Die häufigste Note haben {figure} der Accounts, mehr als {threshold}: Sie unterscheidet kaum jemanden',
    advice: 'Verschieben Sie die Grenzen der Noten, oder fragen Sie nach dem, was nicht jeder Account hat',
  },
  'maturity/tells-apart-unknown': {
    says: 'Kein Account im Markt hat eine Note',
    advice: 'Ergänzen Sie Kriterien und Noten, und prüfen Sie, ob der Markt Accounts enthält',
  },
  'maturity/known-passed': passed(
    'Wonach die Kriterien fragen, ist nach Gewicht zu {figure} bekannt, mindestens {threshold}',
  ),
  'maturity/known-missing': {
    says: 'Wonach die Kriterien fragen, ist nach Gewicht zu {figure} bekannt, weniger als {threshold}: Die Fit-Werte sagen eher, was gefüllt ist, als wer passt',
    advice:
      'Füllen Sie die Felder, nach denen die schwersten Kriterien fragen, oder geben Sie deren Gewicht an gefüllte Felder',
  },
  'maturity/known-unknown': {
    says: 'Kein Account im Markt hat einen Fit-Wert',
    advice: 'Ergänzen Sie Kriterien zu Feldern, die gefüllt sind',
  },
  'maturity/segments-passed': passed('{figure} Segmente enthalten Accounts ({threshold} oder mehr)'),
  'maturity/segments-missing': {
    says: '{figure} {figure|Segment enthält|Segmente enthalten} Accounts. Nötig sind {threshold}',
    advice: 'Ziehen Sie eine Grenze auf dem Maßstab, oder lassen Sie Grenzen vorschlagen',
  },
  'maturity/placed-passed': passed(
    'Leeres lässt das Segment von {figure} der Accounts offen, höchstens {threshold}',
  ),
  'maturity/placed-missing': {
    says: 'Leeres lässt das Segment von {figure} der Accounts offen, mehr als {threshold}',
    advice:
      'Füllen Sie die Felder, nach denen Segmentregeln fragen, oder lassen Sie eine Regel sagen, was leer bedeutet',
  },
  'maturity/placed-unknown': marketEmpty,
  'maturity/written-passed': passed(
    'Das Segment, das neben {figure} der Accounts steht, ist das des Modells, mindestens {threshold}',
  ),
  'maturity/written-missing': {
    says: 'Neben {written} {written|Account|Accounts} steht ein Segment; bei {figure} aller Accounts ist es das des Modells, weniger als {threshold}',
    advice: 'Schreiben Sie die Segmente in die Arbeitsmappe, damit alle mit denselben arbeiten',
  },
  'maturity/written-unknown': {
    says: 'Niemand hat nachgesehen, ob neben den Accounts Segmente stehen',
    advice: 'Schreiben Sie die Segmente in die Arbeitsmappe',
  },
  'maturity/layers-passed': passed(
    '{figure} der Marktschichten TAM, SAM und SOM stellen Bedingungen ({threshold} oder mehr)',
  ),
  'maturity/layers-missing': {
    says: '{figure} der Marktschichten TAM, SAM und SOM stellen Bedingungen. Nötig sind {threshold}',
    advice: 'Sagen Sie, wen Sie bedienen können (SAM) und wen Sie jetzt gewinnen können (SOM)',
  },
  'maturity/prospects-passed': passed(
    '{figure} der Accounts im Markt kaufen noch nichts, mindestens {threshold}',
  ),
  'maturity/prospects-missing': {
    says: '{figure} der Accounts im Markt kaufen noch nichts, weniger als {threshold}: Die Liste zeigt eher Kunden als den Markt',
    advice: 'Ergänzen Sie die Accounts, die kaufen könnten und nicht im CRM stehen',
  },
  'maturity/prospects-unknown': {
    says: 'Kein Feld sagt, welche Accounts Kunden sind',
    advice: 'Ordnen Sie ein Feld zu, das es sagt: type, lifecycle stage, current spend oder customer since',
  },
  'maturity/valued-passed': passed(
    'Der Wert von {figure} der Accounts im Markt ist bekannt, mindestens {threshold}',
  ),
  'maturity/valued-missing': {
    says: 'Der Wert von {figure} der Accounts im Markt ist bekannt, weniger als {threshold}: zu wenig, um den Markt in Geld zu messen',
    advice: 'Füllen Sie das Geldfeld, in dem Größen gezählt werden, oder nennen Sie ein anderes',
  },
  'maturity/valued-unknown': marketEmpty,
  'maturity/settled-passed': passed(
    'Von den Accounts, die in einer Marktschicht sein können, lässt Leeres höchstens {figure} offen ({layer}), nicht mehr als {threshold}',
  ),
  'maturity/settled-missing': {
    says: 'Von den Accounts, die in {layer} sein können, lässt Leeres {figure} offen, mehr als {threshold}',
    advice:
      'Füllen Sie die Felder, nach denen {layer} und die Ausschlüsse fragen, oder fragen Sie nach gefüllten Feldern',
  },
  'maturity/settled-unknown': {
    says: 'Kein Account kann in einer Marktschicht sein',
    advice: 'Prüfen Sie die Bedingungen von TAM und die Ausschlüsse',
  },
  'maturity/potential-passed': passed(
    '{figure} {figure|Weg sagt|Wege sagen}, was ein Account ausgeben könnte',
  ),
  'maturity/potential-missing': {
    says: 'Nichts sagt, was ein Account ausgeben könnte',
    advice:
      'Lernen Sie das Potenzial aus dem, was ähnliche Kunden ausgeben, geben Sie eine Formel an, oder ordnen Sie eine Spalte zu',
  },
  'maturity/history-passed': passed(
    'Es gibt eine Historie Ihrer eigenen Kunden, oder das Modell hat aus einer gelernt',
  ),
  'maturity/history-missing': {
    says: 'Neben den Accounts stehen weder Deals noch Ausgaben',
    advice: 'Bringen Sie Deals (Opportunities) oder Ausgaben je Jahr ein, jede Zeile mit ihrem Account',
  },
  'maturity/history-unknown': {
    says: 'Niemand hat nachgesehen, ob neben den Accounts Deals oder Ausgaben stehen',
    advice: 'Bringen Sie Deals (Opportunities) oder Ausgaben je Jahr ein, jede Zeile mit ihrem Account',
  },
  'maturity/retention-passed': passed(
    '{figure} {figure|Kundenbindung beruht|Kundenbindungen beruhen} auf Ihren eigenen Kunden',
  ),
  'maturity/retention-missing': {
    says: 'Wie lange Kunden bleiben, beruht nicht auf Ihren eigenen Kunden. {assumed} {assumed|Rate ist|Raten sind} angenommen',
    advice:
      'Lernen Sie die Kundenbindung aus Ausgaben je Jahr oder aus Kohorten, oder tragen Sie Ihre eigene Kurve ein',
  },
  'maturity/learned-passed': passed(
    '{figure} von Kaufneigung, Potenzial und Kundenbindung sind aus Ihren eigenen Kunden gelernt ({threshold} oder mehr)',
  ),
  'maturity/learned-missing': {
    says: '{figure} von Kaufneigung, Potenzial und Kundenbindung {figure|ist|sind} aus Ihren eigenen Kunden gelernt. Nötig sind {threshold}',
    advice: 'Lassen Sie das Modell sie aus Deals und Ausgaben lernen',
  },
  'maturity/lifetimes-passed': passed(
    '{figure} der Accounts im Markt haben einen Lebenszeitwert, mindestens {threshold}',
  ),
  'maturity/lifetimes-missing': {
    says: '{figure} der Accounts im Markt haben einen Lebenszeitwert, weniger als {threshold}',
    advice:
      'Füllen Sie, worauf er beruht: aktuelle Ausgaben bei Kunden, Potenzial und Kaufneigung bei den übrigen',
  },
  'maturity/lifetimes-unknown': marketEmpty,
  'maturity/tiers-passed': passed(
    '{figure} Stufen des Lebenszeitwerts enthalten Accounts ({threshold} oder mehr)',
  ),
  'maturity/tiers-missing': {
    says: '{figure} {figure|Stufe|Stufen} des Lebenszeitwerts {figure|enthält|enthalten} Accounts. Nötig sind {threshold}',
    advice: 'Schneiden Sie Stufen nach Anteil der Accounts, oder tragen Sie eigene Grenzen ein',
  },
};
