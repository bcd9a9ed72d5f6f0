import type { Draft } from '../../draft/draft.ts';
import { letterOf, type Numeral } from '../../draft/numbering/numeral.ts';
import { numberNamed } from '../../draft/references/references.ts';
import { type Span, shift } from '../../text/span.ts';
import { type Fix, replacement } from '../finding.ts';
import type { Found, Rule } from '../rule.ts';
import { type BrokenArticle, brokenArticles } from './broken-articles.ts';
import { brokenReferences } from './broken-references.ts';
import type { BrokenReference } from './judge-reference.ts';
import { openReferences } from './open-references.ts';
import { offers, relatedTo, whatIsThere, withWords } from './reference-offers.ts';

export const brokenReference: Rule = {
  id: 'broken-reference',
  severity: 'warning',
  summary: 'A reference names a paragraph or an article that is not in this draft, its own paragraph, or one that a renumbering left open.',
  check: (draft, context) => [
    ...brokenReferences(draft).map((broken) => ofParagraph(draft, broken)),
    ...brokenArticles(draft).map((broken) => ofArticle(draft, broken)),
    ...openReferences(draft, context),
  ],
};

function ofParagraph(draft: Draft, broken: BrokenReference): Found {
  const { reference, fault, bearer, nearestNumbers, turns } = broken;
  const { span, direction, point } = reference;
  const naming = { name: (target: Numeral) => `${nameOfSection(reference.section)} ${spelled(target)}`, write: spelled };
  if (fault === 'point' && bearer !== undefined && point !== undefined) {
    const inParentheses = (target: Numeral) => `(${letterOf(target)})`;
    return {
      span,
      message: `${quoted(draft, span)} is not there: ${naming.name(bearer)} has no sub-paragraph (${point.letter}); ${whatIsThere(nearestNumbers, inParentheses)}. Name the one that is meant, or restore the one that was lost.`,
      ...offers(draft, nearestNumbers, point.span, { name: (target) => `sub-paragraph ${inParentheses(target)}`, write: letterOf }),
    };
  }
  const nearest = offers(draft, nearestNumbers, reference.numberSpan, naming);
  if (fault === 'direction' && bearer !== undefined && direction !== undefined) {
    const other = direction.word === 'above' ? 'below' : 'above';
    const turn: Fix = replacement(`Write “${other}”, where ${withWords(draft, bearer, naming.name(bearer))} stands`, direction.span, other);
    return {
      span,
      message: `${quoted(draft, span)} looks the wrong way: ${naming.name(bearer)} stands ${other}. ${turns ? `Write “${other}”, or name` : 'Name'} the paragraph that is meant.`,
      related: [relatedTo(draft, bearer, naming.name(bearer))],
      fixes: turns ? [turn, ...nearest.fixes] : nearest.fixes,
    };
  }
  if (fault === 'self') {
    return {
      span,
      message: `${quoted(draft, span)} stands in that paragraph itself: after a renumbering, or a paragraph that was dropped, it names the wrong one. Name the paragraph that is meant, or write “this paragraph”.`,
      ...nearest,
    };
  }
  return {
    span,
    message: `${quoted(draft, span)} is not there: there is no ${naming.name(reference)} ${direction?.word ?? 'in this draft'}; ${whatIsThere(nearestNumbers, spelled)}. Name the paragraph that is meant, or restore the one that was lost.`,
    ...nearest,
  };
}

/** "5 bis", without the sub-paragraph that a reference may name too. */
function spelled({ number, suffix }: Numeral): string {
  return numberNamed({ number, suffix });
}

function nameOfSection(section: BrokenReference['reference']['section']): string {
  return section === 'preamble' ? 'preambular paragraph' : section === 'operative' ? 'operative paragraph' : 'paragraph';
}

function ofArticle(draft: Draft, { reference, offset, fault, wanted, nearestNumbers }: BrokenArticle): Found {
  const span = shift(reference.span, offset);
  const article = `Article ${spelled(reference.article)}`;
  const isGone = fault === 'article';
  return {
    span,
    message: `${quoted(draft, span)} is not there: ${isGone ? `this draft has no ${article}` : `${article} has no paragraph ${spelled(wanted)}`}; ${whatIsThere(nearestNumbers, spelled)}. Name the one that is meant, or restore the one that was lost.`,
    ...offers(draft, nearestNumbers, shift(wanted.span, offset), {
      name: (target) => (isGone ? `Article ${spelled(target)}` : `paragraph ${spelled(target)} of ${article}`),
      write: spelled,
    }),
  };
}

function quoted(draft: Draft, span: Span): string {
  return `“${draft.slice(span).replace(/\s+/g, ' ')}”`;
}
