/** Prüfung der Abdeckung und die Leitplanken, die Reps brauchen: was gefunden wurde, und was zu tun ist. */
export const coverageFindings = {
  'coverage-owned': { says: 'Jeder Account im Markt hat einen Verantwortlichen', advice: '' },
  'coverage-unowned': {
    says: '{count} {count|Account|Accounts} im Markt {count|hat|haben} keinen Verantwortlichen',
    advice:
      'Geben Sie jedem einen Rep, den wertvollsten zuerst: Verteilen Sie die Gebiete, oder tragen Sie den Verantwortlichen im CRM ein',
  },
  'coverage-no-owner-column': {
    says: 'Das Modell ordnet keinen Verantwortlichen zu, also sagt nichts, wer welchen Account hat',
    advice: 'Ordnen Sie die Spalte mit dem Verantwortlichen jedes Accounts dem Feld owner zu',
  },
  'coverage-one-owner': { says: 'Kein Account nennt zwei Verantwortliche', advice: '' },
  'coverage-two-owners': {
    says: '{count} {count|Account nennt|Accounts nennen} zwei Verantwortliche oder mehr: {owner}',
    advice:
      'Lassen Sie einen Verantwortlichen stehen, der für den Account einsteht, und führen Sie die anderen in einer eigenen Spalte',
  },
  'coverage-same-one': { says: 'Kein Account steht zweimal unter zwei Verantwortlichen', advice: '' },
  'coverage-same-two': {
    says: '{count} Zeilen sind ein Account ({name}) unter {owners}',
    advice: 'Legen Sie die Zeilen im CRM zusammen, und lassen Sie einem Verantwortlichen den Account',
  },
  'coverage-family-one': { says: 'Jede Unternehmensgruppe hat einen Verantwortlichen', advice: '' },
  'coverage-family-two': {
    says: '{count} Accounts einer Unternehmensgruppe ({name}) sind unter {owners}',
    advice:
      'Geben Sie einem Rep die ganze Gruppe, oder vereinbaren Sie, wer sie führt. Beim Verteilen bleiben Gruppen zusammen',
  },
  'coverage-all-reps': { says: 'Jeder Verantwortliche ist unter den Reps', advice: '' },
  'coverage-no-rep': {
    says: '{owner} hat {count} {count|Account|Accounts}, ist aber nicht unter den Reps',
    advice:
      'Schreiben Sie den Namen wie im Blatt Reps, geben Sie {owner} dort eine Zeile, oder geben Sie die Accounts einem Rep',
  },
  'coverage-all-here': { says: 'Jeder Verantwortliche ist am {day} im Amt', advice: '' },
  'coverage-left': {
    says: '{owner} ist am {day} gegangen und hat noch {count} {count|Account|Accounts}',
    advice: 'Geben Sie die Accounts von {owner} jetzt anderen: Niemand bearbeitet sie',
  },
  'coverage-later': {
    says: '{owner} beginnt am {day} und hat schon {count} {count|Account|Accounts}',
    advice: 'Benennen Sie jemanden, der die Accounts von {owner} bis dahin bearbeitet',
  },
  'coverage-no-day': {
    says: 'Reps beginnen und gehen, aber das Modell hat keinen Stichtag, also sagt nichts, wer im Amt ist',
    advice: 'Setzen Sie den Stichtag: eine Zeile setting, as of auf dem Modellblatt',
  },
  'coverage-cells-covered': { says: 'Jede Zelle aus Segment und Region hat einen Rep', advice: '' },
  'coverage-cell-bare': {
    says: 'Kein Rep bearbeitet {cell}: {count} {count|Account|Accounts}',
    advice:
      'Lassen Sie einen Rep einer Nachbarzelle {cell} bearbeiten, stellen Sie dafür ein, oder überlassen Sie sie einem Vorgehen ohne Reps und sagen Sie das',
  },
  'coverage-cell-lent': {
    says: 'Kein Rep bearbeitet {cell}, aber {held} von {count} {count|Account|Accounts} dort {held|gehört|gehören} Reps anderer Zellen',
    advice:
      'Ergänzen Sie {cell} bei den Segmenten und Regionen der Reps, die sie bearbeiten, damit Pläne sie dort zählen',
  },
  'coverage-within-capacity': {
    says: 'Kein Account-Buch ist über dem, was sein Rep halten kann',
    advice: '',
  },
  'coverage-over-accounts': {
    says: '{rep} hat {figure} Accounts, {above} mehr als die {most}, die {role} allein halten kann',
    advice:
      'Geben Sie Accounts von {rep} an Account-Bücher mit Platz weiter, die am wenigsten wertvollen zuerst, oder stellen Sie ein',
  },
  'coverage-over-hours': {
    says: 'Die Accounts von {rep} verlangen {figure} Stunden im Jahr, {above} mehr als die {most}, die {role} allein hat',
    advice:
      'Geben Sie Accounts von {rep} an Account-Bücher mit Platz weiter, geben Sie jedem Account weniger Stunden, oder stellen Sie ein',
  },
  'coverage-over-spend': {
    says: '{rep} betreut Ausgaben von {figure} im Jahr, {above} mehr als die {most}, die {role} allein betreuen kann',
    advice: 'Geben Sie Kunden von {rep} an Account-Bücher mit Platz weiter, oder stellen Sie ein',
  },
  'coverage-books-fed': { says: 'Jedes Account-Buch hat genug Accounts', advice: '' },
  'coverage-starved-accounts': {
    says: '{rep} hat {figure} Accounts von den {most}, die {role} allein halten kann',
    advice:
      'Füllen Sie das Account-Buch von {rep} aus Accounts ohne Verantwortlichen oder aus vollen Büchern, oder lassen Sie {rep} eine zweite Zelle bearbeiten',
  },
  'coverage-starved-hours': {
    says: 'Die Accounts von {rep} verlangen {figure} Stunden im Jahr von den {most}, die {role} allein hat',
    advice:
      'Füllen Sie das Account-Buch von {rep} aus Accounts ohne Verantwortlichen oder aus vollen Büchern, oder lassen Sie {rep} eine zweite Zelle bearbeiten',
  },
  'coverage-no-limits': {
    says: 'Nichts sagt, wie viel {role} allein halten kann',
    advice:
      'Geben Sie der Rolle eine Zeile auf dem Modellblatt (accounts, hours), oder füllen Sie die Spalten accounts und hours der Reps',
  },
  'coverage-no-books': {
    says: 'Kein Account gehört jemandem mit der Rolle {role}, also sind ihre Account-Bücher nicht bekannt',
    advice:
      'Die Spalte mit dem Verantwortlichen enthält andere Rollen. Verteilen Sie die Account-Bücher von {role}, oder ordnen Sie die Spalte zu, die sie nennt',
  },
  'coverage-books-even': {
    says: 'Die Account-Bücher liegen innerhalb von {threshold} um den Median ihrer Art',
    advice: '',
  },
  'coverage-books-apart': {
    says: 'Das Potenzial im Account-Buch von {rep}, {figure}, liegt {share} {above|über|unter} dem Median von {reps} Account-Büchern ({kind})',
    advice:
      'Gleichen Sie diese Account-Bücher aus: Verteilen Sie die Gebiete so, dass möglichst viele Accounts bleiben, wo sie sind',
  },
  'coverage-books-apart-count': {
    says: 'Die {figure} Accounts von {rep} liegen {share} {above|über|unter} dem Median von {reps} Account-Büchern ({kind})',
    advice:
      'Gleichen Sie diese Account-Bücher aus: Verteilen Sie die Gebiete so, dass möglichst viele Accounts bleiben, wo sie sind',
  },
  'coverage-quota-reachable': {
    says: 'Jedes Account-Buch hat das {least}- bis {most}-Fache der Quote seines Reps',
    advice: '',
  },
  'coverage-quota-little': {
    says: 'Das Potenzial im Account-Buch von {rep} ist das {times}-Fache der Quote von {quota}, weniger als das {least}-Fache',
    advice: 'Geben Sie {rep} Accounts mit mehr Potenzial, oder eine Quote, die das Account-Buch tragen kann',
  },
  'coverage-quota-much': {
    says: 'Das Potenzial im Account-Buch von {rep} ist das {times}-Fache der Quote von {quota}, mehr als das {most}-Fache',
    advice: 'Geben Sie weiter, wozu {rep} nicht kommen wird, oder erhöhen Sie die Quote',
  },
  'handful-enough': {
    says: 'Jede der {cells} Zellen aus Segment und Region hat {threshold} Reps einer Rolle oder mehr',
    advice: '',
  },
  'handful-too-few': {
    says: '{small} von {cells} Zellen aus Segment und Region {small|hat|haben} weniger als {threshold} Reps einer Rolle: {names}',
    advice:
      'Legen Sie diese Zellen mit einem Nachbarn zusammen (eine Zeile merge), oder lassen Sie Reps mehrere bearbeiten, bis jede eine Handvoll hat, die einander vertreten können',
  },
  'handful-no-reps': {
    says: 'Es sind keine Reps angegeben, also sagt nichts, wie viele jede Zelle bearbeiten',
    advice: 'Fügen Sie die Tabelle der Reps hinzu: Rep, Rolle, Segment, Region, Beginn, Ende',
  },
  'handful-no-cells': {
    says: 'Kein Account im Markt hat sowohl ein Segment als auch eine Region',
    advice: 'Füllen Sie die Felder, nach denen Segmente und Regionen fragen',
  },
  'starving-none': {
    says: 'Die Reps jeder der {cells} Zellen erreichen {threshold} eines vollen Account-Buchs oder mehr',
    advice: '',
  },
  'starving-cells': {
    says: 'In {small} von {cells} Zellen erreichen die Reps keine {threshold} eines vollen Account-Buchs: {names}',
    advice:
      'Legen Sie diese Zellen mit einem Nachbarn zusammen (eine Zeile merge), geben Sie ihren Reps eine zweite Zelle, oder bearbeiten Sie sie mit weniger Reps',
  },
  'starving-no-reps': {
    says: 'Es sind keine Reps angegeben, also sagt nichts, ob die Accounts einer Zelle ihre Account-Bücher füllen',
    advice:
      'Fügen Sie die Tabelle der Reps hinzu: Rep, Rolle, Segment, Region, accounts (so viele kann ein Account-Buch halten)',
  },
  'starving-no-books': {
    says: 'Nichts sagt, wie viele Accounts ein volles Account-Buch dieser Reps hält',
    advice:
      'Füllen Sie die Spalte accounts der Reps, oder geben Sie ihrer Rolle eine Zeile auf dem Modellblatt mit den meisten Accounts eines Account-Buchs',
  },
  'unlikely-few': {
    says: 'In keinem Account-Buch sind mehr als {share} der Accounts von {segment} unwahrscheinliche Käufer',
    advice: '',
  },
  'unlikely-many': {
    says: 'In {bad} von {books} Account-Büchern von {segment} {bad|ist|sind} mehr als {threshold} der Accounts unwahrscheinliche Käufer: {names}',
    advice:
      'Verteilen Sie unwahrscheinliche Käufer gleichmäßig, oder nehmen Sie sie aus {segment} heraus: Ein Rep, dessen Account-Buch nicht kauft, verfehlt die Quote, was immer er tut',
  },
  'unlikely-no-reps': {
    says: 'Es sind keine Reps angegeben, also sagt nichts, in wessen Account-Büchern unwahrscheinliche Käufer stehen',
    advice:
      'Fügen Sie die Tabelle der Reps hinzu: Rep, Rolle, Segment, Region. Die Accounts nennen ihren Verantwortlichen',
  },
  'unlikely-no-owner': {
    says: 'Kein Account des obersten Segments nennt einen Rep als Verantwortlichen',
    advice:
      'Ordnen Sie die Spalte mit dem Verantwortlichen jedes Accounts dem Feld owner zu, oder verteilen Sie zuerst die Gebiete',
  },
  'unlikely-no-sign': {
    says: 'Nichts sagt, wer wahrscheinlich nicht kauft: Das Modell hat weder eine Kaufneigung noch Noten',
    advice: 'Lernen Sie die Kaufneigung aus einer Historie von Deals, oder geben Sie dem Modell Noten',
  },
} as const;
