import type { Draft } from '../draft/draft.ts';
import { paragraphsIn } from '../draft/paragraphs.ts';
import { countLineBreaks } from '../text/line-breaks.ts';
import { placeOfNotXml } from '../xml/text.ts';
import type { ExportRemark } from './exported-document.ts';

/** A remark on each paragraph in which a character stands that XML cannot have. `written` is the text of a paragraph as it goes into the document, letter for letter; `document` names its kind, as in “Word document”. */
export function lostCharacters(draft: Draft, document: string, written = (text: string): string => text): ExportRemark[] {
  return [...paragraphsIn(draft.paragraphs)].flatMap(({ paragraph: { text }, line }) => {
    const at = placeOfNotXml(written(text));
    const message = `A character that no ${document} can have stands as � there.`;
    return at === undefined ? [] : [{ line: line + 1 + countLineBreaks(text.slice(0, at)), message }];
  });
}
