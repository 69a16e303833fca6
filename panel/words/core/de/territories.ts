/** Was über die Verteilung von Accounts auf Reps und über das Blatt Reps gesagt wird. */
export const territorySentences = {
  'carve/no-reps': 'Es gibt keine Reps, auf die verteilt werden kann. Nennen Sie jeden mit Namen',
  'carve/no-role': 'Kein Rep, der noch da ist, hat die Rolle „{role}“. Die Rollen sind {roles}',
  'carve/negative-potential':
    '{count} {count|Account hat|Accounts haben} ein Potenzial unter null (zuerst Zeile {row}: {value}). Es muss 0 oder mehr sein',
  'carve/negative-hours':
    '{count} {count|Account braucht|Accounts brauchen} weniger als null Stunden (zuerst Zeile {row}: {value}). Es müssen 0 oder mehr sein',
  'carve/circular-parents':
    'Die Accounts in den Zeilen {rows} sind im Kreis einander übergeordnet. Einer von ihnen darf keinen übergeordneten haben',
  'carve/lock-left':
    '{count} {count|Account ist|Accounts sind} fest bei „{name}“, der nicht mehr da ist. Heben Sie das auf oder nennen Sie einen anderen Rep',
  'carve/lock-unknown':
    '{count} {count|Account ist|Accounts sind} fest bei „{name}“, der nicht unter den Reps ist. Heben Sie das auf oder nennen Sie einen anderen Rep',
  'carve/not-share': '{option} ist {value}. Es muss zwischen 0 und 1 liegen',
  'carve/below-zero': '{option} ist {value}. Es muss 0 oder mehr sein',
  'carve/blank-potential':
    '{count} {count|Account hat|Accounts haben} kein Potenzial und {count|zählt|zählen} nichts',
  'carve/blank-hours':
    '{count} {count|Account hat|Accounts haben} keine Stunden und {count|macht|machen} keine Arbeit',
  'carve/one-rep': 'Es gibt nur einen Rep, „{name}“. Er bekommt jeden Account',
  'carve/more-reps': 'Auf {accounts} Accounts kommen {reps} Reps, einige Account-Bücher bleiben also leer',
  'carve/owner-left':
    '{count} {count|Account gehört|Accounts gehören} „{name}“, der nicht mehr da ist. {count|Er geht|Sie gehen} an andere',
  'carve/owner-unknown':
    '{count} {count|Account gehört|Accounts gehören} „{name}“, der nicht unter den Reps ist. {count|Er geht|Sie gehen} an andere',
  'carve/together': 'Kein Rep hat alles von {needs}: {count} {count|Account|Accounts}',
  'carve/both-locks': 'Eine Familie ist zugleich fest bei {needs}: {count} {count|Account|Accounts}',
  'carve/no-room':
    'Die Account-Bücher von {reps} sind voll: {count} {count|Account findet|Accounts finden} keinen Platz',
  'carve/too-many-accounts':
    '{reps} {people|hat|haben} Platz für {room} {room|Account|Accounts}, aber {asked} können zu niemand anderem: {count} {count|Account findet|Accounts finden} keinen Platz',
  'carve/too-many-hours':
    '{reps} {people|hat|haben} {room} Stunden im Jahr, aber Accounts, die zu niemand anderem können, brauchen {asked}: {count} {count|Account findet|Accounts finden} keinen Platz',
  'carve/region': 'Kein Rep arbeitet in {need}: {count} {count|Account|Accounts}',
  'carve/language': 'Kein Rep spricht {need}: {count} {count|Account|Accounts}',
  'carve/time-zone': 'Kein Rep arbeitet in der Zeitzone {need}: {count} {count|Account|Accounts}',
  'carve/skill': 'Kein Rep kennt sich mit {need} aus: {count} {count|Account|Accounts}',
  'carve/segment': 'Kein Rep betreut {need}: {count} {count|Account|Accounts}',
  'reps/taken':
    'Das Blatt Reps hat keine Spalte Rep, ist also etwas anderes. Benennen Sie es um, oder wählen Sie die Tabelle der Reps selbst',
  'reps/none': 'Es gibt keine Reps. Geben Sie jedem eine Zeile',
  'reps/unnamed': 'Der Rep in dieser Zeile hat keinen Namen',
  'reps/twice':
    '„{name}“ steht zweimal als {role}. Geben Sie jedem Rep je Rolle eine Zeile (zuerst in {first})',
  'reps/not-read': '„{value}“ unter „{header}“ ist nicht {kind}',
  'reps/end-before-start': '„{name}“ endet vor dem Beginn in {start}. Das Ende muss danach liegen',
  'reps/ramp-range':
    'Ein Monat der Einarbeitung „{value}“ beträgt {month} %. Jeder muss zwischen 0 % und 100 % liegen',
  'reps/negative': '{value} unter „{header}“ liegt unter null. Es muss 0 oder mehr sein',
  'books/no-reps': 'Es gibt keine Reps, deren Account-Bücher gefüllt werden könnten',
  'books/rule': '{rule} ist {value}. Es muss eine ganze Zahl ab 0 sein',
  'carve/no-worth':
    'Account-Bücher werden nach dem Wert der Accounts ausgeglichen. Lassen Sie das Modell ein Potenzial nennen, oder setzen Sie „value“ auf ein Geldfeld',
  'carve/no-field':
    'Der Ausgleich von {role} fragt nach dem Feld „{field}“, und keine Spalte der Accounts ist ihm zugeordnet. Ordnen Sie eine zu, oder nehmen Sie die Zeile weg',
  'refill/no-day':
    'Dynamische Account-Bücher werden an einem Tag aufgefüllt. Setzen Sie „as of“ auf den Tag, von dem an Untätigkeit gezählt wird',
  'refill/no-activity':
    'Accounts gehen zurück, wenn nichts für sie getan wurde. Ordnen Sie dem Feld „last activity“ eine Spalte mit Tagen zu',
  'refill/no-size':
    'Account-Bücher von {role} werden bis zu einer Größe gefüllt. Sagen Sie, wie viele Accounts eines enthält (role, {role}, accounts), oder geben Sie es je Rep an',
  'refill/no-role': 'Kein Rep hat die Rolle „{role}“, also gibt es keine Account-Bücher aufzufüllen',
  'books/fair-relaxation':
    'Die Account-Bücher sind höchstens {imbalance} vom Gerechten entfernt. {bound} ist das Mindeste, selbst wenn Accounts teilbar wären',
  'books/fair-largest':
    'Die Account-Bücher sind höchstens {imbalance} vom Gerechten entfernt. {bound} ist das Mindeste, denn ein Account ist größer als ein gerechtes Buch',
  'books/fair-pairing':
    'Die Account-Bücher sind höchstens {imbalance} vom Gerechten entfernt. {bound} ist das Mindeste, denn große Accounts müssen sich ein Buch teilen',
  'books/fair-search':
    'Die Account-Bücher sind höchstens {imbalance} vom Gerechten entfernt, und jede andere Aufteilung ist schlechter',
  'books/fair-open':
    'Die Account-Bücher sind höchstens {imbalance} vom Gerechten entfernt. Was das Mindeste ist, lässt sich nicht sagen, solange Accounts keinen Platz finden',
  'books/apart-potential':
    'Reps, die nicht teilen können, werden getrennt beurteilt: Ein gerechtes Buch von {full} ({fullCount} {fullCount|Rep|Reps}) enthält das {most}-Fache des mittleren Potenzials, eines von {few} ({fewCount} {fewCount|Rep|Reps}) das {least}-Fache',
  'books/apart-hours':
    'Reps, die nicht teilen können, werden getrennt beurteilt: Ein gerechtes Buch von {full} ({fullCount} {fullCount|Rep|Reps}) braucht das {most}-Fache der mittleren Stunden, eines von {few} ({fewCount} {fewCount|Rep|Reps}) das {least}-Fache',
  'books/fuller-potential':
    'Gerecht ist hier das {times}-Fache des mittleren Potenzials, denn niemand mit weniger kann diese Accounts bekommen',
  'books/fuller-hours':
    'Gerecht ist hier das {times}-Fache der mittleren Stunden, denn niemand mit weniger kann diese Accounts bekommen',
  'books/emptier-potential':
    'Gerecht ist hier das {times}-Fache des mittleren Potenzials, denn was vollere Bücher enthalten müssen, kann nicht hierher',
  'books/emptier-hours':
    'Gerecht ist hier das {times}-Fache der mittleren Stunden, denn was vollere Bücher enthalten müssen, kann nicht hierher',
  'books/weighed-potential':
    'Ein Account-Buch, das {off} von seinem gerechten Potenzial entfernt ist, zählt als {counted}',
  'books/weighed-hours':
    'Ein Account-Buch, das {off} von seinen gerechten Stunden entfernt ist, zählt als {counted}',
  'books/moved':
    '{accounts} {accounts|Account wechselt|Accounts wechseln} den Besitzer mit {share} des Potenzials. Mindestens {least} müssen',
  'books/refilled':
    'Ein Account geht nach {returnAfter} Tagen ohne Aktivität zurück und ruht {restFor} Tage. Ein Buch enthält {bookSize}',
  'books/rule-of-thumb':
    'Das Modell sagt nichts zu {tests}, eine Faustregel steht dafür. Fügen Sie eine Zeile balance mit dem Test hinzu',
  'books/filled':
    '{specialist} für das, was der Rep kann, {general} aus dem allgemeinen Pool, {lacking} fehlen noch',
  'books/starving': '{lacking} {lacking|Account fehlt|Accounts fehlen} bis zu vollen Account-Büchern',
} as const;
