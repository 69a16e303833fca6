import { standardField as field, type StandardField } from '../accounts/fields/standard-field';

/** The ways in which a row of a second table names its account. */
export const accountReferences: readonly StandardField[] = [
  field(
    'account id',
    'Account ID',
    'id',
    'provider',
    'value',
    'accountid|company id|companyid|customer id|customerid|client id|organization id|organisation id|org id',
    'customer number|customer no|account number|account no|client number|crm id|crm account id|account key',
    'associated company id|associated company ids|associated company ids primary|associated companyid',
    'hs primary associated company|account record id|company record id|account id 18|kundennummer|kunden nr',
    'kundennr|kunden id|debitor|debitorennummer|account nr|firmen id|id client|code client|numero client',
    'id compte|id du compte|id cliente|codigo cliente|numero de cliente|id de la cuenta|id cuenta|kunnr',
    'business partner|sold to party|parent account id',
  ),
  field(
    'domain',
    'Domain',
    'id',
    'provider',
    'value',
    'account domain|company domain|company domain name|customer domain|domain name|website domain|email domain',
    'primary domain|website|account website|company website|website url|url|web site|homepage|webseite',
    'site web|domaine|dominio|sitio web|pagina web|account url|associated company domain',
  ),
  field(
    'account',
    'Account name',
    'id',
    'provider',
    'value',
    'account name|company|company name|customer|customer name|client|client name|organization|organisation',
    'organization name|associated company|associated company primary|associated companies|primary company',
    'associated company names|potential customer|account name account name|business name|firm|buyer|logo',
    'prospect|sold to|bill to|kunde|kundenname|firma|firmenname|unternehmen|accountname|potenzieller kunde',
    'compte|nom du compte|client|nom du client|nom client|societe|nom de la societe|entreprise|raison sociale',
    'cuenta|nombre de la cuenta|cliente|nombre del cliente|empresa|nombre de la empresa|organizacion',
    'company domain or name|~acct|~name',
  ),
];

/** The column that says which currency a row's money is in. */
export const currencyField: StandardField = field(
  'currency',
  'Currency',
  'category',
  'provider',
  'value',
  'amount currency|currency code|currencyisocode|currency iso code|deal currency|deal currency code|curr',
  'transaction currency|opportunity currency|invoice currency|waehrung|wahrung|devise|monnaie|moneda|divisa',
  'amount currency code|document currency',
);
