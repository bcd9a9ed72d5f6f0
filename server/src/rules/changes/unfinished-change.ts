import { type LooseMark, looseChangeSigns } from '../../draft/brackets/marks-without-partner.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { signUnits } from '../../syntax/tokens/changes.ts';
import { say, tell } from '../../wording/say.ts';
import { insertion, lostMarks, removal } from '../brackets/lost-mark.ts';
import { partnerPlaces } from '../brackets/repair/repair.ts';
import { type Fix, replacement } from '../finding.ts';
import type { FoundInParagraph, Rule } from '../rule.ts';
import { wordsBefore, wordsFrom } from '../words-of.ts';

export const unfinishedChange: Rule = {
  id: 'unfinished-change',
  severity: 'error',
  summary: 'A tracked change lacks its end, its beginning or its arrow, and is read as plain text.',
  check: lostMarks(
    {
      lost: ({ paragraphs }) => looseChangeSigns(paragraphs).flatMap(({ index, value }) => value.map((_, number) => ({ index, number }))),
      of: looseChangeSigns.hits.of,
    },
    describe,
  ),
};

const closers: Readonly<Record<string, string>> = { '{++': '++}', '{--': '--}', '{~~': '~~}', '{>>': '<<}', '{==': '==}' };

function describe(paragraph: Paragraph, mark: LooseMark, name: string): FoundInParagraph {
  const { text } = paragraph;
  const { start, end } = mark.span;
  const sign = text.slice(start, end);
  const closer = closers[sign];
  if (closer === undefined) {
    return {
      span: mark.span,
      ...tell('changeNotBegun', { sign, words: wordsBefore(paragraph, start), name }),
      fixes: [removal(mark, sign)],
    };
  }
  const close = text.indexOf(closer, end);
  if (sign === '{~~' && close >= 0 && !text.slice(end, close).includes('~>')) {
    return {
      span: { start, end: close + closer.length },
      ...tell('changeWithoutArrow', { words: wordsFrom(paragraph, start), name }),
      fixes: [asDeletion(start, close)],
    };
  }
  return {
    span: mark.span,
    ...tell('changeNotEnded', { words: wordsFrom(paragraph, start), name, closer, sign }),
    fixes: [...endings(paragraph, mark, closer), removal(mark, sign)],
  };
}

/** Fixes that complete half of a closing sign, or else insert the sign where the change most likely ends. */
function endings(paragraph: Paragraph, mark: LooseMark, closer: string): Fix[] {
  const { text } = paragraph;
  const { end } = mark.span;
  const words = /^[^{}]*/.exec(text.slice(end))?.[0] ?? '';
  if (closer === '~~}' && !words.includes('~>')) return [];
  const half = closer.slice(0, 2);
  const whole = (start: number, length: number): Fix => replacement(say('completeChange'), { start, end: start + length }, closer);
  if (text.charAt(end + words.length) === '}') return [whole(end + words.length, 1)];
  // A dash between two spaces is part of the text.
  const at = words.search(half === '--' ? /(?<!\s)--/ : new RegExp(`\\${half.charAt(0)}{2}`));
  if (at > 0) return [whole(end + at, 2)];
  const [place] = partnerPlaces(paragraph, mark, '}');
  return place === undefined ? [] : [insertion(paragraph, place, mark, closer)];
}

function asDeletion(start: number, close: number): Fix {
  return {
    title: say('markAsDeletion'),
    certain: false,
    edits: () => [
      { span: { start, end: start + signUnits }, newText: '{--' },
      { span: { start: close, end: close + signUnits }, newText: '--}' },
    ],
  };
}
