import { fold } from '../expr/fold';

/** What a country (or a state of a wide one) means for selling: its main language and its clock. */
export interface Zone {
  /** ISO 639-1. */
  readonly language: string;
  /** Hours from UTC, standard time, where most people of the place live. */
  readonly offset: number;
}

/**
 * Country: ISO code | names | main language of business | hours from UTC. Wide countries stand with the zone that most of
 * their people live in. Source: ISO 3166-1, IANA time zone database (standard time).
 */
const countries = `
us|united states,united states of america,usa,u.s.,u.s.a.,america|en|-6
ca|canada,can|en|-5
mx|mexico,méxico,mex|es|-6
gt|guatemala|es|-6
cr|costa rica|es|-6
pa|panama,panamá|es|-5
do|dominican republic|es|-4
pr|puerto rico|es|-4
co|colombia,col|es|-5
ve|venezuela|es|-4
ec|ecuador|es|-5
pe|peru,perú|es|-5
bo|bolivia|es|-4
cl|chile|es|-4
ar|argentina,arg|es|-3
uy|uruguay|es|-3
py|paraguay|es|-3
br|brazil,brasil,bra|pt|-3
gb|united kingdom,uk,great britain,england,scotland,wales,gbr,u.k.|en|0
ie|ireland,irl|en|0
pt|portugal,prt|pt|0
is|iceland|is|0
es|spain,españa,esp|es|1
fr|france,fra|fr|1
mc|monaco|fr|1
be|belgium,belgië,belgique,bel|nl|1
nl|netherlands,the netherlands,holland,nederland,nld|nl|1
lu|luxembourg,luxemburg|fr|1
de|germany,deutschland,deu,ger|de|1
at|austria,österreich,aut|de|1
ch|switzerland,schweiz,suisse,che|de|1
li|liechtenstein|de|1
it|italy,italia,ita|it|1
mt|malta|en|1
dk|denmark,danmark,dnk|da|1
no|norway,norge,nor|no|1
se|sweden,sverige,swe|sv|1
pl|poland,polska,pol|pl|1
cz|czech republic,czechia,cze|cs|1
sk|slovakia|sk|1
hu|hungary,hun|hu|1
si|slovenia|sl|1
hr|croatia|hr|1
rs|serbia|sr|1
ba|bosnia and herzegovina|bs|1
fi|finland,suomi,fin|fi|2
ee|estonia|et|2
lv|latvia|lv|2
lt|lithuania|lt|2
ro|romania,rou|ro|2
bg|bulgaria|bg|2
gr|greece,grc|el|2
cy|cyprus|el|2
ua|ukraine|uk|2
tr|turkey,türkiye,tur|tr|3
ru|russia,russian federation,rus|ru|3
il|israel,isr|he|2
sa|saudi arabia,sau|ar|3
ae|united arab emirates,uae,are|ar|4
qa|qatar|ar|3
kw|kuwait|ar|3
bh|bahrain|ar|3
om|oman|ar|4
jo|jordan|ar|3
lb|lebanon|ar|2
eg|egypt,egy|ar|2
ma|morocco,maroc|fr|1
tn|tunisia,tunisie|fr|1
dz|algeria,algérie|fr|1
ci|ivory coast,côte d'ivoire,cote d'ivoire|fr|0
sn|senegal,sénégal|fr|0
gh|ghana|en|0
ng|nigeria,nga|en|1
ke|kenya,ken|en|3
za|south africa,zaf,rsa|en|2
pk|pakistan,pak|en|5
in|india,ind|en|5.5
bd|bangladesh|bn|6
lk|sri lanka|en|5.5
np|nepal|ne|5.75
kz|kazakhstan|ru|5
th|thailand,tha|th|7
vn|vietnam,viet nam,vnm|vi|7
id|indonesia,idn|id|7
my|malaysia,mys|en|8
sg|singapore,sgp|en|8
ph|philippines,phl|en|8
cn|china,people's republic of china,prc,chn|zh|8
hk|hong kong,hkg|zh|8
tw|taiwan,twn|zh|8
kr|south korea,korea,republic of korea,kor|ko|9
jp|japan,jpn|ja|9
au|australia,aus|en|10
nz|new zealand,nzl|en|12`;

/** States of the United States by hours from UTC, the zone of most of their people: `code name`. */
const states: ReadonlyMap<number, string> = new Map([
  [
    -5,
    'ct connecticut,dc district of columbia,de delaware,fl florida,ga georgia,in indiana,ky kentucky,ma massachusetts,md maryland,me maine,mi michigan,nc north carolina,nh new hampshire,nj new jersey,ny new york,oh ohio,pa pennsylvania,ri rhode island,sc south carolina,va virginia,vt vermont,wv west virginia',
  ],
  [
    -6,
    'al alabama,ar arkansas,ia iowa,il illinois,ks kansas,la louisiana,mn minnesota,mo missouri,ms mississippi,nd north dakota,ne nebraska,ok oklahoma,sd south dakota,tn tennessee,tx texas,wi wisconsin',
  ],
  [-7, 'az arizona,co colorado,id idaho,mt montana,nm new mexico,ut utah,wy wyoming'],
  [-8, 'ca california,nv nevada,or oregon,wa washington'],
  [-9, 'ak alaska'],
  [-10, 'hi hawaii'],
]);

function readCountries(): ReadonlyMap<string, Zone> {
  const zones = new Map<string, Zone>();
  for (const line of countries.trim().split('\n')) {
    const [code = '', names = '', language = '', offset = ''] = line.split('|');
    const zone = { language, offset: Number(offset) };
    for (const name of [code, ...names.split(',')]) zones.set(fold(name), zone);
  }
  return zones;
}

function readStates(): ReadonlyMap<string, Zone> {
  const zones = new Map<string, Zone>();
  for (const [offset, list] of states) {
    for (const state of list.split(',')) {
      const name = state.slice(3);
      for (const spelling of [state.slice(0, 2), name]) zones.set(spelling, { language: 'en', offset });
    }
  }
  return zones;
}

/**
 * Looks language and clock up by country, and by state where the country is the United States. Other wide countries
 * (Canada, Brazil, Russia, Australia) count as one.
 * @returns a look-up that gives null for a country that the built-in table does not know, or a blank one
 */
export function zoneFinder(): (country: string | null, state: string | null) => Zone | null {
  const byCountry = readCountries();
  const byState = readStates();
  return (country, state) => {
    const zone = country === null ? undefined : byCountry.get(fold(country));
    if (!zone || zone !== byCountry.get('us') || state === null) return zone ?? null;
    return byState.get(fold(state)) ?? zone;
  };
}
