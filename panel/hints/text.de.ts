import type { Words } from '../words/words';

/** Was jedes Wort bedeutet, in ein, zwei Sätzen; dasselbe sagt das Glossar. */
export const hintText: Words['hints'] = {
  about: (term) => `Was bedeutet ${term}?`,
  terms: {
    account: {
      name: 'Account',
      means: 'Ein Unternehmen, an das Sie verkaufen oder verkaufen könnten: eine Zeile Ihrer Tabelle.',
    },
    blank: {
      name: 'leer',
      means:
        'Nicht bekannt. Leer wird nie als null gelesen: Was davon abhängt, ist unbekannt und wird so genannt.',
    },
    fit: {
      name: 'Fit-Wert',
      means:
        'Wie sehr ein Account Ihrem idealen Kunden gleicht, 0 bis 100: die gewichteten Punkte der Kriterien, die für ihn bekannt sind.',
    },
    criterion: {
      name: 'Kriterium',
      means: 'Eine gewichtete Frage an einen Account. Die Antwort bringt zwischen 0 und 1 Punkten.',
    },
    confidence: {
      name: 'Sicherheit',
      means: 'Der Anteil am Gewicht der Kriterien, der für einen Account bekannt ist. Der Rest ist leer.',
    },
    duplicates: {
      name: 'eine wahrscheinliche Dublette',
      means:
        'Zwei Zeilen, die vermutlich eine Firma sind. Wie wahrscheinlich das ist, wird aus Ihren eigenen Accounts gelernt: wie oft Namen, Websites, Telefon, Anschrift, Branche und Größe bei Zeilen übereinstimmen, die eine Firma sind, und bei solchen, die zwei sind.',
    },
    TAM: {
      name: 'TAM',
      means: 'Total Addressable Market: alle Accounts, die überhaupt je kaufen könnten, was Sie verkaufen.',
    },
    SAM: {
      name: 'SAM',
      means:
        'Serviceable Addressable Market: der Teil des TAM, den Ihr Produkt und Ihre Vertriebswege heute bedienen können.',
    },
    SOM: {
      name: 'SOM',
      means:
        'Serviceable Obtainable Market: der Teil des SAM, den Sie in absehbarer Zeit realistisch gewinnen können.',
    },
    exclusion: {
      name: 'Ausschluss',
      means:
        'Eine Regel, die Accounts aus dem Markt nimmt, was auch immer sonst für sie gilt. Lässt ein leeres Feld das offen, bleibt der Account möglich.',
    },
    possible: {
      name: 'möglich',
      means:
        'Accounts, die ein leeres Feld offenlässt. Bestätigt sind die sicheren; möglich nimmt die übrigen dazu.',
    },
    propensity: {
      name: 'Kaufneigung',
      means: 'Die Wahrscheinlichkeit, dass ein Account kauft, gelernt aus gewonnenen und verlorenen Deals.',
    },
    potential: { name: 'Potenzial', means: 'Was ein Account im Jahr bei Ihnen ausgeben könnte.' },
    whitespace: {
      name: 'Whitespace',
      means: 'Das Potenzial abzüglich dessen, was der Account schon ausgibt; nie unter null.',
    },
    'lifetime value': {
      name: 'Lebenszeitwert',
      means:
        'Was ein Account in den Jahren, die das Modell zählt, einbringt, in heutigem Geld und nach der Wahrscheinlichkeit, dass er geht.',
    },
    retention: { name: 'Kundenbindung', means: 'Der Anteil der Kunden, die bleiben, Jahr für Jahr.' },
    peers: {
      name: 'eine Vergleichsgruppe',
      means:
        'Langjährige Kunden derselben Branche und Größe. Was sie ausgeben, zeigt, was ein ähnlicher Account ausgeben könnte.',
    },
    quantile: {
      name: 'ein Quantil der Ausgaben',
      means:
        'Wie weit oben in einer Vergleichsgruppe gelesen wird: Bei 80 % geben acht von zehn weniger aus und zwei von zehn mehr.',
    },
    'alpha and beta': {
      name: 'Alpha und Beta',
      means:
        'Die zwei Zahlen der Bleibekurve. Beta ÷ (Alpha + Beta) bleiben im ersten Jahr; je kleiner beide sind, desto verschiedener sind die Kunden und desto flacher wird die Kurve.',
    },
    tier: {
      name: 'Stufe',
      means: 'Ein Bereich des Lebenszeitwerts. Zu ihm gehören die Accounts an und über seiner Grenze.',
    },
    segment: {
      name: 'Segment',
      means:
        'Eine Gruppe von Accounts, die Sie auf dieselbe Weise ansprechen, an die Sie auf dieselbe Weise verkaufen und die Sie auf dieselbe Weise betreuen.',
    },
    yardstick: {
      name: 'Maßstab',
      means: 'Die Zahl, die von den Segmentgrenzen geschnitten wird, meist Mitarbeitende oder Umsatz.',
    },
    line: {
      name: 'Grenze',
      means: 'Die Stelle auf dem Maßstab, an der ein Segment endet und das nächste beginnt.',
    },
    guardrail: {
      name: 'Leitplanke',
      means:
        'Eine Erfahrungsregel, die eine gute Segmentierung einhält. Jede hat eine Zahl, einen Schwellenwert und einen Rat.',
    },
    ROAD: {
      name: 'ROAD',
      means:
        'Retain, Opportunistic, Acquire, Develop: Accounts danach, was sie ausgeben und was sie noch ausgeben könnten.',
    },
    margin: {
      name: 'Marge',
      means: 'Der Anteil der Ausgaben eines Kunden, der nach den Kosten seiner Betreuung bleibt.',
    },
    discount: {
      name: 'Diskontsatz',
      means:
        'Um wie viel weniger Geld ein Jahr später wert ist. Bei 10 % sind 110 in einem Jahr heute 100 wert; oft sind es die Kapitalkosten.',
    },
    land: {
      name: 'Einstieg',
      means: 'Was ein Account zuerst kauft, bevor er in Richtung seines Potenzials wächst.',
    },
    scenario: {
      name: 'Szenario',
      means:
        'Eine gesicherte Kopie des Modells auf einem eigenen Blatt. Sie ändert nichts, bis Sie sie wiederherstellen.',
    },
    maturity: {
      name: 'Reifestufe',
      means:
        'Fünf Stufen, von reaktiv bis segmentiert nach Lebenszeitwert. Eine Stufe ist erreicht, wenn ihre Prüfungen und die aller Stufen davor mit den Daten dieser Arbeitsmappe bestehen.',
    },
    capacity: {
      name: 'Kapazität',
      means:
        'Was Reps in einer Zeit verkaufen dürften: Quota × Tage im Amt × Einarbeitung × erwarteter Anteil, abzüglich derer, die gehen.',
    },
    headcount: {
      name: 'Köpfe',
      means:
        'Wie viele Personen einer Rolle jede Zelle bekommt, sodass alle zusammen den meisten Wert abdecken.',
    },
    book: { name: 'Account-Buch', means: 'Die Accounts eines Reps.' },
    fairShare: {
      name: 'Fairer Anteil',
      means:
        'Was das Account-Buch dieses Reps hätte, wenn die Accounts so gleichmäßig verteilt wären, wie Segment, Region, Sprache und Können es zulassen.',
    },
    acquisition: {
      name: 'CAC-Amortisation und LTV : CAC',
      means:
        'CAC ist, was es kostet, Kunden zu gewinnen. Amortisation: Monate, bis ihre Marge das bezahlt hat. LTV : CAC: was sie über ihre Lebenszeit wert sind, je Einheit davon.',
    },
    motion: {
      name: 'Vorgehensweise',
      means:
        'Wie ein Segment beworben, verkauft und betreut wird, von der Selbstbedienung bis zu namentlichen Accounts.',
    },
    purity: {
      name: 'Reinheit',
      means:
        'Der Anteil der richtigen unter den Accounts, die das CRM so nennt und die sich beurteilen lassen: A ÷ (A + B + C + D), E und F zählen als A. Die Spanne ist Wilsons 95-%-Intervall: weit, wo wenige Accounts dahinterstehen.',
    },
    recall: {
      name: 'Vollständigkeit',
      means:
        'Der Anteil der Accounts, die dazugehören und die das CRM auch findet: A ÷ (A + fehlend + anders eingetragen), E und F zählen als A.',
    },
    override: {
      name: 'Übersteuerung',
      means:
        'Was ein Mensch für einen einzelnen Account entschieden hat. Es geht jeder Regel vor und hält fest, wer, wann und warum.',
    },
  },
};
