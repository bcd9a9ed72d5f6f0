import type { Stamp, Status } from '../tree.ts';
import { endsChange } from './changes.ts';
import { contextual, found, matchAt, type Places } from './contextual.ts';

/** Of stamps without parentheses or brackets of their own. */
export const stampPlaces: Places = {
  starts: [...'APRTa'],
  pattern: 'APPROVED|AGREED|PENDING|RESERVE|TO REVERT|approved ad|agreed ad|agreed in',
};

/**
 * What was decided on a paragraph, at its end: in capitals (`APPROVED`, `PENDING – Consultations with Brazil`), or in parentheses or brackets of its own
 * (`(Agreed, placement tbd)`). Its payload is the node.
 */
export const StampToken = contextual('Stamp', {
  label: 'stamp',
  starts: [...stampPlaces.starts, '(', '['],
  read(text, offset) {
    if (!isNearEnd(text, offset)) return null;
    const { words = '', status, note } = isCapital(text, offset) ? readInCapitals(text, offset) : readAlone(text, offset);
    if (status === undefined || endsChange(words)) return null;
    const end = offset + words.length;
    const node: Stamp = { type: 'stamp', span: { start: offset, end }, status: statusOf(status), note: note?.trim() };
    return found(text, offset, end, node);
  },
});

/** In UTF-16 code units, to the paragraph's last word: longer than any stamp that has been seen. */
const longestStamp = 240;

const capitals =
  '(?<=^|[\\s;.,:/)\\]”"])(?<!\\bNOT\\s)(?<words>(?<status>APPROVED AD REFERENDUM|APPROVED|AGREED AD REF(?:ERENDUM)?\\.?|AGREED|PENDING|RESERVED|RESERVE|TO REVERT)' +
  '(?:[ \\t]*(?:[–—:-]|,)[ \\t]*(?<note>\\S[^\\r\\n]{0,119}?))?)[\\s.\\])]*$';
const inCapitals = new RegExp(capitals, 'y');
const inCapitalsLater = new RegExp(capitals, 'g');
// In mixed case only what cannot be prose: a parenthesis or brackets of its own ("(Agreed, placement tbd)"), or a phrase of negotiators.
const alone =
  /(?<words>\((?<inside>[^()[\]\r\n]{4,160})\)|\[(?<inside>[^()[\]\r\n]{4,160})\]|(?<=[;.,:\]”"]\s)(?:approved ad referendum|agreed ad ref(?:erendum)?\.?|agreed in informals))[\s.]*$/y;
const statusWords =
  /^(?<status>approved ad referendum|agreed ad ref(?:erendum)?\.?|agreed in informals|agreed|approved|to revert|reserved?|pending)(?:\s*[,;:–—-]\s*(?<said>.+)|\s+(?<rest>(?:in|by|at|to|on)\s.+))?$/i;

type Read = Readonly<Record<string, string | undefined>>;
const nothing: Read = {};

function isCapital(text: string, offset: number): boolean {
  return /[A-Z]/.test(text.charAt(offset));
}

function isNearEnd(text: string, offset: number): boolean {
  return text.length - offset <= longestStamp || matchAt(blank, text, offset + longestStamp) !== null;
}

const blank = /\s*$/y;

function readInCapitals(text: string, offset: number): Read {
  return matchAt(inCapitals, text, offset)?.groups ?? nothing;
}

function readAlone(text: string, offset: number): Read {
  const { words, inside = words } = matchAt(alone, text, offset)?.groups ?? nothing;
  if (words === undefined || inside === undefined) return nothing;
  const { status, said, rest } = statusWords.exec(inside.trim())?.groups ?? nothing;
  // "(Agreed, PENDING)": what is in capitals is the stamp.
  if (status === undefined || matchAt(inCapitalsLater, text, offset + 1) !== null) return nothing;
  return { words, status, note: said ?? rest };
}

function statusOf(words: string): Status {
  const lower = words.toLowerCase();
  if (/ad ref/.test(lower)) return 'agreed ad referendum';
  if (lower.startsWith('approved')) return 'approved';
  if (lower.startsWith('agreed')) return 'agreed';
  if (lower.startsWith('pending')) return 'pending';
  return lower.startsWith('reserve') ? 'reserved' : 'to revert';
}
