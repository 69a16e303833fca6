/** Was über Vorgehen und Organisation gesagt wird. */
export const motionSentences = {
  'motions/pays': 'Ein erstes Jahr von {contract} trägt {motion} (ab {from})',
  'motions/below-all':
    'Ein erstes Jahr von {contract} liegt unter {from}, ab dem {motion} sich trägt. Leichteres steht nicht auf dem Blatt',
  'motions/more-to-come':
    'Der Lebenszeitwert ist das {ratio}-Fache des Einstiegs, {least} oder mehr. {motion} übernimmt von {before}',
  'motions/too-many-deals':
    '{deals} Deals im Jahr sind mehr als die {most}, die {before} schafft. {motion} bearbeitet sie',
  'motions/deals-unknown':
    'Deals im Jahr sind nicht bekannt. Keine Historie sagt die Gewinnquote von {accounts} {accounts|Account|Accounts}',
  'motions/contract-unknown':
    'Der Vertrag des ersten Jahres ist nicht bekannt. Geben Sie Deals mit Beträgen an, oder lassen Sie das Modell den Einstieg sagen',
  'motions/contract-from-land':
    'Der Vertrag des ersten Jahres ist der Einstieg des Modells, nicht der von Deals',
  'motions/contract-from-potential':
    'Der Vertrag des ersten Jahres ist höchstens das Potenzial. Mehr ist von ihm nicht bekannt',
  'motions/too-heavy': '{used} ist im Einsatz und schwerer, als die Zahlen tragen',
  'motions/too-light': '{used} ist im Einsatz und leichter, als die Zahlen verlangen',
  'motions/as-used': '{used} ist im Einsatz',
  'motions/not-said': 'Das Modell sagt nicht, was im Einsatz ist',
  'motions/go-lighter':
    'Bearbeiten Sie {segment} mit {motion}, oder verkaufen Sie erste Verträge von {from} und mehr',
  'motions/go-heavier':
    'Bearbeiten Sie {segment} mit {motion}. Seine Verträge tragen mehr, als {used} ihnen gibt',
  'motions/say-use': 'Sagen Sie in einer Zeile, was im Einsatz ist: motion, {segment}, {for}, is',
  'motions/apart':
    '{heavy} ({heavyFor}) trägt sich ab Verträgen von {from}, {light} ({lightFor}) ist für solche unter {to}',
  'motions/together': 'Marketing, Verkauf und Betreuung von {segment} sind für Verträge einer Größe',
  'motions/bring-together': 'Bringen Sie beide auf eine Höhe. Die Zahlen verlangen {heavyFit} und {lightFit}',
  'motions/decide-height':
    'Bringen Sie beide auf eine Höhe, sobald der Vertrag des ersten Jahres bekannt ist',
  'motions/carried': '{count} Vorgehen für {for} ({names}), und es ist genug da für {most}',
  'motions/fewer': 'Behalten Sie {kept}, bis es sich wiederholen lässt. Dann nehmen Sie das nächste hinzu',
  'motions/few-accounts':
    '{count} Vorgehen für {for} ({names}), aber {there} Accounts tragen {most}. Jedes braucht {each}',
  'motions/few-customers':
    '{count} Vorgehen für {for} ({names}), aber {there} {there|Kunde trägt|Kunden tragen} {most}. Jedes braucht {each}, um daraus zu lernen',
  'motions/few-reps':
    '{count} Vorgehen für {for} ({names}), aber {there} {there|Rep trägt|Reps tragen} {most}. Jedes braucht {each}',
  'motions/none':
    'Das Modell hat keine Vorgehen. Fügen Sie Zeilen motion hinzu mit dem Vertrag des ersten Jahres, ab dem jedes sich trägt',
  'motions/no-segments':
    'Kein Account im Markt hat ein Segment, also gibt es nichts zu vermarkten, zu verkaufen oder zu betreuen',
  'organisation/no-geography': 'Es gibt nur eine Region, oder keine ist bekannt',
  'organisation/no-vertical': 'Von den Accounts sind keine zwei Branchen bekannt',
  'organisation/no-size': 'Es gibt nur ein Segment',
  'organisation/no-product': 'Keine Historie nennt zwei Produkte',
  'organisation/strained':
    '{cells} Quotenzellen mit je {floor} Leuten brauchen {people}, das {strain}-Fache der {reps}, die da sind',
  'organisation/manned':
    '{cells} Quotenzellen mit je {floor} Leuten brauchen {people} der {reps}, die da sind',
  'organisation/counted':
    '{cells} Quotenzellen mit je {floor} Leuten brauchen {people}. Ohne Reps ist nicht bekannt, wie viele da sind',
  'organisation/starving': '{small} von {cells} haben weniger als {least} Accounts: {names}',
  'organisation/fed': 'Jede hat {least} Accounts oder mehr',
  'organisation/draw-fewer':
    'Ziehen Sie weniger Zellen: lassen Sie einen der Schnitte weg, oder legen Sie kleine Regionen, Branchen oder Segmente zusammen',
};
