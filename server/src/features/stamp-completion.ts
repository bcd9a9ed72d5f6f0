import type { Draft } from '../draft/draft.ts';
import { stampable, stampForms } from '../draft/stamps/stamp-paragraph.ts';
import { stampOf, stampUsage } from '../draft/stamps/stamps.ts';
import type { Status } from '../languages/negotiation-words.ts';
import { say } from '../wording/say.ts';
import { lineBefore } from './completion-context.ts';
import type { Completion } from './data.ts';

/**
 * The stamps that may be meant at a paragraph's end, after its last mark and a space: where they are asked for, or by their first capitals. One capital may begin a sentence, and is enough in a draft that has stamps alone.
 */
export function stampCompletions(draft: Draft, offset: number, isAsked: boolean): readonly Completion[] {
  const line = lineBefore(draft, offset);
  const typed = stampBegun.exec(line.slice(-reachUnits))?.groups?.['typed'];
  // In a bracket a sentence goes on.
  if (typed === undefined || line.lastIndexOf('[') > line.lastIndexOf(']')) return [];
  const placed = stampable(draft, offset);
  if (placed === undefined || stampOf(placed.paragraph) !== undefined) return [];
  const { paragraph, offset: start } = placed;
  if (paragraph.text.slice(offset - start).trim() !== '') return [];
  if (typed === '' ? !isAsked : typed.length === 1 && stampUsage(draft).total === 0) return [];
  return stampForms(draft, placed)
    .filter(({ written }) => written.startsWith(typed))
    .map(({ written, status }) => ({
      span: { start: offset - typed.length, end: offset },
      newText: written,
      title: say('statusIs', { status: say(terms[status]) }),
    }));
}

const terms = {
  approved: 'statusApproved',
  agreed: 'statusAgreed',
  'agreed ad referendum': 'statusAdReferendum',
  pending: 'statusPending',
  reserved: 'statusReserved',
  'to revert': 'statusToRevert',
} as const satisfies Record<Status, string>;

const stampBegun = /[\p{P}\]](?:\s+(?:and|y|e|et))?\s+(?<typed>(?:\(?\p{Lu}[\p{Lu} ]{0,20})?)$/u;
/** The mark and what was typed of a stamp, in UTF-16 code units. */
const reachUnits = 40;
