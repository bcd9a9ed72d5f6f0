import { phrases, words } from './lists.ts';
import type { LostChangeWords, VerbForm } from './optional-words.ts';

/** The verbs of drafters' infinitives, in British spelling too. */
const verbs = words(`
  accelerate achieve acknowledge adopt allocate analyze analyse appoint assess assist avoid conclude consider consolidate convene create define
  deliver detect determine develop disseminate eliminate enable encourage enforce enhance ensure eradicate establish evaluate examine expand explore
  extend facilitate finalize formulate generate harmonize identify implement improve include incorporate inform initiate integrate intensify
  introduce investigate maintain maximize minimize mitigate mobilize modify notify organize prepare preserve prevent prioritize prohibit promote
  protect provide publish ratify reaffirm recognize recommend reduce regulate reiterate remove replace restore simplify stimulate strengthen
  suppress utilize verify finalise harmonise mobilise organise prioritise recognise utilise`);

/** The nouns of some of the verbs. */
const nouns: ReadonlyMap<string, string> = new Map(
  phrases(`
    adopt adoption, allocate allocation, consolidate consolidation, create creation, eliminate elimination, establish establishment, evaluate evaluation, enhance enhancement, identify identification, implement implementation, improve improvement, integrate integration, mobilize mobilization, prevent prevention, promote promotion, protect protection, reduce reduction`).map(
    (pair) => pair.split(' ') as [verb: string, noun: string],
  ),
);

/** English conjugation, of regular verbs. */
function formsOf(verb: string): VerbForm[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const third = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:sh|ch|ss)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const noun = nouns.get(verb);
  return [
    { word: verb, verb, form: 'base' },
    { word: third, verb, form: 'third' },
    { word: `${stem}ing`, verb, form: 'gerund' },
    { word: past, verb, form: 'past' },
    ...(noun === undefined ? [] : [{ word: noun, verb, form: 'noun' } as const]),
  ];
}

/** Collected from the tracked changes that converters lost in the drafts at hand. */
export const lostChanges: LostChangeWords = {
  verbs: verbs.flatMap(formsOf),
  nouns: words(`
    mechanisms policies strategies actions activities instruments procedures initiatives organizations institutions agencies bodies entities
    authorities governments objectives goals principles guidelines recommendations conclusions decisions resolutions agreements efforts methods
    techniques arrangements commitments obligations responsibilities problems factors consequences provisions frameworks regulations partners
    services capacities controls plans measures programmes programs practices projects tools processes challenges threats structures systems tasks
    targets`),
  verbalNouns: words(
    'controls plans measures programmes programs practices projects processes challenges threats structures tasks targets',
  ),
  persons: words('persons individuals people citizens inhabitants groups actors'),
  determiners: words('the a an its their our'),
  latinAfterDeterminer: words('priori posteriori fortiori'),
  modals: words('shall should must may can could would'),
  agreement: ['is are', 'are is', 'was were', 'were was', 'has have', 'have has'],
  openings: words(`
    requests urges invites encourages decides welcomes recognizes reaffirms acknowledges emphasizes stresses condemns resolves confirms recommends
    endorses authorizes reiterates commends notes recalls instructs underlines recalling reaffirming recognizing noting welcoming reiterating
    stressing emphasizing acknowledging condemning underlining underscoring affirming deploring`),
  openingsThatAreNouns: words('requests notes'),
  adjectives: words(
    'developed developing enabling improved enhanced identified integrated consolidated reduced expanded extended protected restored established recommended',
  ),
  participleLeads: words('to has have had been be was were is are shall should will may must in by of for'),
  nounsThatAreVerbsAfterTo: words('request instruct urge support increase review monitor'),
  nounLeads: words(`
    border customs export import quality immigration passport price security national regional domestic international local internal external
    effective appropriate adequate necessary existing current new other such these those all any several various both certain of on for through
    with by their its our concrete specific joint common preventive financial administrative legal legislative judicial technical strategic
    voluntary`),
  prepositions: words('in by of for on without through with from when while'),
};
