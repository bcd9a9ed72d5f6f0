import { citingWords } from '../citations/list.ts';
import type { Draft } from '../draft/draft.ts';
import { paragraphAt } from '../draft/paragraphs.ts';
import { lineStart } from '../text/line-breaks.ts';

/** What has been typed of a symbol, up to the cursor: the organ and what follows it, or what follows a word such as "resolution", if anything does. */
export interface TypedSymbol {
  readonly kind: 'organ' | 'number' | 'words';
  readonly typed: string;
}

/** `before` is the text of the line before the cursor. Both readings where both may be meant: "resolution AG/RES. " is the first, "resolution Ag" the second. */
export function typedSymbol(before: string): TypedSymbol | undefined {
  const text = before.slice(-reachUnits);
  const symbol = organ.exec(text)?.[0];
  if (symbol !== undefined) return { kind: 'organ', typed: symbol };
  const typed = afterWord.exec(text)?.groups?.['typed'];
  return typed === undefined ? undefined : { kind: /^\d/.test(typed) || typed === '' ? 'number' : 'words', typed };
}

/** What stands before the offset on its line. */
export function lineBefore(draft: Draft, offset: number): string {
  const placed = paragraphAt(draft.paragraphs, offset);
  const text = placed?.paragraph.text.slice(0, offset - placed.offset) ?? '';
  return text.slice(lineStart(text, text.length));
}

/** The longest stretch that is looked at: a line may be a megabyte long. In UTF-16 code units, as all numbers here. */
const reachUnits = 120;

/** "AG/RES. 20", "A/RES/7", "WHA6": a few words after it, and it is over. */
const organ = /(?<![A-Za-z\d\u00c0-\u024f/])(?:[A-Z]{1,8}\/|[A-Z]{3}(?=\d))[A-Za-z\d/.()-]{0,24}(?: ?[\d(][A-Za-z\d/()-]{0,16}| )?$/;

/** After "resolution ", a number or words of a title: as many as a title's first words are. */
const afterWord = new RegExp(
  `${citingWords}(?: n(?:o|os|\\.?[º°])\\.?)? (?:(?<typed>(?:\\d[\\d/.]{0,12}|[^\\d\\s.;:()[\\]“”"][^.;:()[\\]“”"]{0,60})?))$`,
  'i',
);
