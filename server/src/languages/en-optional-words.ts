import { phrases, words } from './lists.ts';
import type { NameWords, ReferenceWords, SessionWords, SplitWords } from './optional-words.ts';

export const references: ReferenceWords = {
  paragraphs: words('paragraph paragraphs para paras para. paras.'),
  subPrefixes: words('sub sub-'),
  articles: words('Article Articles'),
  preambular: ['preambular'],
  operative: words('operative resolutive'),
  ofPreamble: ['of the preamble'],
  ofOperative: phrases('of the operative part, of the operative section'),
  beforeOwnText: words('of in'),
  ownDeterminers: phrases('this, the present'),
  ownTexts: words('resolution decision declaration text draft document'),
  ownTreaties: words('agreement convention protocol treaty covenant charter statute declaration draft text'),
  above: ['above'],
  below: ['below'],
  here: ['hereof'],
  through: words('to through'),
  // A translated draft may keep the article of its original.
  beforeOtherText: phrases('of, in, du, de la, del'),
  thereof: ['thereof'],
  ownAfterOf: words('preamble operative this present'),
  afterPartOfOther: words('of to'),
  otherTexts: words('resolution resolutions decision decisions declaration declarations convention conventions charter charters'),
  citedTexts: words('resolution resolutions decision decisions S/RES A/RES'),
  otherTreaties: words('Convention Protocol Agreement Treaty Covenant Charter Statute Constitution Regulation Regulations Rules Act Code'),
  articleToOtherText: words('of to in under'),
  betweenArticles: words('and or to'),
  // French and Spanish drafts name their proposals by the same word "Article".
  proposed: words('new additional proposed insert add inserting adding nouvel nouveau nuevo'),
  givingText: phrases('should read, would read, shall read, to read, reads, will read'),
  definiteArticles: words('the The'),
  demonstratives: words('that That'),
};

export const sessions: SessionWords = {
  ordinals: {
    units: words('first second third fourth fifth sixth seventh eighth ninth'),
    teens: words('tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'),
    tens: words('twenty thirty forty fifty sixty seventy eighty ninety'),
    tenths: words('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'),
  },
};

/** Collected from the names that the drafts at hand write in two ways. */
export const names: NameWords = {
  heads: words(`
    agreement charter commission committee conference convention council covenant declaration forum fund group institute meeting ministry network office
    organization plan pact partnership programme program protocol strategy summit system treaty union document`),
  translations: { isla: 'island', île: 'island', ilha: 'island', program: 'programme' },
  links: words('of on for against in to with from by'),
  contractions: {},
  afterComma: words('and or especially particularly'),
  varying: words('of on for against in with the'),
  prefixes: phrases('The, United Nations, UN, OAS'),
  texts: words('Agreement Charter Convention Covenant Declaration Plan Protocol Strategy Treaty'),
  organizations: ['United Nations'],
  about: words('against concerning for of on to'),
  institutions: phrases(
    'member states, states parties, member countries, general secretariat, permanent council, general assembly, secretary general, secretary-general',
  ),
  ownedBy: ['of'],
  owners: words('its their whose Union Organization Organisation Community Commonwealth League'),
  organs: words('Conference Meeting Assembly'),
  organOfText: ['to'],
  divisions: words('ANNEX PART CHAPTER ARTICLE SECTION TITLE BOOK AND OPTION APPENDIX GROUP'),
};

export const splits: SplitWords = {
  common: words('the and for with that this from which their these those have been shall should will would other such also'),
  short: words(`
    a an am and are as at be been but by do for from go had ham has hat have he her hers his hit how I if in ink is it its led let lid like low me men
    mid my no nor not of on one or other our out own she so such suc the them then there this to too two up us was we were who whom will wit with woo
    you all bee eve end al als hall old`),
  endings: words('tion tions sion sions ment ments ness onal ional tional ation ations ity ities tive ility bility'),
};
