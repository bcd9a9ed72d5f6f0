import { languages } from '../../languages/index.ts';
import type { Status } from '../../languages/negotiation-words.ts';
import { statusNamed } from '../../languages/statuses.ts';
import type { TextEdit } from '../../text/edit.ts';
import { finished } from '../../text/slices.ts';
import { shift, span } from '../../text/span.ts';
import { oneLine } from '../../text/white-space.ts';
import { say } from '../../wording/say.ts';
import { placedAt, type Role } from '../document/places.ts';
import { type Draft, updatingAll } from '../draft.ts';
import { languageAt, languageOf } from '../language.ts';
import { type Placed, paragraphAt } from '../paragraphs.ts';
import { isAgreed, stampOf, stampUsage } from './stamps.ts';

/** A stamp that a paragraph may bear. */
export interface StampForm {
  /** As it is written: "APPROVED", "(Agreed)". */
  readonly written: string;
  readonly status: Status;
  /** Whether something is left to decide, of which a note may tell. */
  readonly isOpen: boolean;
}

/** The stamps for a paragraph: those that the draft uses, the commonest first, then the usual ones of the paragraph's language for all other statuses, in capitals. */
export function stampForms(draft: Draft, { index }: Placed): readonly StampForm[] {
  const used = stampUsage(draft).words.map((form) => ({ ...form, isOpen: !isAgreed(form.status) }));
  const language = languageAt(draft, index) ?? languageOf(draft) ?? languages[0];
  const usual = Object.entries(language?.statuses.words ?? {}).flatMap(([status, [words]]): StampForm[] =>
    words === undefined || used.some((each) => each.status === status)
      ? []
      : [{ written: words.toUpperCase(), status: status as Status, isOpen: !isAgreed(status as Status) }],
  );
  return [...used, ...usual];
}

/** The paragraph at an offset that a stamp may stand at the end of: one with text of the draft. */
export function stampable(draft: Draft, offset: number): Placed | undefined {
  const at = paragraphAt(draft.paragraphs, offset);
  const placed = at && placedAt(draft, at.index);
  return placed !== undefined && placed.paragraph.content.start < placed.paragraph.content.end && stamped.has(placed.place.role)
    ? placed
    : undefined;
}

/**
 * The edits that stamp the paragraph at an offset, in place of a stamp that it has, with a note after it that may be empty; a sentence that says why there are none where the paragraph would
 * not read as stamped so.
 */
export function stampParagraph(draft: Draft, offset: number, written: string, note = ''): readonly TextEdit[] | string {
  const placed = stampable(draft, offset);
  if (placed === undefined) return say('onlyTextIsStamped');
  const { paragraph } = placed;
  const { content } = paragraph;
  const old = stampOf(paragraph);
  const said = oneLine(note);
  const newText = withNote(written, said);
  const place = shift(old?.span ?? span(content.end, content.end), placed.offset);
  const edits = [{ span: place, newText: old === undefined ? ` ${newText}` : newText }];
  const after = finished(updatingAll(draft, edits));
  const next = paragraphAt(after.paragraphs, place.start);
  const stamp = next && stampOf(next.paragraph);
  const status = statusNamed(bare(written));
  const reads = status !== undefined && next?.offset === placed.offset && stamp?.status === status && (stamp?.note ?? '') === said;
  return reads ? edits : say('notReadAsStatus', { words: newText });
}

/** "PENDING – Consultations with Brazil", "(Agreed, placement to be decided)". */
function withNote(written: string, note: string): string {
  if (note === '') return written;
  const closing = /[)\]]$/.exec(written);
  return closing === null ? `${written} – ${note}` : `${written.slice(0, -1)}, ${note}${closing[0]}`;
}

function bare(written: string): string {
  return written.replace(/^[([]\s*|\s*[)\]]$/g, '');
}

const stamped: ReadonlySet<Role> = new Set<Role>(['preambular', 'operative', 'sub-paragraph', 'lead-in', 'text']);
