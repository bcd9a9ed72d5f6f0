import { type NumberWords, plain } from '../../languages/number-words.ts';
import type { Span } from '../../text/span.ts';
import { valuesOf } from './number-value.ts';
import type { Token } from './tokens.ts';

/** A number of one token or more: "seventy-ninth", "100 million", "quatre-vingt-dix". */
export interface ComposedNumber {
  readonly value: number;
  /** Other values that its figures may have by the custom of another language. */
  readonly others: readonly number[];
  readonly span: Span;
  /** True where its first token is a figure. */
  readonly inFigures: boolean;
}

/** The number that begins with the token at `at`, and how many tokens it has; undefined where none begins. */
export function numberAt(
  tokens: readonly Token[],
  at: number,
  words: NumberWords | undefined,
): { readonly number: ComposedNumber; readonly size: number } | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  const opened = first.kind === 'figure' ? valuesOf(first.text, words) : wordValue(first, tokens[at - 1], words);
  const [value] = opened;
  if (value === undefined) return undefined;
  let whole = 0;
  let part = value;
  let last = value;
  let biggest = 0;
  let size = 1;
  let isPlainFigure = first.kind === 'figure';
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next];
    if (token?.joined !== true || token.kind === 'figure' || words === undefined) break;
    const word = plain(token.text);
    if (words.joining.includes(word)) {
      const after = tokens[next + 1];
      const following = after?.joined === true && after.kind === 'word' ? words.values().get(plain(after.text)) : undefined;
      if (isPlainFigure || following === undefined || !extendsBy(last, following)) break;
      continue;
    }
    const scale = words.scales().get(word);
    const more = words.values().get(word);
    if (scale !== undefined && !(scale === 100 && isPlainFigure)) {
      // “Mille neuf cent”: of what stands before it, the units alone are multiplied.
      if (scale === 100) part += last < 100 ? last * 99 : 100;
      else if (scale > biggest) {
        whole = (whole + part || 1) * scale;
        part = 0;
        biggest = scale;
      } else {
        whole += (part || 1) * scale;
        part = 0;
      }
      last = scale;
    } else if (more !== undefined && !isPlainFigure && extendsBy(last, more)) {
      const isEighty = last === 4 && more === 20;
      part += isEighty ? 76 : more;
      last = isEighty ? 80 : more;
    } else break;
    isPlainFigure = false;
    size = next - at + 1;
  }
  const end = tokens[at + size - 1]?.span.end ?? first.span.end;
  return {
    number: {
      value: whole + part,
      others: size === 1 ? opened.slice(1) : [],
      span: { start: first.span.start, end },
      inFigures: first.kind === 'figure',
    },
    size,
  };
}

function wordValue(token: Token, before: Token | undefined, words: NumberWords | undefined): readonly number[] {
  if (words === undefined) return [];
  const word = plain(token.text);
  const value = words.values().get(word) ?? words.scales().get(word);
  const isShare = value === 100 && before !== undefined && words.shares.includes(plain(before.text));
  return value === undefined || isShare || value > greatestAlone ? [] : [value];
}

/** "Millions" without a number before them are many. */
const greatestAlone = 1000;

/** Whether a smaller number goes on with one that stands before it: after "seventy" units, after "hundred" what is less; in French after "soixante" what is below twenty, and "quatre-vingt". */
function extendsBy(last: number, value: number): boolean {
  if (last === 4 && value === 20) return true;
  if (last === 60 || last === 80) return value < 20;
  if (last >= 1000) return value < 1000;
  if (last >= 100) return value < 100;
  return last >= 10 && last % 10 === 0 && value < 10;
}
