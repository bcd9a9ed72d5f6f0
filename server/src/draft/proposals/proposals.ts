import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Attribution, Bracketed, Node } from '../../syntax/tree.ts';
import { type Span, shift } from '../../text/span.ts';
import { type Delegation, findDelegation, splitNames } from '../delegations/delegations.ts';
import type { Draft } from '../draft.ts';
import { likeness, wordsOf } from '../duplicates/likeness.ts';
import type { Placed } from '../paragraph-list.ts';
import { gatherer } from '../per-chunk.ts';
import { type PlacedIn, structure } from '../structure.ts';

/**
 * What brackets propose. `rival`: another version of a paragraph; `paragraph`: a paragraph to insert; `insertion`, `deletion`, `replacement`: of
 * words in a paragraph; `alternatives`: texts of which one is to be chosen; `placeholder`: text still to come; `brackets`: text not agreed.
 */
export type ProposalKind = 'rival' | 'paragraph' | 'insertion' | 'deletion' | 'replacement' | 'alternatives' | 'placeholder' | 'brackets';

export interface Proposer {
  /** As the draft writes it. */
  readonly written: string;
  /** Undefined for a name that is not known: it is kept as written, never guessed. */
  readonly delegation: Delegation | undefined;
  /** What it wants, where that is said: "delete", "retain". */
  readonly directive: string | undefined;
  readonly span: Span;
}

export interface Proposal {
  readonly kind: ProposalKind;
  /** The brackets with all that is in them. In the draft. */
  readonly span: Span;
  /** The proposed words: inside the brackets, after the proposer's name. */
  readonly words: Span;
  readonly proposers: readonly Proposer[];
  /** The paragraph that it stands in. */
  readonly in: Placed;
  /** The paragraph that a rival would take the place of. */
  readonly rivals: PlacedIn | undefined;
  /** The texts to choose from; of a replacement, the old words and the new ones. */
  readonly choices: readonly Span[];
  /** A note that concerns it: "(Phrase in brackets at the request of …)". */
  readonly note: Span | undefined;
}

/** The proposals of one paragraph, outermost first. */
export function proposalsIn(draft: Draft, placed: Placed): readonly Proposal[] {
  const { tree } = placed.paragraph;
  const notes = attributionsAmong(tree.nodes).filter((attribution) => attribution.note);
  return [...bracketsAmong(tree.nodes)].map(({ node, siblings }) => proposal(draft, placed, node, siblings, notes));
}

/** The words of a paragraph without its label, the brackets round the whole of it, and what hangs on it. In the draft. */
export function bareWords({ paragraph, offset }: Placed): Span {
  const { text, content, tree } = paragraph;
  const whole = tree.nodes.find((node) => node.type === 'bracketed' && isWhole(paragraph, node));
  if (whole?.type === 'bracketed')
    return shift(trimmed(text, { start: whole.head?.span.end ?? whole.open.end, end: whole.close.start }), offset);
  const hanging = tree.nodes.find((node) => node.type === 'attribution' || node.type === 'stamp' || node.type === 'instruction');
  return shift(trimmed(text, { start: tree.label?.span.end ?? content.start, end: hanging?.span.start ?? content.end }), offset);
}

/** Every proposal of the draft. Walks the paragraphs that have brackets: for a report or a list, not for a keystroke. */
export function* proposalsOf(draft: Draft): Generator<Proposal> {
  for (const placed of bracketedParagraphs(draft.paragraphs)) yield* proposalsIn(draft, placed);
}

const bracketedParagraphs = gatherer((paragraph) => (bracketsAmong(paragraph.tree.nodes).next().done ? undefined : true));

function* bracketsAmong(nodes: readonly Node[]): Generator<{ node: Bracketed; siblings: readonly Node[] }> {
  for (const node of nodes) {
    if (node.type === 'bracketed') yield { node, siblings: nodes };
    if ('nodes' in node) yield* bracketsAmong(node.nodes);
  }
}

function attributionsAmong(nodes: readonly Node[]): Attribution[] {
  return nodes.flatMap((node) =>
    node.type === 'attribution'
      ? [node]
      : node.type === 'bracketed'
        ? [...node.attributions, ...attributionsAmong(node.nodes)]
        : 'nodes' in node
          ? attributionsAmong(node.nodes)
          : [],
  );
}

function proposal(draft: Draft, placed: Placed, node: Bracketed, siblings: readonly Node[], notes: readonly Attribution[]): Proposal {
  const { paragraph, offset } = placed;
  const start = node.head?.span.end ?? node.open.end;
  const words = trimmed(paragraph.text, { start, end: node.close.start });
  const attributed = node.head !== undefined || node.attributions.some((attribution) => !attribution.note);
  const note =
    node.attributions.find((attribution) => attribution.note) ??
    (attributed ? undefined : notes.find((each) => each.span.start >= node.span.end));
  const named = [
    ...(node.head === undefined ? [] : [node.head]),
    ...node.attributions,
    ...(note === undefined || node.attributions.includes(note) ? [] : [note]),
  ];
  const proposers = named.flatMap((attribution) => proposersOf(paragraph, attribution, offset));
  const whole = isWhole(paragraph, node);
  const rivals = whole && attributed ? rivalOf(draft, placed, paragraph.text.slice(words.start, words.end)) : undefined;
  const choices = whole ? [] : choicesOf(paragraph, node, siblings, words, attributed);
  return {
    kind: kindOf(node, {
      whole,
      attributed,
      rivals,
      choices,
      proposers,
      separated: node.nodes.some((each) => each.type === 'separator') || adjoining(node, siblings).length > 1,
    }),
    span: shift(node.span, offset),
    words: shift(words, offset),
    proposers,
    in: placed,
    rivals,
    choices: choices.map((choice) => shift(choice, offset)),
    note: note === undefined ? undefined : shift(note.span, offset),
  };
}

interface Facts {
  readonly whole: boolean;
  readonly attributed: boolean;
  readonly separated: boolean;
  readonly rivals: PlacedIn | undefined;
  readonly choices: readonly Span[];
  readonly proposers: readonly Proposer[];
}

function kindOf(node: Bracketed, { whole, attributed, rivals, choices, proposers, separated }: Facts): ProposalKind {
  if (node.placeholder) return 'placeholder';
  if (rivals !== undefined) return 'rival';
  if (proposers.some(({ directive }) => directive !== undefined && /^delete/i.test(directive))) return 'deletion';
  if (whole && attributed && node.head !== undefined) return 'paragraph';
  if (separated) return 'alternatives';
  if (choices.length === 2) return 'replacement';
  return node.head === undefined ? 'brackets' : 'insertion';
}

function proposersOf({ text }: Paragraph, { names, directive, note }: Attribution, offset: number): Proposer[] {
  return splitNames(text.slice(names.start, names.end)).map(({ written, span }) => ({
    written,
    delegation: findDelegation(written),
    directive: note ? undefined : directive,
    span: shift(span, names.start + offset),
  }));
}

/** True where the brackets hold the whole paragraph, but for its label and what hangs on it. */
function isWhole({ text, tree }: Paragraph, node: Bracketed): boolean {
  return tree.nodes.every(
    (each) =>
      each === node ||
      aside.has(each.type) ||
      (each.type === 'text' && /^[\s.,;:*_]*(?:and|or)?[\s.,;:*_]*$/.test(text.slice(each.span.start, each.span.end))),
  );
}

const aside: ReadonlySet<Node['type']> = new Set(['stamp', 'instruction', 'attribution', 'footnote-mark', 'editors-note']);

/** A rival says nearly what the paragraph above it says; unlike words make a paragraph of its own. */
const rivalLikeness = 0.4;
/** Several rivals may stand under one paragraph. */
const rivalReach = 6;

function rivalOf(draft: Draft, placed: Placed, words: string): PlacedIn | undefined {
  // A paragraph with a number of its own stands beside the others, not against one; 5 bis may be a rival of 5.
  const label = placed.paragraph.tree.label;
  if (label !== undefined && label.suffix === 0 && !label.alternative && label.kind !== 'option') return undefined;
  const before = [...structure(draft, Math.max(0, placed.index - rivalReach), placed.index)];
  const own = wordsOf(words);
  for (const each of before.toReversed()) {
    const { role } = each.place;
    if (role === 'resolving formula' || role === 'chapeau' || role === 'opening formula') return undefined;
    if (role === 'page' || role === 'instruction' || isAttributedWhole(each.paragraph)) continue;
    return likeness(own, wordsOf(each.paragraph.text)) >= rivalLikeness ? each : undefined;
  }
  return undefined;
}

function isAttributedWhole(paragraph: Paragraph): boolean {
  return paragraph.tree.nodes.some((node) => node.type === 'bracketed' && node.head !== undefined && isWhole(paragraph, node));
}

/** The brackets that touch: `[shall][should]`, `[contribution]/[commitment]`. */
function adjoining(node: Bracketed, siblings: readonly Node[]): Bracketed[] {
  const at = siblings.indexOf(node);
  const group = [node];
  for (let next = at + 1; next < siblings.length; next++) {
    const sibling = siblings[next];
    if (sibling?.type !== 'bracketed' || sibling.span.start > (group.at(-1)?.span.end ?? 0)) break;
    group.push(sibling);
  }
  for (let next = at - 1; next >= 0; next--) {
    const sibling = siblings[next];
    if (sibling?.type !== 'bracketed' || sibling.span.end < (group[0]?.span.start ?? 0)) break;
    group.unshift(sibling);
  }
  return group;
}

function choicesOf(paragraph: Paragraph, node: Bracketed, siblings: readonly Node[], words: Span, attributed: boolean): Span[] {
  const { text } = paragraph;
  const separators = node.nodes.filter((each) => each.type === 'separator');
  if (separators.length > 0) {
    const cuts = [words.start - 1, ...separators.map(({ span }) => span.start), words.end];
    return cuts.slice(1).map((end, at) => trimmed(text, { start: (cuts[at] ?? 0) + 1, end }));
  }
  const group = adjoining(node, siblings);
  if (group.length > 1) return group.map((each) => trimmed(text, { start: each.head?.span.end ?? each.open.end, end: each.close.start }));
  return attributed ? halves(paragraph, node, words) : [];
}

/**
 * The two halves of a replacement whose marks were lost: two words of one kind side by side in the brackets (`[Mex: individuals others]`), or one
 * before a word with its ending (`[Bra: collaboration] participation`). First the old one, as tracked changes are written, where both are in the brackets.
 */
function halves({ text }: Paragraph, node: Bracketed, words: Span): Span[] {
  const inside = [...text.slice(words.start, words.end).matchAll(/[\p{L}-]+/gu)];
  const [first, second] = inside;
  if (inside.length === 2 && first !== undefined && second !== undefined && alike(first[0], second[0])) {
    return [first, second].map((match) => ({ start: words.start + match.index, end: words.start + match.index + match[0].length }));
  }
  const after = /^\s+([\p{L}-]+)/u.exec(text.slice(node.span.end, node.span.end + 60));
  if (inside.length !== 1 || first === undefined || after?.[1] === undefined || commonEnding(first[0], after[1]) < 4) return [];
  const start = node.span.end + after[0].length - after[1].length;
  return [{ start, end: start + after[1].length }, words];
}

function alike(a: string, b: string): boolean {
  return commonEnding(a, b) >= 3 || (a.length > 3 && b.length > 3 && /s$/.test(a) && /s$/.test(b));
}

function commonEnding(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

function trimmed(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const from = start + inside.length - inside.trimStart().length;
  return { start: from, end: Math.max(from, start + inside.trimEnd().length) };
}
