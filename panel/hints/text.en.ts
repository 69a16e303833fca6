/** What each word means, in a sentence or two; the same as the glossary says. */
export const hintText = {
  about: (term: string) => `What is ${term}?`,
  terms: {
    account: {
      name: 'an account',
      means: 'A company that you sell to or could sell to: one row of your table.',
    },
    blank: {
      name: 'blank',
      means: 'Not known. A blank is never read as zero: what depends on it is unknown, and said to be.',
    },
    fit: {
      name: 'the fit score',
      means:
        'How closely an account resembles your ideal customer, 0 to 100: the weighted points of the criteria that are known for it.',
    },
    criterion: {
      name: 'a criterion',
      means: 'One weighted question about an account. Its answer earns between 0 and 1 points.',
    },
    confidence: {
      name: 'confidence',
      means: 'The share of the criteria’s weight that is known for an account. The rest is blank.',
    },
    duplicates: {
      name: 'a likely duplicate',
      means:
        'Two rows that are probably one company. How likely is learned from your own accounts: how often names, sites, telephones, addresses, industry and size agree in rows that are one, and in rows that are two.',
    },
    TAM: { name: 'TAM', means: 'Total addressable market: every account that could ever buy what you sell.' },
    SAM: {
      name: 'SAM',
      means:
        'Serviceable addressable market: the part of the TAM that your product and channels can serve today.',
    },
    SOM: {
      name: 'SOM',
      means: 'Serviceable obtainable market: the part of the SAM that you can realistically win soon.',
    },
    exclusion: {
      name: 'an exclusion',
      means:
        'A rule that takes accounts out of the market, whatever else they are. Where a blank leaves it open, the account stays possible.',
    },
    possible: {
      name: 'possible',
      means:
        'Accounts that a blank leaves open. Confirmed are those that are sure; possible adds the others.',
    },
    propensity: {
      name: 'propensity',
      means: 'The chance that an account buys, learned from deals won and lost.',
    },
    potential: { name: 'potential', means: 'What an account could spend with you in a year.' },
    whitespace: {
      name: 'whitespace',
      means: 'Potential less what the account spends already; never below zero.',
    },
    'lifetime value': {
      name: 'lifetime value',
      means:
        'What an account brings over the years that the model counts, in today’s money, after the chance that it leaves.',
    },
    retention: { name: 'retention', means: 'The share of customers that stay, year after year.' },
    margin: {
      name: 'margin',
      means: 'The share of what a customer spends that is left after the cost to serve it.',
    },
    discount: {
      name: 'discount',
      means:
        'How much less money is worth a year later. At 10 %, 110 in a year are worth 100 today; often the cost of capital.',
    },
    land: { name: 'land', means: 'What an account buys first, before it grows towards its potential.' },
    peers: {
      name: 'groups of peers',
      means:
        'Mature customers of the same industry and size. What they spend tells what an account like them could.',
    },
    quantile: {
      name: 'a quantile of spend',
      means:
        'How far up a group of peers is looked: at 80 %, eight in ten of them spend less, and two in ten more.',
    },
    'alpha and beta': {
      name: 'alpha and beta',
      means:
        'The two figures of the curve of staying. Beta ÷ (alpha + beta) stay the first year; the smaller both are, the more customers differ and the more the curve levels off.',
    },
    tier: { name: 'a tier', means: 'A band of lifetime value. Accounts at or above its line belong to it.' },
    segment: {
      name: 'a segment',
      means: 'A group of accounts that you market to, sell to and serve in the same way.',
    },
    yardstick: {
      name: 'the yardstick',
      means: 'The number that segment lines cut, mostly employees or revenue.',
    },
    line: { name: 'a line', means: 'Where one segment ends and the next begins on the yardstick.' },
    guardrail: {
      name: 'a guardrail',
      means:
        'A rule of experience that a sound segmentation keeps; each has a figure, a threshold and what to do.',
    },
    ROAD: {
      name: 'ROAD',
      means:
        'Retain, Opportunistic, Acquire, Develop: accounts by what they spend and what they still could.',
    },
    maturity: {
      name: 'the stage',
      means:
        'Five stages from reactive to segmented by lifetime value. A stage is reached when its tests, and those of every stage before it, pass on the evidence of this workbook.',
    },
    scenario: {
      name: 'a scenario',
      means: 'A saved copy of the model, on a sheet of its own. It changes nothing until you restore it.',
    },
    capacity: {
      name: 'capacity',
      means:
        'What reps can be expected to sell in a time: quota × days in seat × ramp × attainment, less those who leave.',
    },
    headcount: {
      name: 'headcount',
      means: 'How many people of a role each cell gets, so that together they cover the most value.',
    },
    book: { name: 'a book', means: 'The accounts of one rep.' },
    fairShare: {
      name: 'a fair book',
      means:
        'What the book of this rep would hold if accounts were split as evenly as it is allowed who may have which: by segment, region, language and skill.',
    },
    acquisition: {
      name: 'CAC payback and LTV : CAC',
      means:
        'CAC is what it costs to win customers. Payback: months until their margin has paid it back. LTV : CAC: what they are worth over their life for each unit of it.',
    },
    motion: {
      name: 'a motion',
      means: 'How a segment is marketed to, sold to and served, from self-service to named accounts.',
    },
    purity: {
      name: 'purity',
      means:
        'Of the accounts that the CRM calls so and that can be judged, the share that is right: A ÷ (A + B + C + D), with E and F as A. The range is Wilson’s 95% interval: wide where few accounts stand behind it.',
    },
    recall: {
      name: 'recall',
      means:
        'Of the accounts that belong, the share that the CRM finds: A ÷ (A + missing + those tagged otherwise), with E and F as A.',
    },
    override: {
      name: 'an override',
      means: 'What a person decided for one account. It stands before every rule, with who, when and why.',
    },
  },
};
