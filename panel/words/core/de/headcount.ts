/** Was darüber gesagt wird, wie Köpfe auf Zellen verteilt werden. */
export const headcountSentences = {
  'headcount/no-roles':
    'Das Modell nennt keine Rolle. Fügen Sie Zeilen role hinzu mit dem, was einer kann: hours oder accounts, quota und cost',
  'headcount/unknown-role': 'Das Modell hat keine Rolle „{role}“. Seine Rollen sind {known}',
  'headcount/no-heads': 'Sagen Sie, wie viele Köpfe es gibt, oder geben Sie ein Budget oder die Reps an',
  'headcount/no-cost':
    'Ein Budget kauft Köpfe nur, wenn ihre Kosten bekannt sind. Fügen Sie die Zeile cost von {roles} hinzu',
  'headcount/no-cells':
    'Kein Account im Markt hat ein Segment und eine Region, also gibt es niemanden zu betreuen',
  'headcount/nothing-said':
    'Das Modell sagt nicht, was ein Account von {role} verlangt. Fügen Sie hours und Zeilen touch hinzu, oder die meisten accounts eines Account-Buchs',
  'headcount/idle':
    '{heads} {heads|Kopf bleibt|Köpfe bleiben} übrig: alles ist abgedeckt, oder es sind zu wenige für eine weitere Zelle, die {floor} braucht',
  'headcount/merged':
    'Ihre Accounts füllen {work} {work|Kopf|Köpfe}, weniger als {floor}. Sie werden mit {cell} bearbeitet',
  'headcount/too-small':
    'Ihre Accounts füllen {work} {work|Kopf|Köpfe}, weniger als {floor}, und in {region} gibt es keine Nachbarzelle, mit der sie bearbeitet werden könnten',
  'headcount/without': 'Für sie sind keine Köpfe mehr da. {floor} davon würden {value} abdecken',
  'headcount/not-asked':
    'Das Modell sagt nicht, was ein Account von {segment} von {role} verlangt. Fügen Sie eine Zeile touch hinzu',
  'headcount/looked-after': 'Alle ihre Accounts von bekanntem Wert sind betreut',
  'headcount/unvalued':
    '{count} {count|Account ist|Accounts sind} von keinem bekannten Wert und {count|zieht|ziehen} keinen Kopf an',
  'headcount/order-cost':
    'Ohne das oberste Segment zuerst könnten so viele Köpfe {cost} mehr abdecken ({share} %)',
  'headcount/order-free': 'Das oberste Segment zuerst kostet nichts',
  'headcount/nowhere': 'Allein bringt er nichts. Eine Zelle ohne Köpfe braucht {floor} auf einmal',
  'headcount/nothing-left':
    'Jeder Account von bekanntem Wert, den {floor} Leute bearbeiten könnten, ist betreut',
  'headcount/goes': '{changes}',
  'headcount/expected-whitespace':
    'Der Wert ist Whitespace × Kaufneigung: {currency} im Jahr, die die Betreuung der Accounts bringen kann',
  'headcount/whitespace':
    'Der Wert ist Whitespace, {currency} im Jahr. Eine Scorecard würde ihn mit der Kaufneigung gewichten',
  'headcount/value':
    'Der Wert ist {field}. Das Modell nennt keinen Whitespace, also sagt er nur, welche Accounts zuerst kommen',
  'headcount/accounts':
    'Der Wert zählt Accounts. Das Modell nennt keinen Whitespace, und die Einstellung value ist leer',
};
