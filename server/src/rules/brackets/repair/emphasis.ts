import type { Span } from '../../../text/span.ts';

/** The emphasis of Markdown in a text, with its signs and without them. */
export function emphasisIn(text: string): readonly { readonly span: Span; readonly inner: Span }[] {
  if (!/[*_]/.test(text)) return [];
  return Array.from(text.matchAll(emphasis), ({ index, 0: written, 1: sign = '' }) => ({
    span: { start: index, end: index + written.length },
    inner: { start: index + sign.length, end: index + written.length - sign.length },
  }));
}

/** Of Markdown: `*so*`, `**so**`, `__so__`. A star after a word is none: it marks a footnote. */
const emphasis = /(?<![\p{L}\d*_])(\*{1,3}|_{2,3})(?=[^\s*_])[^*_\r\n]*[^\s*_]\1(?![\p{L}\d*_])/gu;
