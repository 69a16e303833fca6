import { standardField as field, type StandardField } from '../accounts/fields/standard-field';
import { accountReferences, currencyField } from './reference-fields';

/** What a table of effort by account or segment may hold, with the headers it stands under. */
export const effortFields: readonly StandardField[] = [
  ...accountReferences,
  field(
    'segment',
    'Segment',
    'category',
    'provider',
    'value',
    'account segment|customer segment|market segment|sales segment|segment name|kundensegment|marktsegment',
    'segmento|segment client|segment de clientele|~tier',
  ),
  field(
    'kind',
    'Kind',
    'category',
    'provider',
    'value',
    'activity|activity type|type|type of activity|effort|effort type|effort kind|task type|task subtype|channel',
    'measure|metric|what|event type|engagement type|action|art|aktivitat|aktivitatsart|massnahme|tatigkeit',
    'type d activite|activite|action|nature|actividad|tipo de actividad|tipo|concepto|category|~role|~name',
  ),
  field(
    'period',
    'Period',
    'category',
    'provider',
    'value',
    'date|activity date|month|quarter|year|week|due date|completed date|created date|created on|start date|day',
    'fiscal year|fiscal quarter|datum|monat|quartal|jahr|zeitraum|mois|trimestre|annee|mes|ano|fecha|periodo',
  ),
  field(
    'amount',
    'Amount',
    'number',
    'provider',
    'value',
    'count|number|quantity|qty|pieces|volume|activities|number of activities|touches|leads|meetings|calls',
    'opportunities|headcount|fte|people|reps|units|total|anzahl|menge|stuck|nombre|quantite|cantidad|numero',
  ),
  field(
    'hours',
    'Hours',
    'number',
    'provider',
    'value',
    'hrs|hours spent|time spent|duration hours|effort hours|duration|time|stunden|aufwand stunden|zeit|heures',
    'temps|horas|tiempo',
  ),
  field(
    'money',
    'Money',
    'money',
    'provider',
    'value',
    'cost|costs|spend|marketing spend|budget|amount spent|expense|expenses|campaign cost|actual cost|price',
    'kosten|ausgaben|aufwand|werbeausgaben|marketingausgaben|cout|couts|depense|depenses|coste|costes|gasto',
    'gastos|costo|investment|program spend|ad spend|salary',
  ),
  currencyField,
];
