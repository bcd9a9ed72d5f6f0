import type { Paragraph } from '../../syntax/paragraph.ts';
import { tell } from '../../wording/say.ts';
import { controlSign, isControlSign } from '../typing/control-sign.ts';
import type { Damage } from './damage.ts';

/** Characters that cannot be seen or shown: control and formatting characters, soft hyphens, lost ones, and those of a symbol font. */
export function* hiddenCharacters({ text, line, content }: Paragraph): Generator<Damage> {
  const shaped = shapedScript.test(text);
  for (const { index: start, 0: written } of text.matchAll(hidden)) {
    const span = { start, end: start + written.length };
    const code = written.codePointAt(0) ?? 0;
    // The lost number of a note is reported by the rules on footnotes.
    if (code === lost && line.form === 'note' && start === content.start) continue;
    if (shaping.test(written) && (shaped || isInEmoji(text, span.start, span.end))) continue;
    if (code === softHyphen && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(span.end, span.end + 20))) continue;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const { what, repairs } = damageOf(text, start, written, code);
    const told = (place: string) => tell(what, { place, code: name });
    const certain = repairs.some((repair) => repair.certain);
    // Damage with a certain repair and damage without one are separate habits.
    const habit = certain ? name : isControlSign(code) ? `${name}, doubtful` : undefined;
    yield { span, told, repairs, ...(habit !== undefined && { habit }) };
  }
}

/** Runs of one character. The tab, line breaks and the form feed between printed pages are no damage. */
const hidden = /((?![\t\n\r\f])\p{Cc}|\p{Cs}|\p{Co}|\u00AD|[\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFFC-\uFFFF])\1*/gu;
const shaping = /^[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069]/;
/** Scripts that need joiners, marks of direction, or places to break a line. */
const shapedScript =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Mongolian}]/u;
const lost = 0xfffd;
/** At a line's end it is the hyphen of a broken word, and no damage. */
const softHyphen = 0x00ad;

function isInEmoji(text: string, start: number, end: number): boolean {
  return (
    /^\p{Extended_Pictographic}/u.test(text.slice(end, end + 2)) &&
    /(?:\p{Extended_Pictographic}|\p{EMod}|\uFE0F)$/u.test(text.slice(Math.max(0, start - 2), start))
  );
}

type HiddenCharacter =
  | 'softHyphen'
  | 'lostCharacter'
  | 'lostObject'
  | 'symbolFont'
  | 'controlSign'
  | 'controlCharacter'
  | 'invisibleCharacter';

function damageOf(
  text: string,
  start: number,
  written: string,
  code: number,
): Pick<Damage, 'repairs'> & { readonly what: HiddenCharacter } {
  const end = start + written.length;
  if (code === softHyphen) {
    return {
      what: 'softHyphen',
      repairs: [{ newText: '', certain: true }],
    };
  }
  if (code === lost || /\p{Cs}/u.test(written)) {
    const apostrophe = /\p{L}$/u.test(text.slice(0, start).slice(-2)) && /^s?(?![\p{L}\p{N}])/u.test(text.slice(end, end + 2));
    return {
      what: 'lostCharacter',
      repairs: apostrophe && written.length === 1 ? [{ newText: '’', certain: false }] : [],
    };
  }
  if (code === 0xfffc) return { what: 'lostObject', repairs: [] };
  if (/\p{Co}/u.test(written)) {
    const sign = symbols.get(code);
    const repairs = sign === undefined ? [] : [{ newText: sign.repeat(written.length / String.fromCodePoint(code).length), certain: true }];
    return { what: 'symbolFont', repairs };
  }
  if (isControlSign(code)) {
    return {
      what: 'controlSign',
      repairs: controlSign(text, start, written),
    };
  }
  if (code < 0x80 || code === 0x2028 || code === 0x2029) {
    const breaks = code === 0x0b || code > 0x80;
    return {
      what: 'controlCharacter',
      repairs: [{ newText: code === 0x1e ? '-' : breaks ? ' ' : '', certain: !breaks }],
    };
  }
  return {
    what: 'invisibleCharacter',
    repairs: [{ newText: '', certain: true }],
  };
}

/** Word's bullets, from the fonts Symbol and Wingdings. */
const symbols: ReadonlyMap<number, string> = new Map([
  [0xf0b7, '•'],
  [0xf0a7, '▪'],
]);
