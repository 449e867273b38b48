// The parts of postal addresses as they are written in the US, Canada, the UK, Ireland, Australia, Germany, Austria,
// Switzerland, France, Spain, Italy, the Netherlands, Portugal and Poland. Sources: Universal Postal Union, addressing
// systems (one sheet a country); USPS Publication 28, appendix C, for street suffixes.

/** English street types that are hardly ever used otherwise after a name. */
export const STREET_TYPES =
  'street road avenue ave lane boulevard blvd drive crescent terrace highway hwy parkway pkwy turnpike expressway freeway alley mews rd ln'.split(
    ' ',
  );
/** English street types that are words of their own: a number must stand before the name. */
export const WEAK_STREET_TYPES =
  'st dr ct court way place pl square sq close circle cir trail trl loop row hill park walk quay wharf heights view green gate plaza route gardens gdns grove cres ter rise path pike run crossing ridge point bend pass broadway common parade esplanade vale meadows bypass causeway croft hwy'.split(
    ' ',
  );
/** Street types that stand before the name, with the language's articles. */
export const LEADING_TYPES =
  'rue avenue av boulevard bd bld place pl chemin allee allees impasse quai route cours square passage ruelle sentier faubourg esplanade residence lotissement hameau voie mail calle c avda avenida avd paseo p plaza plza pza ronda carrer carretera ctra travesia callejon glorieta camino cuesta via viale v piazza piazzale pzza corso vicolo largo strada contrada lungomare lungotevere rua r travessa praca alameda estrada calcada rodovia beco ul ulica ulicy al aleja alei aleje pl plac placu os osiedle osiedlu'.split(
    ' ',
  );

const UPPER = "(?:\\p{Lu}[\\p{L}\\p{M}'’]{0,24}\\.?|\\d{1,3}(?:st|nd|rd|th))";
const PARTICLES = 'of the|of|the|and|de la|du|de|la|le|del|van|von|der|den|st\\.';
/** One to five words of an English street's name, with capitals. Matched without the i flag. */
export const NAME = `${UPPER}(?:[ -](?:(?:${PARTICLES}) )?${UPPER}){0,4}`;
/** The same in lower case, for texts without capitals. */
export const LOWER_NAME = "[\\p{L}\\p{M}'’.-]{2,24}(?: [\\p{L}\\p{M}'’.-]{2,24}){0,2}";

export const HOUSE = '\\d{1,6}(?: ?[A-Za-z](?![\\p{L}]|\\. ?\\d))?(?:[-/]\\d{1,5}[A-Za-z]?)?';
const UNIT_WORD =
  '(?:apt|apartment|suite|ste|unit|flat|floor|fl|room|rm|bldg|building|block|lot|studio|penthouse|ph|shop|office|level|wohnung|whg|top|stiege|haus|hinterhaus|og|appt|appartement|bât|bâtiment|étage|esc|escalera|piso|puerta|pta|planta|bajo|local|int|interno|scala|piano|andar|fração|bloco|apto|lote|m|lok|lokal|mieszk|mieszkanie|kl)';
/** A flat, suite or floor. */
export const UNIT = `(?:(?:${UNIT_WORD})\\.?:? ?#?[\\p{L}\\d]{1,5}(?:-[\\p{L}\\d]{1,4})?(?![\\p{L}\\d])|#[\\p{L}\\d-]{1,6}(?![\\p{L}\\d])|\\d{1,2}(?:st|nd|rd|th) floor|\\d{1,2}\\.? ?[ºª°]\\.? ?(?:[A-Z\\d]{1,3}|izq(?:uierda|da)?\\.?|dcha\\.?|derecha|esq\\.?|dto\\.?)?(?![\\p{L}\\d])|\\d{1,2}\\. ?(?:og|stock|etage))`;

const STATES =
  '(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|A[AEP]|GU|VI|AS|FM|MH|MP|PW|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new (?:hampshire|jersey|mexico|york)|north (?:carolina|dakota)|ohio|oklahoma|oregon|pennsylvania|rhode island|south (?:carolina|dakota)|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming)';
const PROVINCES =
  '(?:AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT|ontario|quebec|québec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland)';
const AU_STATES = '(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)';
const COUNTRIES =
  '(?:USA|U\\.S\\.A\\.|United States(?: of America)?|UK|U\\.K\\.|United Kingdom|Great Britain|England|Scotland|Wales|Northern Ireland|Ireland|Éire|Canada|Australia|New Zealand|Germany|Deutschland|Austria|Österreich|Switzerland|Schweiz|Suisse|Svizzera|France|Spain|España|Italy|Italia|Netherlands|The Netherlands|Nederland|Belgium|België|Belgique|Portugal|Brasil|Brazil|Poland|Polska|Denmark|Sweden|Norway|Finland|Mexico|México|India|Luxembourg)';

/** Post codes that nobody takes for another number. */
export const UK_POSTCODE =
  '(?:GIR ?0AA|[A-PR-UWYZ](?:\\d[A-HJKPS-UW\\d]?|[A-HK-Y]\\d[ABEHMNPRV-Y\\d]?) ?\\d[ABD-HJLNP-UW-Z]{2})';
export const CA_POSTCODE = '(?:[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z][ -]?\\d[ABCEGHJ-NPRSTV-Z]\\d)';
export const IE_EIRCODE = '(?:[AC-FHKNPRTV-Y]\\d{2}|D6W) ?[\\dAC-FHKNPRTV-Y]{4}';
const ZIP = '\\d{5}(?:-\\d{4})?(?!\\d)';
/** A US state with its ZIP code. */
export const STATE_ZIP = `(?:${STATES}),?\\.? {1,2}${ZIP}`;

/** After a town: a state or province with its post code, a post code, or a state in its short form. */
export const REGION_AND_CODE = `(?:${STATE_ZIP}|${PROVINCES},? {1,2}${CA_POSTCODE}|${AU_STATES},? \\d{4}|${UK_POSTCODE}|${IE_EIRCODE}|${CA_POSTCODE}|${ZIP})(?![\\p{L}\\p{N}])`;
/** A country at the end of an address. */
export const COUNTRY = `(?:\\(${COUNTRIES}\\)|${COUNTRIES}(?![\\p{L}]))`;
