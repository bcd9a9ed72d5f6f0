import type { Draft } from '../../draft/draft.ts';
import { letterOf, type Numeral } from '../../draft/numbering/numeral.ts';
import { numberNamed } from '../../draft/references/references.ts';
import { shift } from '../../text/span.ts';
import { oneLine } from '../../text/white-space.ts';
import { say, tell } from '../../wording/say.ts';
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
  const words = oneLine(draft.slice(span));
  const naming = { name: (target: Numeral) => say(nameOfSection(reference.section), { number: spelled(target) }), write: spelled };
  if (fault === 'point' && bearer !== undefined && point !== undefined) {
    const inParentheses = (target: Numeral) => `(${letterOf(target)})`;
    return {
      span,
      ...tell('pointMissing', {
        words,
        name: naming.name(bearer),
        letter: point.letter,
        there: whatIsThere(nearestNumbers, inParentheses),
      }),
      ...offers(draft, nearestNumbers, point.span, {
        name: (target) => say('subParagraph', { number: inParentheses(target) }),
        write: letterOf,
      }),
    };
  }
  const nearest = offers(draft, nearestNumbers, reference.numberSpan, naming);
  if (fault === 'direction' && bearer !== undefined && direction !== undefined) {
    const other = direction.word === 'above' ? 'below' : 'above';
    const name = naming.name(bearer);
    const turn: Fix = replacement(say('writeWhereStands', { word: other, name: withWords(draft, bearer, name) }), direction.span, other);
    return {
      span,
      ...tell(wrongWay[other][turns ? 'turns' : 'stands'], { words, name }),
      related: [relatedTo(draft, bearer, name)],
      fixes: turns ? [turn, ...nearest.fixes] : nearest.fixes,
    };
  }
  if (fault === 'self') {
    return {
      span,
      ...tell('referenceToItself', { words }),
      ...nearest,
    };
  }
  return {
    span,
    ...tell(missing[direction?.word ?? 'anywhere'], { words, name: naming.name(reference), there: whatIsThere(nearestNumbers, spelled) }),
    ...nearest,
  };
}

const missing = { above: 'referenceMissingAbove', below: 'referenceMissingBelow', anywhere: 'referenceMissing' } as const;
const wrongWay = {
  above: { stands: 'referenceStandsAbove', turns: 'referenceTurnsAbove' },
  below: { stands: 'referenceStandsBelow', turns: 'referenceTurnsBelow' },
} as const;

/** "5 bis", without the sub-paragraph that a reference may name too. */
function spelled({ number, suffix }: Numeral): string {
  return numberNamed({ number, suffix });
}

function nameOfSection(section: BrokenReference['reference']['section']) {
  return section === 'preamble' ? 'preambularParagraph' : section === 'operative' ? 'operativeParagraph' : 'paragraphNumbered';
}

function ofArticle(draft: Draft, { reference, offset, fault, wanted, nearestNumbers }: BrokenArticle): Found {
  const span = shift(reference.span, offset);
  const words = oneLine(draft.slice(span));
  const there = whatIsThere(nearestNumbers, spelled);
  const article = say('articleNumbered', { number: spelled(reference.article) });
  const isGone = fault === 'article';
  return {
    span,
    ...(isGone
      ? tell('articleMissing', { words, article, there })
      : tell('articleParagraphMissing', { words, article, number: spelled(wanted), there })),
    ...offers(draft, nearestNumbers, shift(wanted.span, offset), {
      name: (target) =>
        isGone ? say('articleNumbered', { number: spelled(target) }) : say('paragraphOfArticle', { number: spelled(target), article }),
      write: spelled,
    }),
  };
}
