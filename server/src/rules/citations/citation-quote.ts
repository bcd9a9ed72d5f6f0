import type { WorkspaceCitations } from '../../draft/citations/workspace-citations.ts';
import { ownLanguage } from '../../draft/language.ts';
import type { PlacedValue } from '../../draft/paragraphs.ts';
import { shift } from '../../text/span.ts';
import { oneLine } from '../../text/white-space.ts';
import { say, type Told, tell } from '../../wording/say.ts';
import { replacement } from '../finding.ts';
import type { Found, Rule } from '../rule.ts';
import { type AttributedQuotation, attributedQuotations } from './attributed-quotation.ts';
import type { ClosestPassage } from './closest-passage.ts';
import { misquotation } from './misquotation.ts';
import { ownKeys } from './own-keys.ts';
import { differenceIn, markedChanges } from './quotation-changes.ts';

export const citationQuote: Rule = {
  id: 'citation-quote',
  severity: 'warning',
  summary: 'Words that are quoted from a text of the workspace do not stand in it.',
  check(draft, { citations }) {
    if (citations === undefined) return [];
    const own = ownKeys(draft);
    return attributedQuotations(draft.paragraphs).flatMap((placed) =>
      placed.value.flatMap((each) => (own.has(each.citation.key) ? [] : (found(each, placed, citations) ?? []))),
    );
  },
};

function found(
  { citation, span, isLiteral }: AttributedQuotation,
  { paragraph, offset }: PlacedValue<unknown>,
  citations: WorkspaceCitations,
): Found | undefined {
  const language = ownLanguage(paragraph)?.id;
  const copies = citations.words(citation.key).filter((copy) => language !== undefined && copy.language === language);
  const whole = copies.find(({ text }) => text.isWhole);
  const quoted = paragraph.text.slice(span.start, span.end);
  const misquoted = whole && misquotation(quoted, whole.text);
  if (whole === undefined || misquoted === undefined || copies.some(({ text }) => misquotation(quoted, text) === undefined))
    return undefined;
  const { segment, closest } = misquoted;
  const told = { quoted: oneLine(quoted), symbol: citation.symbol, file: whole.fileName };
  if (closest === undefined) {
    const [first] = whole.text.passages;
    if (!isLiteral || first === undefined) return undefined;
    return {
      span: shift(span, offset),
      ...tell('quoteNotThere', told),
      related: [{ uri: whole.uri, range: first.range, message: say('theTextOf', { symbol: citation.symbol }) }],
    };
  }
  const written = withCapitalOf(quoted, oneLine(closest.written));
  const marked = markedChanges(closest);
  return {
    span: shift(span, offset),
    ...firstChange(closest, { ...told, marked }),
    related: [{ uri: whole.uri, range: closest.range, message: say('changedHere', { marked }) }],
    fixes:
      segment === quoted && mayBeQuoted(closest) ? [replacement(say('quoteWords', { words: written }), shift(span, offset), written)] : [],
  };
}

/** What the quotation has in place of the text's words, first: a message has room for one change, and the detail marks all. */
function firstChange(closest: ClosestPassage, told: Readonly<Record<'quoted' | 'symbol' | 'file' | 'marked', string>>): Told {
  const { ours, theirs } = differenceIn(closest);
  if (ours === '') return tell('quoteLeavesOut', { ...told, theirs });
  return theirs === '' ? tell('quoteAdds', { ...told, ours }) : tell('quoteChanges', { ...told, ours, theirs });
}

/** A quotation may go on in small letters with what begins a paragraph. */
function withCapitalOf(quoted: string, written: string): string {
  const [own = '', other = ''] = [quoted.charAt(0), written.charAt(0)];
  return own.toLowerCase() === other.toLowerCase() ? own + written.slice(1) : written;
}

/** Whether the words can be quoted as they stand there: without quotation marks inside, and without the mark of a note. */
function mayBeQuoted({ written, pairs }: ClosestPassage): boolean {
  const hasNote = pairs.some(({ ours, theirs }) => isFigure(theirs?.letters) && !isFigure(ours?.letters));
  return !hasNote && !/[“”"«»]/.test(written);
}

function isFigure(letters: string | undefined): boolean {
  return letters !== undefined && /^\d{1,3}$/.test(letters);
}
