import { adjoins, bracketsIn, isAttributed, type Standing } from '../../draft/brackets/brackets.ts';
import { placeAt } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { nameIn } from '../../draft/naming.ts';
import { counter, gatherer } from '../../draft/paragraphs.ts';
import { readingsOf } from '../../draft/proposals/paragraph-reading.ts';
import { isRemark } from '../../draft/proposals/proposals.ts';
import { allWords } from '../../languages/index.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Bracketed } from '../../syntax/tree.ts';
import { anyOf, endOfWord } from '../../text/any-of.ts';
import type { Span } from '../../text/span.ts';
import { tell } from '../../wording/say.ts';
import { keptByKey } from '../kept-by-key.ts';
import { type Found, placed, type Rule } from '../rule.ts';
import { bracketWords } from './bracket-words.ts';

export const unattributedBrackets: Rule = {
  id: 'unattributed-brackets',
  severity: 'hint',
  summary: 'Brackets that nobody claims, in a draft that says of most others whose they are.',
  check: (draft) => (attributesMost(draft) ? findings(draft) : []),
};

function attributesMost(draft: Draft): boolean {
  const counts = claims(draft.paragraphs);
  const claimed = counts.get('claimed') ?? 0;
  return claimed >= fewest && claimed >= 2 * (counts.get('unclaimed') ?? 0);
}

/** Fewer make no custom. */
const fewest = 3;

const claims = counter((paragraph) => claimsIn(paragraph).map(({ claimed }) => (claimed ? 'claimed' : 'unclaimed')));

/** Findings that wait for the paragraph's name. */
const unclaimed = gatherer((paragraph) => {
  const spans = claimsIn(paragraph).flatMap(({ claimed, node }) => (claimed || isSpokenFor(paragraph, node) ? [] : [node.span]));
  return spans.length > 0 ? spans.map((span) => keptByKey((name) => found(paragraph, span, name))) : undefined;
});

function findings(draft: Draft): Found[] {
  return unclaimed(draft.paragraphs).flatMap(({ index, offset, value }) => {
    const place = placeAt(draft, index);
    if (place === undefined || place.section === 'notes' || place.role === 'heading' || place.role === 'page') return [];
    const name = nameIn(place);
    return value.map((describe) => placed(describe(name), offset));
  });
}

function found(paragraph: Paragraph, span: Span, name: string): Found {
  return { span, ...tell('unattributedBrackets', { words: bracketWords(paragraph, span), name }) };
}

/** The brackets of which it matters whose they are. What stands in an attributed bracket is claimed with it. */
function claimsIn(paragraph: Paragraph): { readonly claimed: boolean; readonly node: Bracketed }[] {
  const { text, tree } = paragraph;
  const noted = tree.nodes.some((node) => node.type === 'attribution' && node.note);
  return bracketsIn(paragraph).flatMap((standing) => {
    const { node, within } = standing;
    if (isAttributed(node)) return [{ claimed: true, node }];
    if (within.length > 0 || !asksWhose(standing, text)) return [];
    return [{ claimed: noted, node }];
  });
}

/** Names may stand last, "[all of it - Peru; Chile delete]", and a remark has an author. */
function isSpokenFor(paragraph: Paragraph, node: Bracketed): boolean {
  const reading = readingsOf(paragraph).get(node);
  if (reading !== undefined && reading.proposers.length + reading.stands.length > 0) return true;
  return isRemark(paragraph.text.slice(node.open.end, Math.min(node.close.start, node.open.end + remarkUnits)));
}

/** As much of the words as tells a remark. */
const remarkUnits = 160;

/** Not alternatives, of which each has its friends; not placeholders, options, an omission or what a quoter put in. */
function asksWhose(standing: Standing, text: string): boolean {
  const { node, quoted } = standing;
  if (quoted || node.placeholder || node.nodes.some(({ type }) => type === 'separator')) return false;
  const words = text.slice(node.open.end, Math.min(node.close.start, node.open.end + 60));
  return /\p{L}{2}/u.test(words) && !notContested.test(words) && text.charAt(node.close.end) !== '(' && !adjoins(standing, text);
}

const notContested = new RegExp(
  `^\\s*\\*{0,2}${anyOf(allWords(({ headings, brackets }) => [...headings.option, ...brackets.remarks, ...brackets.uncontested]))}${endOfWord}`,
  'i',
);
