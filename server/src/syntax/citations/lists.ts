import { biodiversityListed } from './climate-and-biodiversity.ts';
import type { Citation } from './facts.ts';
import { at, type List, type ListedForm, matchAt, phrase, surroundingsOf } from './form.ts';
import { organAfter, organBefore } from './named-organ.ts';
import { regionsAndTreatiesListed } from './regions-and-treaties.ts';
import { transportAndTelecomListed } from './transport-telecom-and-labour.ts';
import { unListed } from './un-listed.ts';

/** The source of a cheap expression that holds at the start of every list. */
export const listStarts = '[Rr][eé]sol|R[EÉ]SOL|[Dd][eé]cis|D[EÉ]CIS';

/** The numbers after the word at `offset`: "resolutions 242 (1967), 338 (1973) and 60/288 of 8 September 2006". */
export function readList(text: string, offset: number): Citation[] {
  const word = matchAt(listWord, text, offset);
  const citations: Citation[] = [];
  if (word === undefined) return citations;
  let place = offset + word[0].length;
  if (!numberStart.test(text.charAt(place))) return citations;
  const [written = '', bare = ''] = word;
  const list = {
    ...surroundingsOf(text, offset, offset + written.length),
    kind: /^r/i.test(bare) ? 'resolution' : 'decision',
    plural: /s$/i.test(bare),
    organ: organBefore(text, offset),
  } as const;
  for (;;) {
    const citation = readItem(text, place, { ...list, first: citations.length === 0 });
    if (citation === undefined) return citations;
    citations.push(citation);
    const joint = matchAt(between, text, citation.span.end);
    if (joint === undefined) return citations;
    place = citation.span.end + joint[0].length;
  }
}

function readItem(text: string, offset: number, list: List): Citation | undefined {
  for (const { pattern, read } of listedForms) {
    const match = matchAt(pattern, text, offset);
    if (match === undefined) continue;
    const facts = read(match, { ...list, organ: organAfter(text, offset + match[0].length) ?? list.organ });
    if (facts !== undefined) return at(offset, match, facts);
  }
  return undefined;
}

const listedForms: readonly ListedForm[] = [...transportAndTelecomListed, ...unListed, ...biodiversityListed, ...regionsAndTreatiesListed];

// "resolutions on fisheries, including 1234 (2005)": a few words may part a plural from its numbers when one of these leads to them.
const leadIn =
  '(?:,?[^\\d.;:()[\\]]{0,64}?[ \\n](?:including|in particular|especially|notably|namely|such as|en particular|en especial|notamment|em particular)(?=_\\d))';

const listWord = phrase(
  `(r[eé]solutions?|resoluci[oó]n(?:es)?|resolu[cç](?:ão|ões)|d[eé]cisions?|decisi[oó]n(?:es)?|decis(?:ão|ões))(?:(?<=s)${leadIn})?_(?:n(?:os?\\.?|[º°]s?\\.?)~(?=\\d))?`,
  'i',
);

const numberStart = /[\dSEIVXLAC]/;

const date = '(?:_(?:of|du|de|del)_\\d{1,2}(?:_de)?_[A-Za-zÀ-ɏ]{3,12}(?:_del?)?_\\d{4})?';
const between = phrase(`${date}(?:~[,;]~(?:(?:and|or|as_well_as|y|e|et|ou|o)_)?|_(?:and|or|as_well_as|y|e|et|ou|o)_)`);
