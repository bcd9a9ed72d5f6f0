import type { Label } from '../syntax/label.ts';
import { suffixName } from '../syntax/label.ts';
import { toRoman } from '../text/roman.ts';
import { type Place, placeAt } from './document/places.ts';
import type { Draft } from './draft.ts';
import type { Placed } from './paragraphs.ts';

/** What a drafter calls a paragraph: "operative paragraph 5 bis", "sub-paragraph (b)"; one without a label by its line: "the preambular paragraph on line 12". */
export function nameOf(draft: Draft, { index, line }: Placed): string {
  const place = placeAt(draft, index);
  return place?.label === undefined ? `the ${unlabelled(place)} on line ${line + 1}` : nameIn(place);
}

/** The same in a message about the paragraph itself, where the line is not needed: "a preambular paragraph". */
export function nameIn(place: Place | undefined): string {
  if (place?.label === undefined) return `a ${unlabelled(place)}`;
  return `${kinds[place.label.kind] ?? roles[place.role] ?? 'paragraph'} ${numberOf(place.label)}`;
}

function unlabelled(place: Place | undefined): string {
  return place?.role === 'preambular' ? 'preambular paragraph' : place?.role === 'heading' ? 'heading' : 'paragraph without a number';
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
  const letter = String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1);
  return capital ? letter.toUpperCase() : letter;
}

function roman({ number, capital }: Label): string {
  const numeral = toRoman(number);
  return capital ? numeral : numeral.toLowerCase();
}

/** By the kind of a label, what its paragraph is called; by the role of a paragraph where its label does not tell. */
const kinds: Readonly<Partial<Record<Label['kind'], string>>> = { article: 'Article', annex: 'section', option: 'Option' };
const roles: Readonly<Partial<Record<Place['role'], string>>> = {
  preambular: 'preambular paragraph',
  operative: 'operative paragraph',
  'sub-paragraph': 'sub-paragraph',
  note: 'note',
};
