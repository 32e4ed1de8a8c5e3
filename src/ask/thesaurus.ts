import { STOP_WORDS } from '../library/stop-words';
import { isAcronym } from '../library/searchable';
import { wordsOf } from '../library/words';

/**
 * How people say what plans write: on the left what is typed, on the right what may stand in a document; with "~" a word for more than what was
 * typed. Words of the trade and everyday English only; a force's own names and abbreviations come from its documents and glossary.
 */
const ROWS = `
hrs = hours
txt, txts = text | text message
mins = minutes
eps = episodes
shoplifting, shoplifters, shop lifting = shop theft | shoplifting | retail crime
shop theft, shop thefts = shoplifting | shop theft
motorbike, motorbikes, bikers = motorcyclists | motorcycle | bikes
sgt = sergeant
supt = superintendent
pt = point
rd = road
st = street | saint
incl = including
break-in, break in, broken into, burgled, burglar, house burglary = burglary | residential burglary
gay, anti-gay, homophobia, lgbt, sexual orientation = homophobic
trans, anti-trans, transgender, transphobia = transphobic
racism, race, racially motivated, race hate = racist
religion, religious, faith = faith | faith related | religious
anti-muslim, antisemitic, islamophobic ~ faith | faith related | religious
disabled, disablist = disability
domestics, domestic incidents, dv, dva = domestic violence | domestic abuse
domestic violence, domestic = domestic abuse | domestic violence
domestic abuse = domestic violence | domestic abuse
non-da, non-dv, non da, non dv, non-dom, non dom, non domestic = non-domestic
non-crime, non crime = incidents | incident
violent crime, violent crimes = violence | violent crime
violence, violent = violent crime | violence | violent
assaults, fights, fighting ~ violent crime | violence | violent
cops, bobbies = officers
old people, older people, pensioners, elderly, over 60s = older people | elderly | elder
elder = elderly | older people | elder
kids, children, youngsters, teens, teenagers, youths, juveniles, under 18s = children | young people | youth | under 18
youth = young people | youth
young people = young people | youth | children
missing persons, mispers, misper = missing people | missing
farm, farms, farmers, farming, agricultural = rural | farms
farm theft, farm thefts, farm crime, farm machinery theft ~ rural crime
countryside = rural
socials = social media
social media = social media | facebook | twitter
fb = facebook
tweets = twitter
tweet = twitter
jobs = calls for service | incidents | calls | employment
calls = calls for service | incidents | calls
housing, homes = accommodation | housing
resi = residential
turned up, turn up, showed up, went to, sent someone, deployed to = attended
grade 1s, emergencies, blue light, blues and twos, immediates = immediate response | immediate
urgents = urgent response | urgent
kit, gear = equipment | kit | devices
guns, armed, armed policing, firearm = firearms
speed gun, radar gun = speed detection | speed
speeding = speed
drink drug driving, drink and drug driving, drink and drug drivers, drink drivers, drunk drivers, drug drivers, drink driving, drink drive, drunk driving, drug driving = impaired | drugs alcohol
crashes, accidents, collisions, rtc, rtcs = road accidents | road casualties | collisions
bodycam, body cam, bodycams, body camera, body cameras = body worn video
bodyworn = body worn
cctv = cctv
cameras = cctv | cameras
computers, laptops, laptop = laptop | computers
phone, phones, mobiles = mobile | phone
tech = technology
hacking, online crime, internet crime, cyber = cybercrime | cyber | cyber crime
cybercrime, cyber crime = cybercrime | cyber
scams, scam, fraudsters = fraud
slavery, trafficking, slaves = modern slavery | slavery | human trafficking
grooming = exploitation | child sexual exploitation
exploitation = exploitation | exploited
drug dealers, drug dealing, drugs gangs, county lines = county lines | drug dealing
drugs, substance, narcotics = drugs | substance misuse | substances
substance misuse, substance abuse, drug abuse = substance misuse | substance abuse
weed = cannabis
knives, stabbings = knife crime | knife
jail, cells, lock up, custody suite = custody
jails = custody
courts = court
lawyers, prosecutors = crown prosecution service
charged, charge, charges, summonsed = charge | prosecution | prosecuted
reported, report, recorded, logged = recorded | reported
cautioned = caution
prosecuted, prosecutions, prosecution, pros = prosecution | charge
disposed of, disposed = disposed | charge | prosecution or caution
outcome, outcomes, positive outcome, positive outcomes, detected, detections, solved, disposal, disposals, detection rate, solve rate, clear-up = prosecution or caution | outcome | disposed of | detected
offence, offences, crimes = crime | offences
case files, case papers = prosecution files | file quality | files
file = file | files
reoffending, repeat offending, repeat offenders = re-offending | reoffend | repeat offenders
repeat victims = repeat victimisation
victims = victim
making off, drive-offs, drive offs = bilking
refugees, migrants, immigrants = migrants
homeless, homelessness, rough sleeping = rough sleepers | accommodation
stop and search, stop search, stop-search, stop & search = stop and search
stopped and searched = stop and search
minorities, ethnic minority, ethnic minorities, bme, bame, poc = black minority ethnic | bme | bame | ethnic
diversity, edi, inclusion = diversity | diverse
wellness = wellbeing
well-being, well being, welfare = wellbeing | welfare
recruits, hiring, hired, new starters, vacancies, recruit = recruitment | recruited | recruiting | appointed
detectives = detective
training, trained, course, courses = training | trained
volunteer = volunteers
cadet = cadets
specials = special constables | specials
special constables, special constable = specials | special constables
helicopter, helicopters, npas = helicopter | air service
drones, uav = drone
covid, corona, coronavirus, pandemic, lockdown = covid-19 | covid | lockdown
fire brigade, fire service = fire and rescue
mental illness, mental ill health, mentally ill = mental health
suicide, suicidal = suicide
terror, terrorism, terrorist, terrorists = terrorism | violent extremism | terrorist
extremism, radicalisation, prevent = violent extremism | extremism | terrorism
terror attack = terrorist attacks
gang = gangs
stalkers = stalking
honour crime, honour crimes, honour-based violence, hbv, honour based violence = honour based abuse
honour based = honour based abuse | honour based
forced marriages = forced marriage
female genital mutilation, fgm = female genital mutilation | fgm
sexual assault, sex offences, sexual offences = sexual assault | sexual offence | sexual abuse
rapes = rape
neighbourhood police, beat teams = neighbourhood policing
merger, collaboration, joint working, joint work = collaboration | collaborative | joint work
neighbouring forces, other forces = other forces | forces
purchasing, buying = procurement
hr = human resources | people services
pcc, commissioner = police and crime commissioner | opcc | pcc
opcc = police and crime commissioner | opcc | pcc
council = council | local authority
councils, local authorities = councils | local authorities
seized, seizure = seized
disproportionality, disproportionate = disproportionate | disproportionality
academic, academics = academic
perp, perps, offender = perpetrators | offender
dc, dcs = detective constable | detective constables
xmas = christmas
uplift = increase
extra = additional | extra
stop, stopping, stopped = prevent | stop
inspectors, inspectorate, hmic, hmicfrs = hmicfrs | inspection
devices, device, gadgets = devices | equipment
death, deaths, died, dead ~ deaths | casualties
ads, adverts, advert, advertising = advert | advertising
racially motivated crimes, racially motivated crime, racial crime = racist crime
domestic burglary, domestic burglaries, domestic break ins, domestic break-ins, house burglaries, dwelling burglary, house break-ins = residential burglary
op, ops = operation
grp, grps = group
mgmt = management
comms = communications
corp = corporate
dept = department
govt = government
dom = domestic
org = organisation
info = information
res = resolution | response
hotline, hotlines = helpline
phoned, rang, called in = contacted | called
lessons, lessons learned, lessons learnt = learning | lessons
learning = learning | lessons
baseline = comparison
non-crime incidents, non crime incidents = incidents
non-crime incident = incident
knocked back, sent back, rejected, not good enough = insufficient
go live, went live, gone live, going live, live = live | go live | operational
make off, make off without payment, made off = bilking | making off
cut = reduce | fall | reduction
reduce = reduce | reduction | fall
shared, sharing = sharing | share
buying together = procurement
started, start, begin, began = started | launched | began | start
launched, launch, kicked off, rolled out = launched | launch | rollout | rolled out
finished, finish, end, ends = end | ends | completed
built, build = build | develop
partnership, partnerships = partnership | partners | network
berks = berkshire
bucks = buckinghamshire
oxon = oxfordshire
hants = hampshire
herts = hertfordshire
beds = bedfordshire
cambs = cambridgeshire
northants = northamptonshire
notts = nottinghamshire
lincs = lincolnshire
leics = leicestershire
staffs = staffordshire
glos = gloucestershire
worcs = worcestershire
wilts = wiltshire
lancs = lancashire
yorks = yorkshire
jan = january
feb = february
mar = march
apr = april
jun = june
jul = july
aug = august
sep, sept = september
oct = october
nov = november
dec = december
`;

/** What may stand in a document for something typed. */
export interface Synonyms {
  readonly terms: readonly (readonly string[])[];
  /** They say more than what was typed. */
  readonly wider: boolean;
}

/** Longest phrase of the table, in words. */
export const LONGEST_PHRASE = 4;

const contentTerms = (phrase: string): string[] =>
  wordsOf(phrase)
    .filter((word) => !STOP_WORDS.has(word.text) || isAcronym(word.written))
    .flatMap((word) => (word.terms.length > 1 ? word.terms.slice(0, 1) : word.terms));

const TABLE: ReadonlyMap<string, Synonyms> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [typed = '', written = ''] = row.split(/[=~]/);
      const synonyms = { terms: written.split('|').map(contentTerms), wider: row.includes('~') };
      return typed.split(',').map((phrase) => [phraseKey(wordsOf(phrase).map((word) => word.text)), synonyms] as const);
    }),
);

/** The table by what its phrases are looked up by: what a document's own words may also be called. */
const BY_TERMS: ReadonlyMap<string, Synonyms> = new Map(
  [...TABLE]
    .filter(([phrase, { wider }]) => phrase.includes(' ') && !wider)
    .map(([phrase, synonyms]) => [contentTerms(phrase).join(' '), synonyms]),
);

/** What an abbreviation's full name may also be called: terms of a phrase in, those of its synonyms out. */
export function synonymsOfTerms(terms: readonly string[]): readonly (readonly string[])[] {
  return (BY_TERMS.get(terms.join(' '))?.terms ?? []).filter((each) => each.join(' ') !== terms.join(' '));
}

function phraseKey(words: readonly string[]): string {
  return words.join(' ').replaceAll('-', ' ');
}

/** What a run of typed words may stand for in a document, or nothing. */
export function synonymsOf(words: readonly string[]): Synonyms | undefined {
  const key = phraseKey(words);
  return TABLE.get(key) ?? TABLE.get(key.replace(/s$/, ''));
}
