import { allWords } from '../../../languages/index.ts';
import { anyOf, endOfWord } from '../../../text/any-of.ts';
import { lazily } from '../../../text/lazily.ts';
import { hasChange } from '../line.ts';
import type { Piece, TextPiece } from './piece.ts';
import type { WordParagraph } from './story.ts';

/** The pieces with the words set off by which a paragraph opens, as “Noting with concern”, or which name the organ. `pieces` may be without their label. */
export function withOpening({ placed: { place }, label }: WordParagraph, pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...others] = pieces;
  if (first?.type !== 'text' || hasChange(first.changes)) return pieces;
  if (place.role === 'opening formula') return [{ ...first, look: 'opening' }, ...others];
  if (place.role !== 'preambular' && place.role !== 'operative') return pieces;
  const start =
    label !== undefined && first.text.startsWith(label) ? label.length + (/^\s*/.exec(first.text.slice(label.length))?.[0].length ?? 0) : 0;
  const opening = openings().exec(first.text.slice(start))?.[0] ?? '';
  if (!/^\p{Lu}\p{Ll}/u.test(opening)) return pieces;
  const part = (text: string, look: TextPiece['look']): TextPiece[] => (text === '' ? [] : [{ ...first, text, look, isWhole: false }]);
  const end = start + opening.length;
  return [
    ...part(first.text.slice(0, start), first.look),
    ...part(opening, 'opening'),
    ...part(first.text.slice(end), first.look),
    ...others,
  ];
}

/** A verb or what stands before one, others and their adverbs, and what belongs to them: “Deeply concerned”, “Takes note also”, “Recalling further”. */
const openings = lazily(() => {
  const verbs = anyOf(
    allWords(({ openers, operativeForms }) =>
      [...openers.preambular, ...openers.operative].filter((word) => word.toLowerCase() !== operativeForms?.particle),
    ),
  );
  const more = anyOf(
    allWords(({ openers, operativeForms, preambularForms }) => [
      ...openers.complements,
      ...(operativeForms?.adverbs ?? []),
      ...(preambularForms?.adding ?? []),
    ]),
  );
  return new RegExp(`^${verbs}${endOfWord}(?:\\s(?:${verbs}|${more})${endOfWord}){0,3}`, 'i');
});
