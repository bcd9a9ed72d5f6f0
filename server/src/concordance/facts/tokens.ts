import type { Span } from '../../text/span.ts';

/** A word or a figure of a paragraph. */
export interface Token {
  readonly kind: 'word' | 'figure';
  readonly text: string;
  readonly span: Span;
  /** True where nothing but a space or a hyphen parts it from the one before: both may be of one number. */
  readonly joined: boolean;
}

/** The words and figures of a text, in order. A figure has its signs for thousands and decimals: "1,500.5", "100 000". */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(token)) {
    const start = match.index;
    const [written] = match;
    tokens.push({
      kind: digit.test(written) ? 'figure' : 'word',
      text: written,
      span: { start, end: start + written.length },
      joined: tokens.length > 0 && joint.test(text.slice(end, start)),
    });
    end = start + written.length;
  }
  return tokens;
}

/** Groups of three figures may be parted by a space, in every language (ISO 80000-1). */
const token = /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*/gu;
const digit = /^\d/;
const joint = /^[\s\u00a0\u2010\u2011-]{1,2}$/;
