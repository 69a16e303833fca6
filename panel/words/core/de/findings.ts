/** Leitplanken, Aufwand und Haltungen: was gefunden wurde, und was zu tun ist. */
export const findings = {
  'difference-shown': { says: '{finding}', advice: '' },
  'difference-alike': {
    says: '{finding}',
    advice:
      'Legen Sie ein solches Paar zusammen (eine Zeile merge) und sehen Sie noch einmal nach, oder behandeln Sie beide gleich: {pairs}. Die Stichprobe hätte gezeigt, dass sie sich unterscheiden',
  },
  'difference-none': {
    says: '{finding}',
    advice:
      'Schneiden Sie die Segmente nach einem Feld, das einen Unterschied macht: SEGMENT_TEST sagt es für jedes Feld',
  },
  'difference-too-few': {
    says: '{finding}',
    advice:
      'Geben Sie mehr entschiedene Deals an, oder legen Sie kleine Segmente zusammen, bis jedes genug davon hat',
  },
  'difference-no-history': {
    says: 'Es ist keine Historie angegeben, also sagt nichts, ob sich Segmente in Gewinnquote, Verkaufsdauer oder Dealgröße unterscheiden',
    advice: 'Fügen Sie als Historie eine Tabelle der Deals mit Ausgang, Daten und Betrag hinzu',
  },
  'effort-no-table': {
    says: 'Es ist kein Aufwand angegeben, also sagt nichts, ob er dem Wert folgt',
    advice:
      'Fügen Sie eine Tabelle des Aufwands hinzu: Account oder Segment, Art, Zeitraum, Menge oder Stunden, Geld',
  },
  'effort-no-kind': {
    says: 'In der Tabelle des Aufwands hat keine Zeile eine Art, etwa Aktivität oder Leads',
    advice: 'Geben Sie jeder Zeile des Aufwands ihre Art',
  },
  'fill-good': {
    says: 'Jedes Feld, das das Modell verwendet, ist für mindestens {share} der Accounts bekannt',
    advice: '',
  },
  'fill-sparse': {
    says: '{count} von {fields} Feldern, die das Modell verwendet, {count|ist|sind} für weniger als {threshold} der Accounts bekannt: {names}',
    advice:
      'Füllen Sie {lowest} von einem Datenanbieter oder der Website, oder nehmen Sie es aus Regeln und Kriterien heraus',
  },
  'fill-not-known': {
    says: 'Das Modell verwendet kein Feld, oder kein Account ist im Markt',
    advice: 'Schreiben Sie Regeln oder Kriterien, die nach Feldern der Accounts fragen',
  },
  'geography-one': { says: 'Es gibt nur eine Region', advice: '' },
  'geography-apart': {
    says: 'Die Regionen unterscheiden sich nach Sprache oder um zwei Stunden und mehr auf der Uhr',
    advice: '',
  },
  'geography-by-zone': { says: 'Die Regionen sind nach {fields} geschnitten', advice: '' },
  'geography-alike': {
    says: '{share} der Accounts liegen in Regionen, die Sprache und Uhrzeit mit einer anderen teilen: {pairs}',
    advice:
      'Legen Sie Regionen zusammen, die am selben Arbeitstag dieselbe Sprache sprechen, außer wenn Recht oder Reisewege sie trennen. Schneiden Sie Segmente statt Landkarten',
  },
  'geography-by-place': {
    says: 'Die Regionen sind nach {fields} geschnitten. Ohne bekannte Länder kann niemand sagen, ob sich Sprache oder Uhrzeit unterscheiden',
    advice:
      'Ordnen Sie das Feld country (Land) zu, oder schneiden Sie Regionen nach Land, Sprache oder Zeitzone',
  },
  'geography-not-known': {
    says: 'Kein Account hat eine Region und ein Land, das die eingebaute Tabelle kennt',
    advice: 'Ordnen Sie das Feld country (Land) zu, mit Namen oder ISO-Codes',
  },
  'lines-high': {
    says: 'Der mittlere Account jedes Segments liegt beim {ratio}-Fachen seiner Grenze oder höher',
    advice: '',
  },
  'lines-crowded': {
    says: 'Die Hälfte der Accounts von {segment} liegt unter dem {ratio}-Fachen der Grenze von {line}, und {share} von allen erreichen die oberste Grenze von {top}',
    advice:
      'Im Zweifel Grenzen anheben: Ein Fünftel der Accounts würde eine oberste Grenze von {better} erreichen',
  },
  'lines-close': {
    says: 'Die Hälfte der Accounts von {segment} liegt unter dem {ratio}-Fachen der Grenze von {line}',
    advice:
      'Versuchen Sie eine höhere Grenze für {segment}: Der größte Teil liegt kaum über dem Segment darunter',
  },
  'lines-wide': {
    says: '{share} der Accounts erreichen die oberste Grenze von {top}',
    advice:
      'Heben Sie im Zweifel Grenzen an: Ein Fünftel der Accounts würde eine oberste Grenze von {better} erreichen',
  },
  'lines-not-known': {
    says: 'Kein Segment ist durch eine Grenze auf dem Maßstab geschnitten, oder kein Account hat einen bekannten Wert dafür',
    advice:
      'Nennen Sie den Maßstab (eine Zeile setting, yardstick), und geben Sie den Segmenten Grenzen darauf (at least)',
  },
  'minute-placed': {
    says: '{share} der Accounts sind durch das eingeordnet, was Datenanbieter und die Website sagen',
    advice: '',
  },
  'minute-blanks': {
    says: '{share} der Accounts sind durch das eingeordnet, was Datenanbieter und die Website sagen. Leeres lässt {left} offen',
    advice:
      'Füllen Sie die Felder, nach denen die Regeln fragen, oder lassen Sie eine Regel sagen, was leer bedeutet (is blank)',
  },
  'minute-discovery': {
    says: '{left} der Accounts lassen sich nicht in einer Minute einordnen. Nur ein Gespräch klärt {fields}',
    advice:
      'Schneiden Sie Segmente nach Feldern, die man sehen kann, und klären Sie {fields} auf anderem Weg: im ersten Anruf, über einen Partner oder auf einer Veranstaltung',
  },
  'minute-not-known': {
    says: 'Es gibt keinen Account im Markt',
    advice: 'Prüfen Sie die Bedingungen von TAM und die Ausschlüsse',
  },
  'overlap-small': {
    says: '{share} der Accounts treffen auf zwei Segmente zu, die sich kreuzen, wenn jede Regel für sich gelesen wird',
    advice: '',
  },
  'overlap-large': {
    says: '{share} der Accounts treffen auf zwei Segmente zu, die sich kreuzen ({pairs}): Stillschweigend entscheidet die Reihenfolge der Regeln',
    advice:
      'Ergänzen Sie die spätere Regel um eine Bedingung, die auslässt, was die frühere nimmt, oder legen Sie beide zusammen',
  },
  'overlap-starved': {
    says: 'Jeden Account, nach dem {inside} fragt, nimmt schon {outside}, das zuerst gefragt wird',
    advice: 'Fragen Sie {inside} vor {outside}, oder nehmen Sie es heraus',
  },
  'overlap-not-known': {
    says: 'Es gibt weniger als zwei Regeln, oder kein Account ist im Markt',
    advice: 'Schreiben Sie Regeln für mindestens zwei Segmente',
  },
  'cells-fed': {
    says: '{cells} Zellen aus Segment und Region, die kleinste mit {smallest} Accounts',
    advice: '',
  },
  'cells-starving': {
    says: '{small} von {cells} Zellen aus Segment und Region {small|enthält|enthalten} weniger als {threshold} Accounts: {names}',
    advice:
      'Legen Sie die kleinen Zellen mit einem benachbarten Segment ihrer Region zusammen (eine Zeile merge), oder ziehen Sie weniger Regionen',
  },
  'cells-not-known': {
    says: 'Kein Account im Markt hat sowohl ein Segment als auch eine Region',
    advice: 'Füllen Sie die Felder, nach denen Segmente und Regionen fragen',
  },
  'early-enough': {
    says: '{accounts} Accounts im Markt{customers} genügen zum Segmentieren',
    advice: '',
  },
  'early-accounts': {
    says: '{accounts} Accounts im Markt sind weniger als {threshold}: zu früh für Segmente',
    advice:
      'Führen Sie eine einzige Liste, nach Fit sortiert, bis es Accounts genug für zwei Teams gibt. Segmentieren Sie dann',
  },
  'early-customers': {
    says: '{accounts} Accounts im Markt, aber {buyers} Kunden: zu wenige, um zu wissen, wer kauft',
    advice:
      'Behandeln Sie Segmente als Vermutung, die zu prüfen ist, und gewinnen Sie mindestens {needed} Kunden, bevor die Abdeckung darauf aufbaut',
  },
  'early-barely': {
    says: '{accounts} Accounts im Markt genügen kaum zum Segmentieren',
    advice: 'Zwei Segmente reichen vorerst völlig',
  },
  'top-segment-fits': { says: '{segment} enthält {share} der Accounts im Markt', advice: '' },
  'top-segment-large': {
    says: '{segment} enthält {share} der Accounts im Markt, mehr als {threshold}',
    advice:
      'Im Zweifel Grenzen anheben: Heben Sie die Grenze von {segment} an, bis es {threshold} oder weniger enthält',
  },
  'top-segment-empty': {
    says: 'Kein Account im Markt ist in {segment}',
    advice:
      'Senken Sie die Grenze von {segment}, füllen Sie die Felder, nach denen die Regel fragt, oder nehmen Sie es heraus',
  },
  'top-segment-alone': {
    says: 'Es gibt keinen Account im Markt, oder nur ein Segment',
    advice: 'Schreiben Sie Regeln für zwei Segmente oder mehr',
  },
  'captured-worth': {
    says: '{count} Segmente erfassen {captured} der Konzentration des Werts, und das letzte davon {gain}',
    advice: '',
  },
  'captured-idle': {
    says: '{count} Segmente erfassen {captured} der Konzentration des Werts. {names} als eines würden nur {gain} verlieren',
    advice:
      'Legen Sie {names} zusammen, außer wenn an sie anders verkauft wird oder sie anders betreut werden',
  },
  'captured-weak': {
    says: '{count} Segmente erfassen {captured} der Konzentration des Werts: In jedem mischen sich große und kleine Accounts',
    advice: 'Schneiden Sie Segmente nach einem Feld, das mit dem Wert geht, oder bilden Sie weniger davon',
  },
  'captured-not-known': {
    says: 'Weniger als zwei Segmente enthalten Accounts mit bekanntem Wert, oder alle Accounts haben denselben Wert',
    advice: 'Nennen Sie ein Geldfeld als Wert der Accounts, und füllen Sie es',
  },
  'value-concentrated': {
    says: 'Die obersten 20 % der Accounts halten {share} des Werts. {segment} hält davon {held} mit {accounts} der Accounts',
    advice: '',
  },
  'value-missed': {
    says: 'Die obersten 20 % der Accounts halten {share} des Werts, {segment} aber {held}. Ebenso viele der größten Accounts hielten {best}',
    advice:
      'Schneiden Sie {segment} nach einem Feld, das mit dem Wert geht, oder machen Sie den Wert selbst zum Maßstab',
  },
  'value-spread': {
    says: 'Die obersten 20 % der Accounts halten {share} des Werts, weniger als {threshold}',
    advice:
      'Der Wert ist breit gestreut: Lassen Sie Bedarf, Branche oder Technologie die Segmente trennen, bevor es die Größe tut',
  },
  'value-not-known': {
    says: 'Für die Accounts im Markt ist kein positiver Wert bekannt',
    advice:
      'Nennen Sie ein Geldfeld ohne negative Beträge als Wert der Accounts: eine Zeile setting, value im Modellblatt',
  },
  'effort-upside-down': {
    says: '{segment} {segments|hält|halten zusammen} {value} des Werts, der in einem Segment liegt, und {segments|bekommt|bekommen} vom Aufwand „{kind}“ {effort}: {restEffort} gehen an die übrigen {restValue}, 80/20 steht kopf',
    advice:
      'Verlagern Sie „{kind}“ zu {segment}, zuerst zu denjenigen {segments|seiner|ihrer} Accounts, die nichts bekamen',
  },
  'effort-behind-value': {
    says: '{segment} {segments|hält|halten zusammen} {value} des Werts, der in einem Segment liegt, und {segments|bekommt|bekommen} vom Aufwand „{kind}“ {effort}',
    advice:
      'Verlagern Sie einen Teil von „{kind}“ zu {segment}, zuerst zu denjenigen {segments|seiner|ihrer} Accounts, die nichts bekamen',
  },
  'effort-ahead-of-value': {
    says: '{segment} {segments|hält|halten zusammen} {value} des Werts, der in einem Segment liegt, und {segments|bekommt|bekommen} vom Aufwand „{kind}“ {effort}, mehr als {segments|sein|ihr} Wert allein verdienen würde',
    advice:
      'Prüfen Sie, ob {segment} so viel „{kind}“ {segments|braucht|brauchen}, oder ob es den übrigen Segmenten fehlt',
  },
  'effort-follows-value': {
    says: '{segment} {segments|hält|halten zusammen} {value} des Werts, der in einem Segment liegt, und {segments|bekommt|bekommen} vom Aufwand „{kind}“ {effort}: Der Aufwand folgt dem Wert',
    advice: '',
  },
  'effort-one-segment': {
    says: 'Alle Segmente sind nötig, um den oberen Teil des Werts zu halten, also gibt es kein anderes, mit dem sich „{kind}“ vergleichen ließe',
    advice: 'Schreiben Sie Regeln, die die wertvollsten Accounts absetzen',
  },
  'effort-not-known': {
    says: '„{kind}“ lässt sich nicht gegen den Wert halten: Es ist kein Wert über 0 bekannt, oder kein Aufwand über 0 ist einem Segment zugeordnet',
    advice:
      'Nennen Sie ein Geldfeld als Wert der Accounts, und geben Sie jeder Zeile des Aufwands einen Account oder ein Segment',
  },
  'posture-protect': {
    says: '{penetration} der Accounts in {segment} kaufen bereits und geben {retention} dessen aus, was sie vor einem Jahr ausgaben, während die Buchungen nicht wachsen: Es gibt mehr zu verlieren als zu gewinnen',
    advice: 'Halten Sie {segment} mit den Account-Managern: Verlängerungen und Erweiterungen vor neuen Logos',
  },
  'posture-invest': {
    says: '{segment} gewinnt um {difference} Punkte öfter als der Rest, und die Buchungen wachsen um {growth} im Jahr',
    advice: 'Geben Sie die nächsten Stellen und das nächste Budget an {segment}',
  },
  'posture-push-accounts': {
    says: '{segment} gewinnt {rate} seiner Deals, nachweisbar nicht weniger als der Rest, und nur {penetration} seiner Accounts kaufen',
    advice: 'Bearbeiten Sie mehr Accounts in {segment} mit den Leuten, die dort sind',
  },
  'posture-push-effort': {
    says: '{segment} gewinnt {rate} seiner Deals, nachweisbar nicht weniger als der Rest, und bekommt {activity} der Aktivität für {value} des Werts',
    advice: 'Verlagern Sie Aktivität zu {segment}, bis sie dem Wert folgt',
  },
  'posture-hold': {
    says: 'Nichts in {segment} verlangt nach mehr oder weniger, als es bekommt',
    advice: '',
  },
  'posture-too-few-deals': {
    says: '{segment} hat {decided} entschiedene Deals, weniger als die {least}, die eine Gewinnquote braucht',
    advice: 'Legen Sie {segment} für die Planung mit einem Nachbarn zusammen, oder warten Sie auf mehr Deals',
  },
  'posture-not-known': {
    says: 'Die Daten sagen nicht, welche Haltung zu {segment} richtig ist. Unbekannt: {missing}',
    advice: 'Ergänzen Sie die Historie um das Fehlende',
  },
} as const;
