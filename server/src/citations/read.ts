import { matchAt } from '../text/match-at.ts';
import type { Span } from '../text/span.ts';
import type { Citation } from './citation.ts';
import { datingAt } from './dating.ts';
import type { CitationList, Surroundings, SymbolForm } from './family.ts';
import { type FormReader, formReaders } from './form-reader.ts';
import { calledAt, hasTitleAfter, listOf, listWordBefore, listWordFarBefore } from './list.ts';
import { organAfter } from './named-organ.ts';
import { isWrittenAs } from './proper-form.ts';
import { type ReadAt, reader, type Shape } from './shape.ts';

/** The citations in `text`, in order and without overlaps. Takes time linear in the text's length. */
export function findCitations(text: string): Citation[] {
  const citations: Citation[] = [];
  beginnings.lastIndex = 0;
  for (let place = beginnings.exec(text); place !== null; place = beginnings.exec(text)) {
    const citation = readAt(text, place.index, citations.at(-1));
    if (citation === undefined) continue;
    citations.push(citation);
    beginnings.lastIndex = citation.span.end;
  }
  return citations;
}

/**
 * The citation that begins at `offset`, the longest reading of all. `before` is the last citation before it, whose list this one may
 * continue: so citations are read from the text's start on. Looks at a bounded stretch of text round the offset.
 */
export function citationAt(text: string, offset: number, before?: Citation): Citation | undefined {
  return mayBeginCitation(text, offset) ? readAt(text, offset, before) : undefined;
}

/** Whether a citation may begin at `offset`. At most places of plain prose one look at one character tells that none does. */
export function mayBeginCitation(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return (code < 128 ? firstCharacters[code] === 1 : code === enDash) && matchAt(beginning, text, offset) !== undefined;
}

interface SymbolReader extends FormReader {
  readonly readAt: ReadAt;
}

function readAt(text: string, offset: number, before: Citation | undefined): Citation | undefined {
  const citation =
    listedAt(text, listWordBefore(text, offset, before), offset) ?? symbolAt(text, offset) ?? listedFarAt(text, offset, before);
  if (citation === undefined) return undefined;
  const dating = datingAt(text, citation.span.end);
  const called = citation.kind === 'document' ? calledAt(text, offset) : undefined;
  return { ...citation, ...(dating === undefined ? {} : { dating }), ...(called === undefined ? {} : { called }) };
}

function listedFarAt(text: string, offset: number, before: Citation | undefined): Citation | undefined {
  const citation = listedAt(text, listWordFarBefore(text, offset, before), offset);
  if (citation === undefined) return undefined;
  const { end } = citation.span;
  return datingAt(text, end) === undefined && !hasTitleAfter(text, end) ? undefined : citation;
}

/** A number that a word before it makes a citation. */
function listedAt(text: string, listed: Span | undefined, offset: number): Citation | undefined {
  if (listed === undefined) return undefined;
  const list = listOf(text, listed, offset);
  for (const reading of listedForms) {
    const found = reading.readAt(text, offset);
    if (found === undefined) continue;
    const organ = organAfter(text, found.end) ?? list.organ;
    const citation = reading.citation(found.parts, { start: offset, end: found.end }, surroundingsOf(text, listed, { ...list, organ }));
    if (citation !== undefined) return { ...citation, listed };
  }
  return undefined;
}

/** A symbol that needs no word before it. */
function symbolAt(text: string, offset: number): Citation | undefined {
  const place = matchAt(places, text, offset);
  let longest: Citation | undefined;
  for (const reading of place === undefined ? [] : (symbolsByStart[place.indexOf(place[0], 1) - 1] ?? [])) {
    const found = reading.readAt(text, offset);
    if (found === undefined || (longest !== undefined && found.end <= longest.span.end)) continue;
    const span = { start: offset, end: found.end };
    const citation = reading.citation(found.parts, span, surroundingsOf(text, span));
    if (citation === undefined) continue;
    const isProper = reading.form.strict === undefined || isWrittenAs(text.slice(span.start, span.end), citation.symbol);
    longest = isProper ? citation : { ...citation, properly: citation.symbol };
  }
  return longest;
}

function surroundingsOf(text: string, { start, end }: Span, list?: CitationList): Surroundings {
  const mention = (subject: RegExp): boolean => subject.test(text.slice(Math.max(0, start - mentionUnitsBefore), end + mentionUnitsAfter));
  return list === undefined ? { mention } : { mention, list };
}

/** In UTF-16 code units: about two lines before a citation and one after it, where a family's own name may stand that its numbers need. */
const mentionUnitsBefore = 200;
const mentionUnitsAfter = 100;

function symbolReaders(written: (form: SymbolForm) => Shape | undefined): SymbolReader[] {
  return formReaders.flatMap((each) => {
    const shape = written(each.form);
    return shape === undefined ? [] : { ...each, readAt: reader(shape, each.family.types) };
  });
}

const listedForms = symbolReaders(({ listed }) => listed);

const fullForms = symbolReaders(({ full }) => full);
const startOf = ({ form }: SymbolReader): string => form.starts ?? '[A-Z]{1,8}(?:-[IVXLC]{1,6})?/';
const starts = [...new Set(fullForms.map(startOf))];
/** One group for each start: the group that matches says which forms can stand at a place. */
const places = new RegExp(starts.map((start) => `(${start})`).join('|'), 'y');
const symbolsByStart = starts.map((start) => fullForms.filter((reading) => startOf(reading) === start));

const firstCharacters = Uint8Array.from({ length: 128 }, (_, code) => (/[A-Z\dc-]/.test(String.fromCharCode(code)) ? 1 : 0));
const enDash = 0x2013;
/** A few characters tell most words and numbers of prose from symbols: of small letters, those of "Assembly/", "Ext/", "Conf." and "Convention". After a letter, a digit or a stroke nothing begins. */
const beginning =
  /(?:[A-Z](?=[A-Z\d/.(\u2010\u2011-])|A(?=ssembly\/)|E(?=xt\/)|C(?=onf\.)|[Cc](?=onven)|\d(?=[\d\s/(A-Z])|[-\u2013](?=\/))(?<![A-Za-z\d\u00c0-\u024f/].)/y;
/** The source of an expression without groups: where a citation may begin, in the midst of a text. */
export const citationBeginning: string = beginning.source;
const beginnings = new RegExp(beginning, 'g');
