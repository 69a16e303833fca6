const setOf = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/**
 * Words for the legal form of a firm, as `latinWords` leaves them: they stand behind its name, in some languages before it.
 */
export const legalForms = setOf(
  'inc incorporated incorporation corp corporation co company companies cos llc llp lllp lp ltd limited plc pllc pc pa',
  'gmbh mbh ggmbh ag kg kgaa ohg ug ug se ek eg ev gbr aktiengesellschaft gesellschaft verein stiftung',
  'sa sas sasu sarl eurl snc scs sca scop sci gie selarl srl srls spa sapa sas scarl scrl sprl bvba nv bv cv vof',
  'oy oyj ab as asa aps is ivs ehf hf hb kb ky tmi kft zrt nyrt bt sro vos doo dd ad ooo oao zao pao tov ao ip zat',
  'sp spzoo zoo spk sj pty pte sdn bhd kk yk gk kabushiki kaisha godo pt tbk cv jsc ojsc cjsc llp fze fzco fzc fzllc wll',
  'sl slu sau scl scoop ltda eireli epp mei sab sapi rl jv pvt private public proprietary tnc',
  'anonim sirketi sti ltdsti as ae epe ike oe iks ooe sia uab mb oue ou tuo eood ood ead kd dno',
);

/** Those that some languages set before the name. */
export const leadingForms = setOf(
  'ooo oao zao pao ao tov ip ood ad pt cv ud tbk sa sarl sas spa srl ab oy as kabushiki kaisha',
);

/** Words that say only that a firm has others below it; they stand behind its name. */
export const groupWords = setOf('holding holdings group gruppe groupe grupo gruppo koncern konzern grupa');

/** Words that stand before a name and say nothing: articles. */
export const articles = setOf('the la le les el los las il lo die der das de het');

/** Words between others that say nothing. */
export const joiningWords = setOf(
  'and und et y e i og och en ja of for fur de del della di da do du des der den the',
);

/** What words of names are shortened to, each followed by the words that it stands for. */
const shortened = [
  'international intl internacional internationale internazionale inter',
  'manufacturing mfg manufacturer manufacturers manuf mfr',
  'services svc service svcs serv servicios servizi',
  'brothers bros bro gebruder gebrueder gebr freres fratelli hermanos',
  'university univ universitat universitaet universite universidad universita uni',
  'department dept dep',
  'associates assoc association associated assn asc',
  'technologies tech technology technologie technologien tecnologia techs',
  'systems sys system systeme sistemas sistemi',
  'solutions soln solution solns losungen loesungen soluciones sol',
  'management mgmt mgt mngt',
  'industries ind industry industrial industrie industrien inds industrias',
  'engineering eng engineers engr ing ingenierie',
  'national natl nat',
  'american amer',
  'distribution dist distributors distributor distrib distr',
  'enterprises ent enterprise entp',
  'electric elec electrical electronics electronic elektro elektronik',
  'laboratories lab laboratory labs laboratorios',
  'pharmaceuticals pharma pharmaceutical pharmaceutica',
  'communications comm communication comms',
  'construction const constr',
  'development dev developments',
  'financial fin finance',
  'insurance ins versicherung versicherungen',
  'institute inst institut instituto',
  'hospital hosp hospitals',
  'medical med medicine',
  'center ctr centre zentrum centro',
  'products prod product prods productions',
  'properties prop property',
  'research res',
  'transport trans transportation transporte transports',
  'logistics log logistik logistique logistica',
  'consulting consultants consultancy beratung',
  'partners partner',
  'software soft',
  'bank bk banque banco banca',
  'saint st sankt santa sainte san',
];

/** The one word that several spellings of a word of names stand for. */
export const wordMeant: ReadonlyMap<string, string> = new Map(
  shortened.flatMap((line) => {
    const words = line.split(' ');
    return words.map((word): [string, string] => [word, words[0]!]);
  }),
);

/** Names that are typed to try a form out, or to fill it. */
export const testNames = setOf(
  'test tests testing tester testfirma testkunde testaccount demo dummy sample example beispiel muster musterfirma',
  'asdf asdfasdf qwerty qwertz abc xyz foo bar foobar fake lorem placeholder platzhalter tbd xxx xx x aaa unknown unbekannt',
  'none nocompany donotuse delete deleted remove duplicate prueba ejemplo prova essai',
);

/** Words that leave a test what it is: `Test Company 2`. */
export const testCompany = setOf('account company firma customer kunde client name record lead do not use');
