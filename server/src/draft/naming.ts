import type { Label } from '../syntax/label.ts';
import { lettersOf, suffixName } from '../syntax/label.ts';
import { shortened } from '../text/cut.ts';
import { toRoman } from '../text/roman.ts';
import { oneLine } from '../text/white-space.ts';
import { say } from '../wording/say.ts';
import { countedPreamble } from './counted-preamble.ts';
import { type Place, placeAt } from './document/places.ts';
import type { Draft } from './draft.ts';
import type { Placed } from './paragraphs.ts';

/**
 * What a drafter calls a paragraph: "operative paragraph 5 bis", "sub-paragraph (b)". A preambular paragraph without a label is counted, "preambular paragraph 8"; any other is
 * called by its first words, since nobody counts lines. In the language of messages; in English, by `sayInEnglish`, for what programs read and what is kept.
 */
export function nameOf(draft: Draft, { index, paragraph }: Placed, words: typeof say = say): string {
  const place = placeAt(draft, index);
  if (place?.label !== undefined) return nameIn(place, words);
  const number = countedPreamble(draft).get(index);
  if (number !== undefined) return words('preambularParagraph', { number });
  const { start, end } = paragraph.content;
  const first = shortened(oneLine(paragraph.text.slice(start, Math.min(end, start + 2 * nameUnits))), nameUnits);
  return first === '' ? nameIn(place, words) : words(place?.role === 'heading' ? 'theHeading' : 'theParagraph', { words: first });
}

/** A name stands in a sentence. */
const nameUnits = 30;

/** The same in a message about the paragraph itself, where its number is not needed: "a preambular paragraph". `words` say it in another language than that of messages. */
export function nameIn(place: Place | undefined, words: typeof say = say): string {
  if (place?.label === undefined)
    return words(place?.role === 'preambular' ? 'aPreambularParagraph' : place?.role === 'heading' ? 'aHeading' : 'aParagraph');
  return words(kinds[place.label.kind] ?? roles[place.role] ?? 'paragraphNumbered', { number: numberOf(place.label) });
}

/** A label's number as drafters say it: "5 bis", "(b)", "iv". */
export function numberOf(label: Label): string {
  const bare = bareNumber(label);
  const suffixed = label.suffix > 0 ? `${bare} ${suffixName(label.suffix)}` : label.alternative ? `${bare} alt` : bare;
  return label.enclosure === '()' ? `(${bare})${suffixed.slice(bare.length)}` : suffixed;
}

/** The number as its series writes it, without its suffix: "5", "b", "iv", "16.5". */
export function bareNumber(label: Label): string {
  const number = label.numeral === 'letter' ? letters(label) : label.numeral === 'roman' ? roman(label) : String(label.number);
  return label.parent === undefined ? number : `${label.parent}.${number}`;
}

function letters({ number, capital }: Label): string {
  const written = lettersOf(number);
  return capital ? written.toUpperCase() : written;
}

function roman({ number, capital }: Label): string {
  const numeral = toRoman(number);
  return capital ? numeral : numeral.toLowerCase();
}

/** By the kind of a label, what its paragraph is called; by the role of a paragraph where its label does not tell. */
const kinds: Readonly<Partial<Record<Label['kind'], 'articleNumbered' | 'sectionNumbered' | 'optionNumbered'>>> = {
  article: 'articleNumbered',
  annex: 'sectionNumbered',
  option: 'optionNumbered',
};
const roles: Readonly<Partial<Record<Place['role'], 'preambularParagraph' | 'operativeParagraph' | 'subParagraph' | 'noteNumbered'>>> = {
  preambular: 'preambularParagraph',
  operative: 'operativeParagraph',
  'sub-paragraph': 'subParagraph',
  note: 'noteNumbered',
};
