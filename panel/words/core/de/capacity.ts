/** Was zu einem Kapazitätsplan zu sagen ist. */
export const capacitySentences = {
  'capacity/no-day':
    'Ein Plan braucht einen Tag, der sagt, für welches Geschäftsjahr er ist: setzen Sie „as of“ oder den Kick-off des Kalenders',
  'capacity/no-roles':
    'Das Modell hat keine Rollen, also ist nicht bekannt, wie viele gebraucht werden. Fügen Sie sie als Zeilen „role“ hinzu',
  'capacity/unknown-role':
    '{count} {count|Rep ist|Reps sind} „{role}“, eine Rolle, die das Modell nicht hat. Was von ihr gebraucht wird, ist nicht bekannt',
  'capacity/no-touches':
    '{count} {count|Account|Accounts} von {segments} {count|hat|haben} keine Zeile „touch“. Ihre Stunden und wer für sie gebraucht wird, sind nicht bekannt',
  'capacity/unmeasured-role':
    'Nichts sagt, wie viele der Rolle „{role}“ gebraucht werden. Geben Sie ihr hours und Zeilen „touch“, accounts, spend oder ein ratio',
  'capacity/spend-unknown':
    'Aktuelle Ausgaben sind nicht bekannt, also zählt die Rolle „{role}“ nicht nach den Ausgaben, die sie betreut',
  'capacity/quota-unknown':
    '{count} {count|Rep hat|Reps haben} keine Quote, obwohl andere der Rolle eine haben, und keine Kapazität zählt: {names}',
  'capacity/support-quota':
    'Die Quote von {count} {count|Rep|Reps} der Rolle „{role}“ zählt nicht: eine Rolle nach ratio hilft zu verkaufen, wofür andere eine Quote haben',
  'capacity/attainment-unknown':
    'Für {count} {count|Rep|Reps} mit Quote ist keine Zielerreichung gesagt, die Quote zählt ganz: {names}',
  'capacity/cost-unknown':
    'Für {count} {count|Rep|Reps} sind weder cost noch OTE gesagt, sie erhöhen die Kosten nicht: {names}',
  'capacity/no-cell':
    '„{name}“ betreut kein Segment und keine Region mit Accounts im Markt und zählt in keiner Zelle',
  'capacity/no-target':
    'Das Modell hat kein Ziel, also sind Quotenabdeckung und Lücke in Geld nicht bekannt. Fügen Sie es als Einstellung „target“ hinzu',
};
