/** Was das CRM über Segmente sagt, gegen das Modell gehalten. */
export const crmTruthSentences = {
  'crm-truth/no-tag':
    'Keine Spalte ist als das Segment zugeordnet, das das CRM den Accounts gibt. Ordnen Sie sie dem Feld crm segment zu',
  'crm-truth/unread-tags':
    '{count} {count|Account hat|Accounts haben} einen Eintrag, der kein Segment des Modells ist: {tags}. Benennen Sie sie wie die Segmente ({segments}), oder sagen Sie auf dem Modellblatt, was sie bedeuten (Teil tag)',
  'crm-truth/own-result':
    'Die Spalte „{header}“ sagt von jedem Account, was Tamarack berechnet. Ist sie eine Kopie unseres eigenen Ergebnisses und nicht der Eintrag des CRM?',
  'crm-truth/one-way':
    '{count} von {all} falschen Einträgen sagen {from}, wo das Modell {to} sagt. Vielleicht zieht das CRM die Grenze anderswo als das Modell: Klären Sie zuerst die Grenze',
  'crm-truth/no-reps':
    'Ohne die Tabelle der Reps weiß niemand, welche Accounts ohne Abdeckung sind (E) oder in einem Account-Buch, das zu leer oder zu voll ist (F). Sie zählen als A',
  'crm-truth/excluded': 'Der Ausschluss {name} nimmt ihn aus dem Markt',
  'crm-truth/unchecked': 'Niemand weiß, ob der Ausschluss {name} zutrifft: {fields} ist nicht bekannt',
  'crm-truth/outside': 'Er ist außerhalb des Markts, nach den Bedingungen des TAM an {fields}',
  'crm-truth/outside-always': 'Er ist außerhalb des Markts',
  'crm-truth/elsewhere': 'Sein Segment ist {segment}, nach {fields}',
  'crm-truth/decided': 'Sein Segment ist {segment}',
  'crm-truth/not-this':
    'Er ist sicher nicht, was der Eintrag sagt. Wohin er gehört, lässt ein leeres Feld offen: {fields} würde es klären',
  'tag-test': 'Ein Eintrag sagt „in“ in der Spalte test, nicht „{value}“',
  'tag-segment':
    '„{value}“ ist kein Segment dieses Modells. Schreiben Sie eines von {known}, oder none für einen Eintrag, der kein Segment bedeutet',
  'tags-missing': 'Hier fehlt mindestens ein Text des CRM',
  'tag-twice': 'Der Eintrag „{value}“ bedeutet schon {first}',
};
