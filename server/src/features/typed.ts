import type { Draft } from '../draft/draft.ts';
import type { TextEdit } from '../text/edit.ts';
import { newParagraph } from './new-paragraph.ts';
import { quotationMark } from './quotation-mark.ts';

/** The characters after which an editor asks what they become. */
export const typedCharacters = ['\n', '"'] as const;

/** What an editor adds to the character that was just typed before `offset`, or puts in its place. */
export function typed(draft: Draft, offset: number, character: string): readonly TextEdit[] {
  if (character === '\n') return newParagraph(draft, offset);
  return character === '"' ? quotationMark(draft, offset) : [];
}
