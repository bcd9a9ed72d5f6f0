/** One form of a verb: what it is a form of, and which. */
export interface VerbForm {
  readonly verb: string;
  readonly form: 'base' | 'third' | 'gerund' | 'past' | 'noun';
}

/** The form of a drafter's verb, by the word in lower case. Only verbs whose base is neither a noun nor an adjective: "create", not "plan". */
export function verbForm(word: string): VerbForm | undefined {
  return verbForms.get(word);
}

export const isNoun = (word: string): boolean => nouns.has(word);
/** Also a verb's third person: "controls mechanisms" may be what an agency does. */
export const isVerbToo = (word: string): boolean => verbalNouns.has(word);
export const isPerson = (word: string): boolean => persons.has(word);

const list = (words: string): string[] => words.trim().split(/\s+/);

const regular = list(`
  accelerate achieve acknowledge adopt allocate analyze analyse appoint assess assist avoid conclude consider consolidate convene create define
  deliver detect determine develop disseminate eliminate enable encourage enforce enhance ensure eradicate establish evaluate examine expand explore extend
  facilitate finalize formulate generate harmonize identify implement improve include incorporate inform initiate integrate intensify introduce investigate
  maintain maximize minimize mitigate mobilize modify notify organize prepare preserve prevent prioritize prohibit promote protect provide publish ratify
  reaffirm recognize recommend reduce regulate reiterate remove replace restore simplify stimulate strengthen suppress utilize verify
  finalise harmonise mobilise organise prioritise recognise utilise`);
const nominal: Readonly<Record<string, string>> = {
  adopt: 'adoption',
  allocate: 'allocation',
  consolidate: 'consolidation',
  create: 'creation',
  eliminate: 'elimination',
  establish: 'establishment',
  evaluate: 'evaluation',
  enhance: 'enhancement',
  identify: 'identification',
  implement: 'implementation',
  improve: 'improvement',
  integrate: 'integration',
  mobilize: 'mobilization',
  prevent: 'prevention',
  promote: 'promotion',
  protect: 'protection',
  reduce: 'reduction',
};

function formsOf(verb: string): [string, VerbForm][] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const third = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:sh|ch|ss)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const noun = nominal[verb];
  return [
    [verb, { verb, form: 'base' }],
    [third, { verb, form: 'third' }],
    [`${stem}ing`, { verb, form: 'gerund' }],
    [past, { verb, form: 'past' }],
    ...(noun === undefined ? [] : [[noun, { verb, form: 'noun' }] as [string, VerbForm]]),
  ];
}

const verbForms: ReadonlyMap<string, VerbForm> = new Map(regular.flatMap(formsOf));

/** In the plural these hardly ever qualify another plural: "human rights mechanisms" and "emissions reductions" are sound, "strategies plans" is not. */
const nouns = new Set(
  list(`
  mechanisms policies strategies actions activities instruments procedures initiatives organizations institutions agencies bodies entities authorities
  governments objectives goals principles guidelines recommendations conclusions decisions resolutions agreements efforts methods techniques arrangements
  commitments obligations responsibilities problems factors consequences provisions frameworks regulations mechanisms partners services capacities
  controls plans measures programmes programs practices projects tools processes challenges threats structures systems tasks targets`),
);
const verbalNouns = new Set(
  list('controls plans measures programmes programs practices projects processes challenges threats structures tasks targets'),
);
const persons = new Set(list('persons individuals people citizens inhabitants groups actors'));

/** Every word listed here, in lower case. */
export const listedWords: readonly string[] = [...verbForms.keys(), ...nouns, ...persons];
