import { standardField as field, type StandardField } from '../accounts/fields/standard-field';
import { accountReferences, currencyField } from './reference-fields';

/** What a table of spend by account and period may hold, with the headers it stands under. */
export const spendFields: readonly StandardField[] = [
  ...accountReferences,
  field(
    'period',
    'Period',
    'category',
    'provider',
    'value',
    'month|quarter|year|fiscal year|fy|fiscal quarter|fiscal period|date|invoice date|billing date',
    'posting date|billing period|billing month|invoice month|order date|transaction date|year month|revenue month',
    'service month|period start|month start|period name|monat|quartal|jahr|geschaftsjahr|periode|zeitraum|datum',
    'rechnungsdatum|buchungsdatum|mois|trimestre|annee|exercice|date de facture|date facture|mes|ano|ejercicio',
    'periodo|fecha|fecha de factura|kalenderjahr|month year|~start date|~payment date',
  ),
  field(
    'amount',
    'Amount',
    'money',
    'provider',
    'value',
    'spend|revenue|net revenue|net sales|sales|billed|billed amount|billings|invoiced|invoiced amount',
    'invoice amount|invoice total|turnover|arr|mrr|net amount|amount net|bookings|total spend|customer spend',
    'recognized revenue|recognised revenue|value|total|total amount|net value|line amount|amount usd|amount eur',
    'umsatz|betrag|nettoumsatz|netto|rechnungsbetrag|nettobetrag|wert|erlos|erlose|chiffre d affaires|ca',
    'montant|montant ht|ventes|depenses|facture|importe|ventas|facturacion|monto|gasto|importe neto|valor',
    '~gross revenue|~gross|~gross amount|~price|~payment amount|~cost',
  ),
  currencyField,
  field(
    'product',
    'Product',
    'category',
    'provider',
    'value',
    'product name|products|product family|product line|item|item name|sku|service|plan|line of business',
    'product group|category|produkt|produktname|artikel|produktgruppe|warengruppe|produit|gamme|article',
    'nom du produit|producto|articulo|linea de producto|familia|module',
  ),
];
