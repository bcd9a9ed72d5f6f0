import { citationAt } from '../../../citations/read.ts';
import { factsOf } from './fields.ts';
import type { ImportedList, ImportedRecord, LeftOutRecord } from './imported-list.ts';

/** Whether a line of the text begins with the symbol of a text. */
export function isContentsList(text: string): boolean {
  return text.split(/\r\n?|\n/, mostHeadingLines).some((line) => symbolAt(line) !== undefined);
}

/** As many lines as the head of a volume takes up before its list begins. */
const mostHeadingLines = 200;

/**
 * Reads the list of contents of a volume: `AG/RES. 2259 (XXXVII-O/07)  Title of the resolution ….. 12`. A title goes on in lines that are set in deeper than
 * its symbol, up to a blank one. Other lines are headings.
 */
export function readContentsList(text: string): ImportedList {
  const records: ImportedRecord[] = [];
  const faults: LeftOutRecord[] = [];
  let open: { readonly line: number; readonly symbol: string; readonly indentation: number; readonly title: string[] } | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const facts = factsOf(new Map([['symbol', open.symbol] as const, ['title', open.title.join(' ')] as const]));
    if (typeof facts === 'string') faults.push({ line: open.line, message: facts });
    else records.push({ facts });
    open = undefined;
  };
  for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
    const found = symbolAt(line);
    if (found !== undefined) {
      close();
      open = { line: at + 1, ...found, title: titleOf(found.rest) };
    } else if (open !== undefined && line.trim() !== '' && (indentationOf(line) > open.indentation || open.title.length === 0)) {
      open.title.push(...titleOf(line));
    } else {
      close();
      if (likeSymbol.test(line)) faults.push({ line: at + 1, message: 'It begins like a symbol, and is none that is known.' });
    }
  }
  close();
  return { records, faults };
}

/** What begins with an organ, a stroke and the kind of a text was meant for a symbol. */
const likeSymbol = /^\s{0,80}[A-Z]{1,8}\/\s?(?:RES|DEC)\b/i;

function symbolAt(line: string): { readonly symbol: string; readonly indentation: number; readonly rest: string } | undefined {
  const indentation = indentationOf(line);
  const words = line.slice(indentation);
  const citation = citationAt(words, 0);
  if (citation === undefined) return undefined;
  const rest = words.slice(citation.span.end);
  // A sentence that begins with a symbol goes on with a small letter; a list leaves room, ends the line or goes on with a title.
  return /^(?:$|\s{2}|\t|\s?[:–—-]|\s[\p{Lu}“"«¿¡])/u.test(rest)
    ? { symbol: words.slice(0, citation.span.end), indentation, rest }
    : undefined;
}

function indentationOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The words of a title in one line, without the sign before them, and without the page's number after them and the dots that lead to it. */
function titleOf(line: string): string[] {
  const words = withoutPage(line.replace(/^\s*[:–—-]?\s*/, '').trimEnd());
  return words === '' ? [] : [words];
}

function withoutPage(words: string): string {
  let end = words.length;
  while (end > 0 && isFigure(words[end - 1])) end -= 1;
  const hasNumber = end < words.length;
  let [spaces, dots] = [0, 0];
  for (; end > 0 && (words[end - 1] === '.' || words[end - 1] === '…' || words[end - 1]?.trim() === ''); end -= 1) {
    if (words[end - 1] === '.') dots += 1;
    else if (words[end - 1] === '…') dots += 3;
    else spaces += words[end - 1] === '\t' ? 2 : 1;
  }
  const leads = dots >= leastLeaderDots || (hasNumber && dots === 0 && spaces >= 2);
  return leads ? words.slice(0, end) : words;
}

/** Fewer dots are a full stop or an ellipsis of the title's own. */
const leastLeaderDots = 4;

function isFigure(sign: string | undefined): boolean {
  return sign !== undefined && sign >= '0' && sign <= '9';
}
