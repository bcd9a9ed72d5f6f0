import { readLabel } from '../../syntax/label.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import type { Slices } from '../../text/slices.ts';
import { type Span, shift } from '../../text/span.ts';
import { wordTokens } from '../../text/word-tokens.ts';
import { inTurns } from '../../tree/turns.ts';
import { placeAt } from '../document/places.ts';
import { type Draft, updatingAll } from '../draft.ts';
import { paragraphAt } from '../paragraphs.ts';
import { wordEdits } from '../revisions/word-edits.ts';
import type { Contest, ContestKind, Holder } from './contest.ts';
import { contestsOf } from './contests.ts';
import { settle } from './settle.ts';

/**
 * The draft with tracked changes in place of brackets and rivals that tell who proposes one text in place of another: `{++at dusk++}{>>@Chile<<}` for `[Chile: at dusk]`. All rejected, it says what it said, and as
 * each of them would have it too. What nobody is named for, what several versions stand in, and what goes over several paragraphs stays as it is written. In slices.
 */
export function* trackedDraft(draft: Draft): Slices<Draft> {
  let current = draft;
  for (let round = 0; round < mostRounds; round++) {
    const before = current;
    const contests = yield* inTurns(() => contestsOf(before));
    const edits = yield* trackedIn(before, contests);
    if (edits.length === 0) break;
    current = yield* updatingAll(before, edits);
  }
  return current;
}

/** Of contests beside each other the second waits for the first: so many rarely stand in a row. */
const mostRounds = 60;

/** The edits that make tracked changes of contests, in order. */
function* trackedIn(draft: Draft, contests: readonly Contest[]): Slices<readonly TextEdit[]> {
  const edits: TextEdit[] = [];
  let end = 0;
  for (const contest of contests) {
    if (contest.span.start < end) continue;
    yield;
    const edit = trackedContest(draft, contest);
    if (edit === undefined || edit.span.start < end) continue;
    edits.push(edit);
    // What stands beside a contest may be joined otherwise once this one is settled.
    end = edit.span.end + 1;
  }
  return edits;
}

const kinds: ReadonlySet<ContestKind> = new Set<ContestKind>(['replacement', 'insertion', 'brackets', 'paragraph', 'rival']);

function trackedContest(draft: Draft, contest: Contest): TextEdit | undefined {
  const { kind, versions, original, status, crosses, note } = contest;
  if (!kinds.has(kind) || versions.length !== 2 || original === undefined || status === 'agreed' || crosses || note !== undefined)
    return undefined;
  const proposed = versions[1 - original];
  if (proposed === undefined || proposed.supporters.length === 0) return undefined;
  // A rival that has a number of its own would stand behind that of the paragraph, and what is contested within it would be compared as words.
  if (kind === 'rival' && (contest.within.length > 0 || readLabel(proposed.text, 0) !== undefined)) return undefined;
  const positions = [...proposed.opponents, ...proposed.undecided].map(({ says, ...each }) => says && `{>>@${nameOf(each)}: ${says}<<}`);
  if (positions.includes(undefined)) return undefined;
  const edits = [original, 1 - original].map((version) => settle(draft, [contest], (each) => (each === contest ? version : undefined)));
  const region = regionOf([...contest.parts, ...edits.flat().map(({ span }) => span)]);
  const [before = '', after = ''] = edits.map((each) => edited(draft, region, each));
  const signs = [`{>>@${[...new Set(proposed.supporters.map(nameOf))].join(', ')}<<}`, ...positions].join('');
  // A number that goes with its words is no rival's any more.
  if (startsLikeNext(draft, region, `${before}${after}`)) return undefined;
  const newText = tracked(before, after, signs, kind === 'rival');
  return newText === undefined ? undefined : { span: region, newText };
}

/** Whether a paragraph that comes or goes as a whole has the number of the one after it. */
function startsLikeNext(draft: Draft, { start, end }: Span, words: string): boolean {
  const label = readLabel(words, 0);
  const own = paragraphAt(draft.paragraphs, start);
  if (label === undefined || own === undefined || start > own.offset + own.paragraph.content.start) return false;
  const next = paragraphAt(draft.paragraphs, end);
  const after = placeAt(draft, next === undefined || next.index > own.index ? (next?.index ?? own.index) : own.index + 1);
  return after?.label?.number === label.number;
}

function regionOf(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function edited(draft: Draft, region: Span, edits: readonly TextEdit[]): string {
  return applyEdits(
    draft.slice(region),
    edits.map(({ span, newText }) => ({ span: shift(span, -region.start), newText })),
  );
}

/** One name for a delegation, however the draft writes it: an author has one. */
function nameOf({ written, delegation }: Pick<Holder, 'written' | 'delegation'>): string {
  return delegation?.name ?? written;
}

/** A text in which words of the old one become words of the new one by tracked changes; undefined where a change would go over a line's end. */
function tracked(before: string, after: string, signs: string, inDetail: boolean): string | undefined {
  const [old, fresh] = [wordTokens(before), wordTokens(after)];
  let head = 0;
  while (head < Math.min(old.length, fresh.length) && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, fresh.length) - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  const [oldMiddle, newMiddle] = [old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)];
  const edits = inDetail ? wordEdits(oldMiddle, newMiddle, 1) : [{ start: 0, end: oldMiddle.length, tokens: newMiddle }];
  let text = old.slice(0, head).join('');
  let at = 0;
  for (const { start, end, tokens } of edits) {
    const change = changeOf(oldMiddle.slice(start, end).join(''), tokens.join(''), signs);
    if (change === undefined) return undefined;
    text += oldMiddle.slice(at, start).join('') + change;
    at = end;
  }
  return text + oldMiddle.slice(at).join('') + old.slice(old.length - tail).join('');
}

/** The line ends round words stay outside of their change. */
function changeOf(old: string, fresh: string, signs: string): string | undefined {
  const words = `${old}${fresh}`;
  const [start = ''] = /^\s*[\r\n]\s*/.exec(words) ?? [];
  const [end = ''] = /\s*[\r\n]\s*$/.exec(fresh || old) ?? [];
  const [was, is] = [old, fresh].map((each) =>
    each.slice(each.startsWith(start) ? start.length : 0, each.endsWith(end) && end !== '' ? -end.length : undefined),
  );
  if (/[\r\n]/.test(`${was}${is}`) || /^[-+~=<>{}]|[-+~=<>{}]$|\{(?:\+\+|--|~~)/.test(words.trim())) return undefined;
  if (was === '' && is === '') return undefined;
  const change = was === '' ? `{++${is}++}` : is === '' ? `{--${was}--}` : `{~~${was}~>${is}~~}`;
  return `${start}${change}${signs}${end}`;
}
