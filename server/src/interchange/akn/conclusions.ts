import type { PlacedIn } from '../../draft/document/places.ts';
import { shortLineUnits } from '../../syntax/scan.ts';

/** Whether a paragraph after the operative ones is no text of theirs but tells where and when the text was adopted: some short lines, none of which ends as a sentence does. */
export function concludes({ paragraph, place }: PlacedIn): boolean {
  const { text, content, tree } = paragraph;
  if (place.role !== 'text' || place.label !== undefined || tree.label !== undefined) return false;
  if (paragraph.lineBreaks === 0 || content.end - content.start > longestUnits) return false;
  const lines = text.slice(content.start, content.end).split(/[\r\n]+/);
  return (
    lines.length > 1 && lines.every((line) => line.length < shortLineUnits && !/[.;:,]\s*$/.test(line)) && /\d{4}/.test(lines.at(-1) ?? '')
  );
}

/** A place and a day: those of the United Nations have some forty. */
const longestUnits = 240;
