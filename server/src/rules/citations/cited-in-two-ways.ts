import type { Citation } from '../../citations/citation.ts';
import { doubtsOf } from '../../citations/describe.ts';
import { findCitations } from '../../citations/read.ts';
import { toldBy } from '../../citations/told.ts';
import { citationGatherer } from '../../draft/citations/citations.ts';
import type { PlaceElsewhere, ToldElsewhere, WorkspaceCitations } from '../../draft/citations/workspace-citations.ts';
import type { Draft } from '../../draft/draft.ts';
import { ownSymbols } from '../../draft/own-symbols.ts';
import { whileSame } from '../../draft/while-same.ts';
import { eachHit } from '../../tree/hits.ts';

/** A citation that tells another session, meeting or year than others of the same text. */
export interface OddCitation extends Telling {
  /** What the others tell, the weightiest first. */
  readonly others: readonly OtherForm[];
}

/** A citation that tells more than which text is cited. */
export interface Telling {
  /** The number of its paragraph, and its own among the citations there that tell something. */
  readonly index: number;
  readonly at: number;
  /** What stands in the symbol’s parentheses: "1567/06". */
  readonly told: string;
}

/** One thing that others tell of a text. */
export interface OtherForm {
  readonly told: string;
  /** The citations of this draft that tell it. */
  readonly here: readonly Telling[];
  /** How many other drafts tell it. */
  readonly drafts: number;
  /** The text itself or a record of it, which decides; else the first of the other drafts. */
  place(): PlaceElsewhere | undefined;
  readonly decidedBy: 'text' | 'record' | undefined;
}

/**
 * The citations of which a draft tells one thing and others, in it or in other drafts, another thing, in order. What the text itself or a catalogue tells is right, and so is what the draft's own heading tells of itself. Where neither is at
 * hand, what most drafts tell and, of as many, most citations is taken for right, and only the others are answered; where none has the majority, all of this draft are.
 */
export function citedInTwoWays(draft: Draft, citations?: WorkspaceCitations): readonly OddCitation[] {
  const own = new Map(ownSymbols(draft).map(({ citation }) => [citation.key, toldBy(citation)]));
  return [...tellingsByText(draft)]
    .flatMap(([key, { tellings, forms }]) => {
      const ownTold = own.get(key);
      if (ownTold !== undefined) return oddOf(tellings, { right: formHere(ownTold, tellings), votes: [] });
      return forms.length > 1 || citations?.mayDiffer(key, forms) ? oddOf(tellings, formsElsewhere(key, citations)) : [];
    })
    .sort((a, b) => a.index - b.index || a.at - b.at);
}

/** By paragraph. One that cannot be right is told as such, and has no vote. */
export const tellingCitations = citationGatherer((_paragraph, citation) => {
  const told = toldBy(citation);
  return told === undefined || isDoubtful(citation) ? undefined : { key: citation.key, told, span: citation.span };
});

interface TextInDraft {
  readonly tellings: Telling[];
  /** All that the draft tells of it, each once. */
  readonly forms: string[];
}

const tellingsByText: (draft: Draft) => ReadonlyMap<string, TextInDraft> = whileSame(
  (draft) => ({ tree: draft.paragraphs, hits: tellingCitations.hits(draft.paragraphs) }),
  (a, b) => a.length === b.length && a.every(({ key, told }, at) => key === b[at]?.key && told === b[at]?.told),
  (draft) => {
    const texts = new Map<string, TextInDraft>();
    eachHit(draft.paragraphs, tellingCitations.hits(draft.paragraphs), (citations, _leaf, index) => {
      citations.forEach(({ key, told }, at) => {
        const text = texts.get(key) ?? { tellings: [], forms: [] };
        texts.set(key, text);
        text.tellings.push({ index, at, told });
        if (!text.forms.includes(told)) text.forms.push(told);
      });
    });
    return texts;
  },
);

function formHere(told: string, tellings: readonly Telling[]): OtherForm | undefined {
  const here = tellings.filter((telling) => telling.told === told);
  return here.length === 0 ? undefined : { told, here, drafts: 0, place: () => undefined, decidedBy: undefined };
}

interface FormsElsewhere {
  /** Of the text itself or a catalogue, where they are of one mind. */
  readonly right: OtherForm | undefined;
  readonly votes: readonly ToldElsewhere[];
}

function formsElsewhere(key: string, citations: WorkspaceCitations | undefined): FormsElsewhere {
  const known = (citations?.known(key) ?? []).flatMap((text) =>
    text.told === undefined || isDoubtfulSymbol(text.symbol) ? [] : { ...text, told: text.told },
  );
  const [first] = known;
  const right: OtherForm | undefined =
    first === undefined || known.some(({ told }) => told !== first.told)
      ? undefined
      : { told: first.told, here: [], drafts: 0, place: () => first, decidedBy: first.isRecord ? 'record' : 'text' };
  return { right, votes: (citations?.told(key) ?? []).filter(({ symbol }) => !isDoubtfulSymbol(symbol)) };
}

function oddOf(tellings: readonly Telling[], { right, votes }: FormsElsewhere): OddCitation[] {
  if (right !== undefined) return tellings.flatMap((telling) => (telling.told === right.told ? [] : { ...telling, others: [right] }));
  const here = Map.groupBy(tellings, ({ told }) => told);
  const weighed = [...new Set([...here.keys(), ...votes.map(({ told }) => told)])]
    .map((told) =>
      weigh(
        told,
        here.get(told) ?? [],
        votes.find((vote) => vote.told === told),
      ),
    )
    .sort(byWeight);
  const [most, next] = weighed;
  if (most === undefined || next === undefined) return [];
  const hasMajority = byWeight(most, next) < 0;
  return tellings.flatMap((telling) => {
    if (hasMajority && telling.told === most.form.told) return [];
    const others = (hasMajority ? [most] : weighed).flatMap(({ form }) => (form.told === telling.told ? [] : form));
    return { ...telling, others };
  });
}

interface Weighed {
  readonly form: OtherForm;
  readonly drafts: number;
  readonly mentions: number;
}

function weigh(told: string, here: readonly Telling[], vote: ToldElsewhere | undefined): Weighed {
  const drafts = vote?.drafts ?? 0;
  const form: OtherForm = { told, here, drafts, place: () => vote?.first(), decidedBy: undefined };
  return { form, drafts: drafts + (here.length > 0 ? 1 : 0), mentions: here.length + (vote?.mentions ?? 0) };
}

/** The heaviest first. */
function byWeight(a: Weighed, b: Weighed): number {
  return b.drafts - a.drafts || b.mentions - a.mentions;
}

function isDoubtful(citation: Citation): boolean {
  return doubtsOf(citation).phrases.length > 0;
}

function isDoubtfulSymbol(symbol: string): boolean {
  const [citation] = findCitations(symbol);
  return citation === undefined || isDoubtful(citation);
}
