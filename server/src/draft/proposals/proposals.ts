import { allWords } from '../../languages/index.ts';
import type { Bracketed, Node } from '../../syntax/tree.ts';
import { anyOf, endOfWord } from '../../text/any-of.ts';
import { type Span, shift } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import type { Placed } from '../paragraphs.ts';
import { type Choice, type ReadingInParagraph, readingsOf } from './paragraph-reading.ts';
import type { Proposal, ProposalKind } from './proposal.ts';
import { rivalOf } from './rival.ts';
import { wholeBracket } from './whole-bracket.ts';
import { beginsWithWish } from './wishes.ts';

/** The proposal in the brackets at a node of the paragraph; undefined for other nodes. */
export function proposalAt(draft: Draft, placed: Placed, node: Node): Proposal | undefined {
  const reading = readingsOf(placed.paragraph).get(node);
  return reading === undefined ? undefined : proposal(draft, placed, reading);
}

function proposal(draft: Draft, placed: Placed, reading: ReadingInParagraph): Proposal {
  const { paragraph, offset } = placed;
  const { node, words, form, about, note, settled } = reading;
  const whole = wholeBracket(paragraph) === node;
  const rivals =
    whole && reading.isAttributed && (form === 'text' || form === 'substitute')
      ? rivalOf(draft, placed, paragraph.text.slice(words.start, words.end))
      : undefined;
  const inDraft = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({ ...span, ...shift(span, offset) });
  const moved = <T extends { readonly span: { readonly start: number; readonly end: number } }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, span: shift(item.span, offset) }));
  return {
    kind: rivals !== undefined && !node.placeholder ? 'rival' : kindOfBrackets(reading, paragraph.text, whole),
    span: shift(node.span, offset),
    words: shift(words, offset),
    proposers: moved(reading.proposers),
    headed: node.head !== undefined,
    stands: moved(reading.stands),
    about: about === undefined ? undefined : shift(about.words, offset),
    substitutes: reading.substitutes.map((each) => ({ words: shift(each.words, offset), proposers: moved(each.proposers) })),
    in: placed,
    rivals,
    choices: whole && !reading.isChoice ? [] : reading.choices.map((choice: Choice) => inDraft(choice)),
    note: note === undefined ? undefined : shift(note.span, offset),
    settled: settled === undefined ? undefined : shift(settled, offset),
  };
}

/** What brackets hold by what their paragraph says; `whole`: they are all of it. */
export function kindOfBrackets({ form, node, words, isChoice, choices }: ReadingInParagraph, text: string, whole: boolean): ProposalKind {
  if (node.placeholder) return 'placeholder';
  if (form === 'position' || form === 'unclear') return form;
  if (form === 'substitute') return 'substitute';
  if (whole && node.head !== undefined) return 'paragraph';
  if (isChoice) return isNoteMark(text, node) ? 'number' : 'alternatives';
  if (!whole && choices.length === 2) return 'replacement';
  return node.head === undefined ? bareKind(text, words, node) : 'insertion';
}

function bareKind(text: string, { start, end }: Span, { nodes, open }: Bracketed): ProposalKind {
  const words = text.slice(start, Math.min(end, start + remarkUnits));
  if (numberAlone.test(words) && nodes.length === 1)
    return ofComment.test(text.slice(Math.max(0, open.start - balloonUnits), open.start)) ? 'note' : 'number';
  return isRemark(words) ? 'note' : 'brackets';
}

/** True for what is said in brackets about the text, and is no text: "move to the preamble", "Chile wishes to revert". */
export function isRemark(words: string): boolean {
  return editorsNote.test(words) || beginsWithWish(words);
}

/** `[165]/[166]/`, as the OAS marks notes. */
function isNoteMark(text: string, { open, close }: Bracketed): boolean {
  noteMarks.lastIndex = close.end;
  return numberAlone.test(text.slice(open.end, close.start)) && noteMarks.test(text);
}

const noteMarks = /(?:\/\[\d{1,3}\]){0,8}\/(?![[\d\p{L}])/uy;

/** As much of a bracket as tells whether it is a remark, in UTF-16 code units. */
const remarkUnits = 160;
/** `[4]`, `[A12]`, `[165]`: as often the mark of a comment or a note as a number that is not agreed. */
const numberAlone = /^[A-Z]{0,2}\d{1,3}$/;
/** `Commented [A1]:`, and the room that its word takes. */
const ofComment = new RegExp(`${anyOf(allWords(({ submissions }) => submissions.balloons))}\\s$`);
const balloonUnits = 16;
/** What an editor or a facilitator writes beside the text. */
const editorsNote = new RegExp(
  `^\\*{0,2}(?:${anyOf(allWords(({ brackets }) => brackets.notes))}\\s?[:.–-]|${anyOf(allWords(({ brackets }) => brackets.placementWords))} [^.]{0,40}\\b${anyOf(allWords(({ brackets }) => brackets.afterPlacement))}${endOfWord}|${anyOf(allWords(({ brackets }) => brackets.remarks))}${endOfWord})`,
  'i',
);
