import { citationsIn } from '../../draft/citations/citations.ts';
import type { Language } from '../../languages/language.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Node } from '../../syntax/tree.ts';
import { visit } from '../../syntax/visit.ts';
import { applyEdits } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { MemoHolder } from '../../tree/memo.ts';
import type { Fact, Facts } from './fact.ts';
import { markFacts } from './mark-facts.ts';
import { numberFacts } from './number-facts.ts';

/** What a paragraph of this language says that can be counted. Kept with the paragraph: an edit makes anew what it touches. */
export function factsOf(paragraph: Paragraph, language: Language | undefined): Facts {
  const known = kept.get(paragraph);
  if (known !== undefined && known.language === language) return known.facts;
  const facts = read(paragraph, language);
  kept.set(paragraph, { language, facts });
  return facts;
}

const kept = MemoHolder.memo<Paragraph, { readonly language: Language | undefined; readonly facts: Facts }>();

function read(paragraph: Paragraph, language: Language | undefined): Facts {
  const citations = citationsIn(paragraph);
  const cited = citations.flatMap(({ key, year, span }): readonly Fact[] => {
    const fact: Fact = { kind: 'citation', key: `c:${key}`, span, at: span, claim: 'certain' };
    // A year in parentheses is no part of what tells a resolution, and may differ all the same: "1631 (2005)".
    return year === undefined ? [fact] : [fact, { ...fact, key: `y:${key} ${year}`, claim: 'loose' }];
  });
  const { facts: marks, hasUnknownProposers } = markFacts(paragraph);
  const words = masked(paragraph, [...citations.map(({ span }) => span), ...notRead(paragraph)]);
  const all = [...cited, ...marks, ...numberFacts(words, language)];
  return { all, keys: new Set(all.map(({ key }) => key)), language, hasUnknownProposers };
}

/** What is no part of the text: the label, marks of notes, what is said beside it, and tracked changes. */
function notRead({ text, line, tree }: Paragraph): readonly Span[] {
  const label = line.label?.span;
  const spans = label === undefined ? [] : [label];
  if (line.form === 'note') spans.push({ start: 0, end: text.indexOf(':') + 1 });
  if (marks.test(text))
    visit(tree.nodes, (node) => {
      if (aside.has(node.type)) spans.push(node.span);
      if (node.type === 'bracketed')
        for (const { span } of [...(node.head === undefined ? [] : [node.head]), ...node.attributions]) spans.push(span);
    });
  return spans;
}

/** Without one of these, and without capitals of a stamp, there is nothing beside the text. */
const marks = /[[{(/^]|\p{Lu}{4}/u;
const aside: ReadonlySet<Node['type']> = new Set(['footnote-mark', 'stamp', 'instruction', 'attribution', 'change', 'editors-note']);

/** The text with blanks in place of what is not read, so that offsets stay. */
function masked({ text }: Paragraph, spans: readonly Span[]): string {
  return applyEdits(
    text,
    joinedSpans(spans).map((span) => ({ span, newText: '\u0000'.repeat(span.end - span.start) })),
  );
}

/** The spans in order, those that overlap as one. */
function joinedSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start < last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}
