/** Was über Tabellen von Firmen und den Markt von oben gesagt wird. */
export const topDownSentences = {
  'firms/no-count': 'Keine Spalte zählt Firmen oder Betriebe. Die Spalten sind {columns}',
  'firms/no-industry':
    'Keine Spalte nennt die Branche, als Code (NAICS, ISIC, SIC) oder als Namen. Die Spalten sind {columns}',
  'firms/no-rows': 'Die Tabelle der Firmen hat keine Zeile, die gezählt werden kann',
  'firms/size-not-read':
    '„{value}“ ist keine Größenklasse. Schreiben Sie die Beschäftigten: <5, 20-99, 500+ oder all',
  'firms/count-not-read':
    '„{value}“ ist keine Anzahl. Schreiben Sie eine ganze Zahl ab 0, oder D oder S, wo sie geheim gehalten wird',
  'firms/repeated':
    'Diese Zeile nennt Branche, Größe und Ort der Zeile {row} noch einmal, mit einer anderen Zahl. Behalten Sie eine davon',
  'firms/establishments':
    'Die Tabelle zählt Betriebe, die hier für Firmen stehen: eine Firma mit mehreren Orten zählt an jedem',
  'firms/thousands': 'Geld unter {columns} wird in Tausend gelesen',
  'firms/ownership':
    '{rows} {rows|Zeile gilt|Zeilen gelten} staatlichen oder allen Eigentümern zusammen und {rows|bleibt|bleiben} weg: gezählt werden private Firmen',
  'firms/areas':
    '{rows} {rows|Zeile gilt|Zeilen gelten} Gebieten quer zu den Staaten (Metropolregionen) oder anders zusammengefassten Branchen und {rows|bleibt|bleiben} weg',
  'firms/bands-cross': 'Die Größenklasse {band} liegt quer zu anderen der Tabelle und wird nicht gezählt',
  'firms/states-added':
    'Die Staaten werden zusammengezählt: eine Firma in mehreren zählt in jedem. Sie ergeben {states}, das ganze Land {nation}',
  'firms/industries-over':
    'Die Teile von {industry} ergeben {parts}, mehr als das Ganze mit {whole}: eine Firma in mehreren Branchen zählt in jeder',
  'firms/places-left-out':
    'Gezählt wird {kept}. {left} Zeilen von Orten darin, die es schon enthält, bleiben weg',
  'top-down/unasked':
    'Eine Tabelle von Firmen sagt nichts über {fields}: der TAM wird gezählt, als träfen seine Bedingungen daran zu',
  'top-down/exclusions':
    'Eine Tabelle von Firmen kann nicht sagen, wen {names} ausschließt. Dafür wird niemand herausgenommen',
  'top-down/partly':
    '{cells} {cells|Zelle liegt|Zellen liegen} teilweise im TAM, oder niemand kann es sagen: sie zählen nur zum oberen Ende ({firms} Firmen)',
  'top-down/names':
    'Niemand kennt die Branchencodes von {names}: nach einem solchen Namen sind Firmen einer Tabelle mit Codes möglicherweise im TAM, nie sicher',
  'top-down/withheld':
    '{cells} {cells|Zelle zeigt|Zellen zeigen} die Tabelle nicht: dort sind mindestens {firms}, höchstens {most} Firmen',
  'top-down/withheld-known':
    '{cells} {cells|Zelle zeigt|Zellen zeigen} die Tabelle nicht: nach ihren Summen sind dort {firms} Firmen',
  'top-down/withheld-unknown':
    '{cells} {cells|Zelle zeigt|Zellen zeigen} die Tabelle nicht, und nichts sagt, wie viele Firmen dort sind. Eine Summe würde es sagen',
  'top-down/absent':
    'In der Tabelle fehlt {industries}: diese Firmen stehen in keiner Zahl hier, der TAM ist also um alle größer, die dazugehören',
  'top-down/absent-many':
    'Die Tabelle nennt {count} der Wirtschaftszweige nicht, die zum TAM gehören können: deren Firmen stehen in keiner Zahl hier',
  'top-down/absent-outside': 'In der Tabelle fehlt {industries}. Das ist keine Lücke: sie sind nicht im TAM',
  'top-down/value-unknown':
    'Was eine Firma wert ist, wird aus mindestens {least} Kunden mit bekanntem Wert gelernt, und {customers} der Accounts im TAM sind Kunden. Sagen Sie es im Teil firms des Modells',
  'top-down/apart':
    'Top-down ist das {ratio}-Fache des Werts der Accounts im TAM ({low} bis {high}): über das 3-Fache hinaus zählt das eine oder das andere etwas anderes',
  'top-down/unvalued':
    '{accounts} {accounts|Account|Accounts} im TAM ohne bekannten Wert von {field}: der Wert der Accounts lässt {accounts|ihn|sie} weg',
  'top-down/more-accounts':
    'In {cells} {cells|Zelle|Zellen} gibt es mehr Accounts als Firmen: Accounts sind Standorte einer Firma, doppelt, oder in Branche oder Größe falsch',
  'firm-size': '„{value}“ ist keine Größenklasse. Schreiben Sie die Beschäftigten: <5, 20-99, 500+ oder all',
  'firm-value': 'Was eine Firma wert ist, ist 0 oder mehr, nicht {value}',
  'firm-twice': 'Der Wert von „{value}“ steht hier ein zweites Mal',
};
