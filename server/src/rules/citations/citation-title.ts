import { type CitedTitle, quotedTitles } from '../../draft/citations/cited-title.ts';
import type { TextElsewhere, WorkspaceCitations } from '../../draft/citations/workspace-citations.ts';
import { ownLanguage } from '../../draft/language.ts';
import type { PlacedValue } from '../../draft/paragraphs.ts';
import { shift } from '../../text/span.ts';
import { oneLine } from '../../text/white-space.ts';
import { wordsOf } from '../../text/words.ts';
import { say, tell } from '../../wording/say.ts';
import { replacement } from '../finding.ts';
import type { Found, Rule } from '../rule.ts';
import { wordsApart } from '../words-apart.ts';
import { commonWords } from './common-words.ts';
import { ownKeys } from './own-keys.ts';

export const citationTitle: Rule = {
  id: 'citation-title',
  severity: 'info',
  summary: 'The title that is quoted beside a symbol is not the one that the text has in the workspace or in a catalogue.',
  check(draft, { citations }) {
    if (citations === undefined) return [];
    const own = ownKeys(draft);
    return quotedTitles(draft.paragraphs).flatMap((placed) =>
      placed.value.flatMap((each) => (own.has(each.citation.key) ? [] : (found(each, placed, citations) ?? []))),
    );
  },
};

type Titled = TextElsewhere & { readonly title: string };

function found(
  { citation, span, isCalled }: CitedTitle,
  { paragraph, offset }: PlacedValue<unknown>,
  citations: WorkspaceCitations,
): Found | undefined {
  const known = citations.known(citation.key).filter((text): text is Titled => text.title !== undefined);
  if (known.length === 0) return undefined;
  const quoted = oneLine(paragraph.text.slice(span.start, span.end));
  const words = wordsOf(quoted);
  const compared = known.map((text) => ({ text, alike: likeness(words, wordsOf(text.title)) })).sort((a, b) => b.alike - a.alike);
  const [best] = compared;
  if (best === undefined || best.alike === 1) return undefined;
  const { text, alike } = best;
  const isOther = isCalled && known.every(({ language }) => language !== undefined && language === ownLanguage(paragraph)?.id);
  if (alike < leastShare && !isOther) return undefined;
  const titled = { symbol: citation.symbol, file: text.fileName, title: text.title };
  return {
    span: shift(span, offset),
    ...(alike < leastShare
      ? tell('titleOfOther', { ...titled, quoted })
      : tell('titleDiffers', { ...titled, ...wordsApart(quoted, asQuoted(text.title, quoted)) })),
    related: [{ uri: text.uri, range: text.range, message: say('wordsHere', { words: text.title }) }],
    fixes:
      alike < leastShare || isCapitals(text.title)
        ? []
        : [replacement(say('write', { words: text.title }), shift(span, offset), text.title)],
  };
}

/** The title of a heading in capitals with small letters where the quotation has the same words so: capitals are no difference. */
function asQuoted(title: string, quoted: string): string {
  const written = new Map(quoted.split(' ').map((word) => [word.toLowerCase(), word]));
  return title
    .split(' ')
    .map((word) => written.get(word.toLowerCase()) ?? word)
    .join(' ');
}

/** Of the words of the longer title, the share that the other has in the same order: 1 for titles that differ in nothing but capitals and signs, and where one is a part of the other, since titles are cut short. */
function likeness(quoted: readonly string[], title: readonly string[]): number {
  const [shorter, longer] = quoted.length < title.length ? [quoted, title] : [title, quoted];
  if (` ${longer.join(' ')} `.includes(` ${shorter.join(' ')} `)) return 1;
  return commonWords(quoted, title) / longer.length;
}

/** Titles of different texts of one organ share “of the” and a subject; of the words of one that was copied wrongly nearly all are left. */
const leastShare = 0.6;

/** The heading of a text is often in capitals, and a citation is not. */
function isCapitals(title: string): boolean {
  return title === title.toUpperCase();
}
