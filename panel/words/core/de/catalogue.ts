/** Was jede Tabellenfunktion gibt, und wie ihre Parameter heißen. */
const accounts = {
  label: 'Accounts',
  help: 'Der Block der Accounts mit Kopfzeile: Accounts[#All] oder A1:K5001. Nur Zeilen, wenn headers angegeben ist.',
};
const model = {
  label: 'Modell',
  help: 'Der Bereich MODEL: die Zeilen des Modellblatts. Der Text "starter" fragt nach dem Startmodell.',
};
const headers = {
  label: 'Überschriften',
  help: 'Die Kopfzeile der Accounts, wenn die Accounts ohne sie angegeben sind.',
};
const overrides = {
  label: 'Übersteuerungen',
  help: 'Der Bereich OVERRIDES: key, field, value, who, when, why.',
};
const history = {
  label: 'Historie',
  help: 'Deals mit Kopfzeile: Account, Phase oder gewonnen, und Betrag, angelegt, abgeschlossen, Typ, Produkt; oder Ausgaben nach Account und Zeitraum.',
};
const reps = {
  label: 'Reps',
  help: 'Reps mit Kopfzeile: Rep, Rolle, Segment, Region, Sprachen, Fähigkeiten, Start, Ende, Quote, OTE, Ramp, Zielerreichung.',
};
const values = {
  label: 'Werte',
  help: 'Ein Bereich von Zahlen, eine je Account. Texte und leere Zellen werden übergangen.',
};
const decimalMark = {
  label: 'Dezimalzeichen',
  help: 'Das Zeichen vor den Dezimalen, wo ein Text beides heißen kann, wie 1.234: "." (weggelassen) oder ",".',
};
const perAccount = { accounts, model, headers, overrides };

const territories = {
  accounts,
  model,
  reps,
  role: {
    label: 'Rolle',
    help: 'Wessen Account-Bücher es sind: AE, SDR, CSM; weggelassen: die erste Rolle, die das Modell ausgleicht, sonst die erste mit Accounts.',
  },
  plan: {
    label: 'Vorgehen',
    help: 'carve (weggelassen) macht gerechte Bücher; refill gibt zurück, woran niemand gearbeitet hat, und füllt die Bücher aus dem Pool.',
  },
};

export const functions = {
  SEGMENT: {
    summary:
      'Das Segment jedes Accounts: Übersteuerungen, namentliche Accounts, dann die Regeln der Reihe nach.',
    params: perAccount,
  },
  ICP_SCORE: {
    summary: 'Wie gut jeder Account zum idealen Kundenprofil passt, 0 bis 100, nicht gerundet.',
    params: perAccount,
  },
  ICP_GRADE: {
    summary: 'Die Note jedes Accounts nach den Grenzen des Modells; X, wenn ein Ausschluss gilt.',
    params: perAccount,
  },
  MARKET_LAYER: {
    summary: 'Die engste Marktschicht jedes Accounts: SOM, SAM, TAM oder außerhalb, wie bestätigt.',
    params: perAccount,
  },
  PROPENSITY: {
    summary: 'Wie wahrscheinlich jeder Account kauft, 0 bis 1, nach der Scorecard des Modells.',
    params: perAccount,
  },
  POTENTIAL: {
    summary: 'Was jeder Account im Jahr ausgeben könnte: der erste Weg des Modells, der eine Zahl gibt.',
    params: perAccount,
  },
  WHITESPACE: {
    summary:
      'Was jeder Account im Jahr über seine Ausgaben hinaus ausgeben könnte: Potenzial minus aktuelle Ausgaben.',
    params: perAccount,
  },
  LIFETIME_VALUE: {
    summary:
      'Was jeder Account über seine Lebenszeit wert ist: Ausgaben, Marge, Kundenbindung und Diskontierung.',
    params: perAccount,
  },
  ROAD: {
    summary:
      'Retain, Opportunistic, Acquire oder Develop: jeder Account nach aktuellen Ausgaben und Whitespace.',
    params: perAccount,
  },
  LTV_TIER: {
    summary:
      'Die Stufe jedes Accounts nach seinem Lebenszeitwert; bei einfachen Lebenszeitwerten an Ort und Stelle.',
    params: {
      accounts: {
        label: 'Accounts oder Werte',
        help: 'Der Block der Accounts mit Kopfzeile, oder Lebenszeitwerte: eine Zelle, eine Spalte oder ein Block von Zahlen.',
      },
      model: {
        label: 'Modell oder Stufen',
        help: 'Der Bereich MODEL; für einfache Werte genügt ein Block name, from, in beliebiger Reihenfolge.',
      },
      headers,
      overrides,
    },
  },
  ACCOUNT_REASONS: {
    summary:
      'Warum jeder Account sein Segment und seinen Fit-Wert hat, in Worten, der stärkste Grund zuerst.',
    params: perAccount,
  },
  SEGMENT_TABLE: {
    summary:
      'Alles über jeden Account in einem Durchgang: Segment, Marktschicht, Fit-Wert, Note, Gründe und mehr.',
    params: {
      accounts,
      model,
      headers,
      columns: {
        label: 'Spalten',
        help: 'Welche Spalten in welcher Reihenfolge: ein Bereich von Namen oder ein Text wie "segment; score".',
      },
      overrides,
    },
  },
  TAM_ROLLUP: {
    summary:
      'Wie viele Accounts und wie viel Wert jede Marktschicht oder Gruppe enthält, bestätigt und möglich.',
    params: {
      accounts,
      model,
      by: {
        label: 'Nach',
        help: 'Felder, nach denen gruppiert wird, etwa "segment; region"; weggelassen: die Marktschichten, wie sie ineinander liegen.',
      },
      headers,
      overrides,
    },
  },
  SEGMENT_PROFILE: {
    summary:
      'Accounts, Anteile und Wert nach Segment und Region; Ausgeschlossenes und was außerhalb des Markts liegt für sich.',
    params: perAccount,
  },
  GUARDRAILS: {
    summary: 'Ob die Segmentierung tragen kann: jede Leitplanke mit Urteil, Zahl und dem, was zu tun ist.',
    params: {
      accounts,
      model,
      history,
      effort: {
        label: 'Aufwand',
        help: 'Was getan wurde, mit Kopfzeile: Account oder Segment, Art, Zeitraum, Menge oder Stunden, Geld.',
      },
      reps,
    },
  },
  COVERAGE_PLAN: {
    summary:
      'Wer je Segment, Region und Rolle gebraucht wird und da ist, oder was alle zusammen Monat für Monat bringen.',
    params: {
      accounts,
      model,
      reps,
      view: {
        label: 'Ansicht',
        help: 'cells (Segment, Region und Rolle), months des Geschäftsjahrs, oder reps Monat für Monat; weggelassen: cells.',
      },
    },
  },
  COVERAGE_CHECK: {
    summary:
      'Was daran nicht stimmt, wer welchen Account hat: niemand oder zwei, Zellen ohne Reps, zu volle oder zu leere Account-Bücher.',
    params: { accounts, model, reps },
  },
  CARVE: {
    summary:
      'Wem jeder Account gehören sollte, damit die Account-Bücher gerecht sind, mit Grund und bisherigem Besitzer.',
    params: territories,
  },
  BOOKS: {
    summary:
      'Die Account-Bücher, die CARVE macht: was jedes enthält, wie gerecht sie sind, und wie gerecht sie sein könnten.',
    params: territories,
  },
  CRM_CLASS: {
    summary:
      'Was das Segment taugt, das das CRM einem Account gibt: A richtig, B bis D falsch, E und F ohne gute Abdeckung, oder missing.',
    params: { accounts, model, headers, reps, overrides },
  },
  CRM_TRUTH: {
    summary:
      'Wie weit den Segmenten im CRM zu trauen ist: Reinheit und Vollständigkeit der Liste, nach Segment und Verantwortlichem.',
    params: { accounts, model, reps, overrides },
  },
  SEGMENT_SHIFT: {
    summary:
      'Wer zwischen zwei Modellen wohin wechselt, mit Pipeline, Verantwortlichen, benötigten Reps und Leitplanken nebeneinander.',
    params: {
      accounts,
      before: {
        label: 'Modell vorher',
        help: 'Die Zeilen des Modellblatts oder des Blatts eines Szenarios, aus dem die Accounts kommen.',
      },
      after: {
        label: 'Modell nachher',
        help: 'Die Zeilen des Blatts des anderen Szenarios oder des Modellblatts, in das die Accounts gehen.',
      },
      history,
      reps,
    },
  },
  MATURITY: {
    summary:
      'Wie weit die Arbeitsmappe ist: die fünf Stufen mit ihren Prüfungen, und was zur nächsten fehlt.',
    params: { accounts, model, history },
  },
  MARKET_TOP_DOWN: {
    summary:
      'Der Markt von oben: Firmen nach Branche und Größe × Wert je Firma, Zelle für Zelle gegen die Accounts gehalten.',
    params: {
      firms: {
        label: 'Firmen',
        help: 'Firmen nach Branche, Größe und Ort mit Kopfzeile: Census SUSB oder CBP, BLS QCEW, oder eine eigene Tabelle.',
      },
      model,
      accounts: {
        label: 'Accounts',
        help: 'Der Block der Accounts mit Kopfzeile; weggelassen: nur die Firmen und was das Modell von ihnen sagt.',
      },
    },
  },
  DATA_QUALITY: {
    summary:
      'Wie gut jede Spalte der Accounts gefüllt ist, wie viel sich lesen lässt, und was daran auffällt.',
    params: {
      accounts,
      model,
      headers,
      by: {
        label: 'Nach',
        help: '„account“ für einen Wert je Account, oder ein Feld wie „segment“ oder „owner“. Weggelassen: Feld für Feld.',
      },
    },
  },
  SEGMENT_TEST: {
    summary:
      'Ob sich Segmente, oder die Werte eines Felds, in Gewinnquote, Verkaufsdauer, Dealgröße und Kundenbindung unterscheiden.',
    params: {
      accounts,
      model,
      history,
      field: {
        label: 'Feld',
        help: 'Das Feld oder die Spalte, nach der Accounts verglichen werden, etwa industry; weggelassen: segment.',
      },
    },
  },
  PROPENSITY_TABLE: {
    summary:
      'Die gelernte Scorecard: Punkte und Accounts jeder Klasse, wie gut sie trennt, was daraus wurde.',
    params: { accounts, model, history },
  },
  TECHNOLOGY_LIFT: {
    summary: 'Wievielmal so oft Accounts mit einer Technologie kaufen, und wievielmal so viel sie ausgeben.',
    params: {
      accounts,
      model,
      history,
      field: {
        label: 'Feld',
        help: 'Ein Listenfeld des Modells; weggelassen: technologies, sonst die erste Liste.',
      },
    },
  },
  PRODUCT_WHITESPACE: {
    summary: 'Was jeder Account noch für jedes Produkt ausgeben könnte, das Größte zuerst.',
    params: {
      accounts,
      model,
      history,
      top: {
        label: 'Oberste',
        help: 'Wie viele Paare aus Account und Produkt gezeigt werden; weggelassen: 1.000.',
      },
    },
  },
  SUGGEST_LINES: {
    summary:
      'Wo Segmentgrenzen auf dem Maßstab stehen könnten, neben den Grenzen des Modells, und was sich verschieben würde.',
    params: {
      accounts,
      model,
      classes: {
        label: 'Klassen',
        help: 'Wie viele Klassen die Grenzen trennen; weggelassen: so viele wie die Grenzen des Modells.',
      },
      headers,
    },
  },
  CONCENTRATION: {
    summary: 'Welchen Anteil am Wert die obersten Accounts halten: die 80 von 80/20.',
    params: {
      values,
      shares: {
        label: 'Oberste Anteile',
        help: 'Welche obersten Anteile der Accounts betrachtet werden, etwa 20 %; weggelassen: 1, 5, 10, 20 und 50 %.',
      },
    },
  },
  MODEL_STAMP: {
    summary:
      'Ein kurzer Text, der ein anderer wird, sobald das Modell ein anderes ist: Daran zeigt sich, ob ein Ergebnis noch zum Modell gehört.',
    params: { model },
  },
  HEADCOUNT: {
    summary:
      'Köpfe oder ein Budget auf Segmente und Regionen verteilt: was sie abdecken, was die nächsten bringen, die Kurve.',
    params: {
      accounts,
      model,
      reps,
      heads: {
        label: 'Köpfe',
        help: 'Wie viele zu verteilen sind; weggelassen: so viele, wie das Budget kauft, sonst die in der Tabelle der Reps.',
      },
      budget: {
        label: 'Budget',
        help: 'Geld im Jahr: es kauft Köpfe zu den Kosten der Rolle und derer, die durch ratio mit ihr kommen.',
      },
      role: {
        label: 'Rolle',
        help: 'Wessen Köpfe es sind; weggelassen: die erste Rolle des Modells mit quota und ohne ratio.',
      },
      first: {
        label: 'Zuerst',
        help: 'Das oberste Segment vor allen anderen (weggelassen), oder jede Zelle nach ihrem Wert.',
      },
    },
  },
  MOTIONS: {
    summary:
      'Wie jedes Segment vermarktet, verkauft und betreut wird und werden sollte, und was jede Organisation verlangt.',
    params: { accounts, model, history, reps },
  },
  GINI: {
    summary: 'Wie ungleich Werte verteilt sind: 0 alle gleich, gegen 1 alles in einem Account.',
    params: { values },
  },
  LORENZ: {
    summary: 'Die Lorenzkurve: welchen Anteil am Wert die kleinsten Accounts zusammen halten.',
    params: { values },
  },
  NATURAL_BREAKS: {
    summary: 'Schneidet Werte dort in Klassen, wo die Lücken sind: optimales eindimensionales k-Means.',
    params: {
      values: {
        label: 'Werte',
        help: 'Ein Bereich von Zahlen. Texte und leere Zellen werden übergangen.',
      },
      classes: { label: 'Klassen', help: 'Wie viele Klassen.' },
    },
  },
  TIER: {
    summary: 'Die Stufe, die jeder Wert erreicht: die höchste Grenze, unter der er nicht liegt.',
    params: {
      value: {
        label: 'Wert',
        help: 'Eine Zahl oder ein Bereich davon. Was keine Zahl ist oder unter jeder Grenze liegt, bleibt leer.',
      },
      tiers: {
        label: 'Stufen',
        help: 'Ein Block name, from, in beliebiger Reihenfolge, etwa A und 100000.',
      },
    },
  },
  RETENTION_FIT: {
    summary:
      'Wie lange Kunden bleiben: Alpha und Beta der sBG, angepasst an die Verbliebenen einer oder mehrerer Kohorten.',
    params: {
      survivors: {
        label: 'Verbliebene',
        help: 'Kunden, die je Periode bleiben, Periode 0 zuerst, eine Spalte je Kohorte, beliebig lang. Überschriften dürfen darüber stehen.',
      },
      customers: {
        label: 'Kunden',
        help: 'Wie viele Kunden hinter einer Spalte von Anteilen stehen (100, 86,9 oder 1, 0,869).',
      },
    },
  },
  RETENTION_CURVE: {
    summary:
      'Der Anteil der Kunden, die nach jeder Periode laut sBG bleiben, und die Bindungsrate jeder Periode.',
    params: {
      alpha: { label: 'Alpha der sBG', help: 'Alpha der sBG, über 0, wie RETENTION_FIT es gibt.' },
      beta: { label: 'Beta der sBG', help: 'Beta der sBG, über 0, wie RETENTION_FIT es gibt.' },
      periods: { label: 'Perioden', help: 'Wie viele Perioden über Periode 0 hinaus.' },
    },
  },
  WIN_RATE_INTERVAL: {
    summary: 'Eine Gewinnquote, und wie weit man ihr trauen kann: das Wilson-Intervall.',
    params: {
      won: { label: 'Gewonnen', help: 'Gewonnene Deals.' },
      decided: { label: 'Entschieden', help: 'Gewonnene oder verlorene Deals.' },
      level: {
        label: 'Niveau',
        help: 'Das Konfidenzniveau, über 0 und unter 1; weggelassen: 0,95.',
      },
    },
  },
  WIN_RATE_TEST: {
    summary:
      'Ob sich zwei Gewinnquoten unterscheiden: ihre Differenz mit Newcombe-Intervall, z und dem exakten Test.',
    params: {
      won: { label: 'Gewonnen', help: 'Gewonnene Deals der ersten Gruppe.' },
      decided: { label: 'Entschieden', help: 'Gewonnene oder verlorene Deals der ersten Gruppe.' },
      won2: { label: 'Gewonnen, zweite Gruppe', help: 'Gewonnene Deals der zweiten Gruppe.' },
      decided2: {
        label: 'Entschieden, zweite Gruppe',
        help: 'Gewonnene oder verlorene Deals der zweiten Gruppe.',
      },
    },
  },
  DUPLICATES: {
    summary:
      'Accounts, die wahrscheinlich dieselben sind, in Gruppen: welcher bleiben sollte, wie wahrscheinlich, und warum.',
    params: {
      accounts,
      model,
      threshold: {
        label: 'Schwelle',
        help: 'Paare werden ab dieser Wahrscheinlichkeit vorgeschlagen, über 0 und höchstens 1; weggelassen: was das Modell sagt, sonst 0,8.',
      },
    },
  },
  PARSE_MONEY: {
    summary:
      'Der Betrag, den ein Text nennt: $1.2M, 18.3 MM, € 3,4 Mio, (300), 12,19,417; von einer Spanne die Mitte.',
    params: {
      text: { label: 'Text', help: 'Ein Text oder ein Bereich davon. Was kein Betrag ist, bleibt leer.' },
      decimal: decimalMark,
    },
  },
  PARSE_COUNT: {
    summary:
      'Die Anzahl, die ein Text nennt, etwa 1,200; von einem Band die Mitte, von 1000+ das untere Ende.',
    params: {
      text: { label: 'Text', help: 'Ein Text oder ein Bereich davon. Was keine Anzahl ist, bleibt leer.' },
      decimal: decimalMark,
    },
  },
  NORMALIZE_NAME: {
    summary:
      'Ein Firmenname ohne Rechtsform, Großschreibung, Akzente, Satzzeichen und fremde Alphabete, zum Nachschlagen.',
    params: {
      text: { label: 'Firmenname', help: 'Ein Name oder ein Bereich davon. Was kein Text ist, bleibt leer.' },
    },
  },
  NORMALIZE_DOMAIN: {
    summary:
      'Die registrierte Domain einer Web- oder E-Mail-Adresse; leer, wo sie nichts über eine Firma sagt.',
    params: {
      text: {
        label: 'Adresse',
        help: 'Eine Web- oder E-Mail-Adresse oder Domain, oder ein Bereich davon. E-Mail-Anbieter und Websites vieler Firmen bleiben leer.',
      },
    },
  },
} as const;
