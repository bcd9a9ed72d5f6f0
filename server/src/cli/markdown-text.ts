import { escaped } from '../text/markdown.ts';
import { printable } from './printable.ts';

/** Text of others for a page of Markdown, in one line that neither Markdown nor what prints it obeys. */
export function markdownText(text: string): string {
  return escaped(printable(text));
}
