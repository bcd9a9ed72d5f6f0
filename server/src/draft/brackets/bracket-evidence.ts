import { allWords } from '../../languages/index.ts';
import { multiplicatives } from '../../languages/latin.ts';
import { readLabel } from '../../syntax/label.ts';
import { opens } from '../../syntax/line-form.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { anyOf } from '../../text/any-of.ts';
import { sameItems } from '../../text/same-items.ts';
import { eachHit, type Hits } from '../../tree/hits.ts';
import type { Tree } from '../../tree/tree.ts';
import { walk } from '../../tree/walk.ts';
import { type ParagraphInPlace, type Place, placesOf } from '../document/places.ts';
import type { Draft } from '../draft.ts';
import {
  and,
  type Between,
  countsOf,
  headsOption,
  isLabelAlone,
  isOrphan,
  type Next,
  nothing,
  sameBetween,
  sameNext,
  withLabel,
} from './between-brackets.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { sameMark } from './marks-without-partner.ts';
import { rank, rankOf } from './paragraph-rank.ts';

/** What its own paragraph says about where the partner of a bracket is. */
export interface Evidence extends Candidate {
  /** Its number among the candidates of its paragraph. */
  readonly number: number;
  /** The paragraph introduces what follows it: a heading, a formula, an option, or words that end with a colon. */
  readonly introduces: boolean;
  /** Stands before the label, or before the verb that opens the paragraph: may hold paragraphs that go on counting. */
  readonly beforeLabel: boolean;
  /** Stands before the first of several options. */
  readonly beforeOptions: boolean;
  /** The paragraph's last mark of punctuation, where it is one of `,.;`. */
  readonly stop: ',' | ';' | undefined;
  /** Opens after the paragraph's last words: "[; and". */
  readonly tail: boolean;
}

/** A paragraph that has such brackets. */
export interface OfParagraph {
  readonly evidence: readonly Evidence[];
  readonly rank: number;
  /** What a pair counts that begins before it and ends after it, see `counts`. */
  readonly counted: readonly number[];
  /** It is an option's heading itself. */
  readonly heads: boolean;
  readonly next: Next;
  /** Of the paragraphs between it and the next that has such brackets. */
  readonly between: Between;
}

/** Of all paragraphs of the draft. */
export function bracketEvidence(draft: Draft): { readonly tree: Tree<ParagraphInPlace>; readonly hits: Hits<OfParagraph> } {
  const tree = placesOf(draft);
  return { tree, hits: collect(tree, { next: atEnd, pages: 0, running: false, between: nothing }).outputs };
}

/** In one row, with the numbers of the paragraphs in the draft. */
export function evidenceInRow(draft: Draft): readonly { readonly paragraph: OfParagraph; readonly index: number }[] {
  const row: { paragraph: OfParagraph; index: number }[] = [];
  const { tree, hits } = bracketEvidence(draft);
  eachHit(tree, hits, (paragraph, _, index) => row.push({ paragraph, index }));
  return row;
}

/** What stands after a paragraph: read backwards. */
interface State {
  readonly next: Next;
  /** Pages, their numbers and running heads, that stand between. */
  readonly pages: number;
  /** The document's symbol stands directly after: a title before it runs on each page. */
  readonly running: boolean;
  readonly between: Between;
}

const atEnd: Next = { rank: rank.formula, bracketed: false, firstOption: false };
/** Page numbers and running heads that may stand between a paragraph and the next, in paragraphs. */
const furniture = 7;

const collect = walk<ParagraphInPlace, State, OfParagraph>(
  {
    step(state, { paragraph, place }) {
      const evidence = evidenceOf(paragraph, place);
      // A bracket without a partner is told of wherever it stands.
      if (evidence.length === 0 && isFurniture(paragraph, place, state))
        return {
          state: { ...state, pages: Math.min(furniture, state.pages + 1), running: isSymbol(paragraph) },
          output: undefined,
        };
      const own = rankOf(paragraph, place);
      const alone = evidence.length === 0 && own > rank.heading && own < rank.option && isLabelAlone(paragraph);
      if (alone && own > rank.number && isOrphan(own, state.next)) return { state, output: undefined };
      // "(b)", and its words below.
      const bracketed = alone && state.next.rank >= rank.opener ? state.next.bracketed : isBracketed(paragraph);
      const next = { rank: own, bracketed, firstOption: isFirstOption(place) };
      if (alone) return { state: { next, pages: 0, running: false, between: withLabel(state.between, next) }, output: undefined };
      if (evidence.length === 0)
        return { state: { next, pages: 0, running: false, between: and(state.between, next, paragraph) }, output: undefined };
      return {
        state: { next, pages: 0, running: false, between: nothing },
        output: {
          evidence,
          rank: own,
          counted: countsOf(next, true),
          heads: headsOption(paragraph, own),
          next: state.pages < furniture ? state.next : atEnd,
          between: state.between,
        },
      };
    },
    same: (a, b) => a.pages === b.pages && a.running === b.running && sameNext(a.next, b.next) && sameBetween(a.between, b.between),
  },
  'backwards',
);

function isFirstOption({ role, label }: Place): boolean {
  return role === 'option' && label?.number === 1 && label.suffix === 0;
}

function isFurniture(paragraph: Paragraph, { role }: Place, { running }: State): boolean {
  return role === 'page' || isFigure(paragraph) || (running && role === 'heading' && paragraph.tree.label === undefined);
}

/** "ADP.2015.11.InformalNote", where its place tells that it is a page's furniture. */
function isSymbol({ text, content }: Paragraph): boolean {
  return content.end - content.start <= 40 && /^\p{Lu}\S*\d\S*$/u.test(text.slice(content.start, content.end));
}

/** A page's number alone. */
function isFigure({ text, content }: Paragraph): boolean {
  return content.end - content.start <= 3 && /^\d+$/.test(text.slice(content.start, content.end));
}

/** Its first words, after a label or before it, stand in brackets. */
export function isBracketed({ text, tree, content }: Paragraph): boolean {
  return (
    text.includes('[') &&
    (/^[*#\s]*\[/.test(text.slice(content.start)) || /^[*\s]*\[/.test(text.slice(tree.label?.span.end ?? content.start)))
  );
}

function evidenceOf(paragraph: Paragraph, place: Place): readonly Evidence[] {
  return candidatesIn(paragraph).map((candidate, number) => evidence(paragraph, place, candidate, number));
}

function evidence({ text, tree, content }: Paragraph, place: Place, { mark, partner }: Candidate, number: number): Evidence {
  const stop = stopAtEnd.exec(text.slice(Math.max(content.start, content.end - 12), content.end))?.[1];
  return {
    mark,
    partner,
    number,
    introduces: mark.introduces || introducing.has(place.role),
    beforeLabel:
      tree.label === undefined
        ? mark.outer && (opens(text, mark.span.end) || suffix.test(text.slice(mark.span.end, mark.span.end + 16)))
        : mark.span.end <= tree.label.span.start,
    beforeOptions: mark.opening && mark.outer && readLabel(text, mark.span.end)?.kind === 'option',
    stop: stop === undefined ? undefined : stop === ',' ? ',' : ';',
    tail: mark.opening && tail.test(text.slice(mark.span.end, mark.span.end + 16)),
  };
}

const introducing: ReadonlySet<string> = new Set(['heading', 'opening formula', 'resolving formula', 'chapeau', 'lead-in', 'option']);
/** "30 [bis. …": the number inserted is contested, and with it what it stands before. */
const suffix = new RegExp(`^${anyOf(multiplicatives)}\\.`);
const stopAtEnd = /([,.;])["”’»)\]*_\s]*$/;
const tail = new RegExp(`^[\\s.,;:]*(?:${anyOf(allWords(({ conjunctions }) => [...conjunctions.and, ...conjunctions.or]))})?[\\s.,;:]*$`);

export function sameOfParagraph(a: OfParagraph, b: OfParagraph): boolean {
  return (
    a.rank === b.rank &&
    sameItems(a.counted, b.counted) &&
    a.heads === b.heads &&
    sameNext(a.next, b.next) &&
    sameBetween(a.between, b.between) &&
    a.evidence.length === b.evidence.length &&
    a.evidence.every((each, at) => sameEvidence(each, b.evidence[at]))
  );
}

/** True for the same evidence, wherever in its paragraph the bracket stands. */
export function sameEvidence(a: Evidence, b: Evidence | undefined): boolean {
  return (
    a === b ||
    (sameMark(a.mark, b?.mark) &&
      sameMark(a.partner, b?.partner) &&
      a.introduces === b?.introduces &&
      a.beforeLabel === b.beforeLabel &&
      a.beforeOptions === b.beforeOptions &&
      a.stop === b.stop &&
      a.tail === b.tail)
  );
}
