import { XmlElement } from '@rgrove/parse-xml';
import type { ComparedParagraph } from '../../../draft/revisions/compared-paragraph.ts';
import { readLabel } from '../../../syntax/label.ts';
import type { Line, Revision } from '../line.ts';
import type { Element } from '../read/xml.ts';
import { compareLetters } from './compare-letters.ts';
import { type Letter, lettersOfLines, lettersOfParagraph, textOf } from './letter.ts';
import type { Patch } from './patch.ts';
import { endMayGo, type NewWords } from './patch-paragraph.ts';

/** What is said of changes that are not in the document. */
export const left = {
  settled:
    'A change that the document has was accepted, rejected or given to somebody else here: the document still has it as it was. Settle it there.',
  computed:
    'What was changed here is a number, a mark of a note, or a text in a table or a box that Word puts together: change it in the document.',
  comment: 'A comment that was written or taken out here is not so in the document.',
  unlike: 'This paragraph cannot be held against the document, and what was changed in it is not there.',
  added: 'This paragraph is not in the document, since it stands in a table or among the notes there: put it in there.',
  dropped: 'A paragraph that was taken out of the draft is still in the document, since Word puts a part of it together:',
} as const;

/** What a draft changes in a paragraph. Answers what is to be said of what cannot be written. */
export function changed(lines: readonly Line[], before: ComparedParagraph, after: ComparedParagraph, patch: Patch, by: Revision): string[] {
  const [was, is] = [before.placed.paragraph, after.placed.paragraph];
  const [written, wanted] = [was, is].map(({ text, content }) => text.slice(content.start, content.end));
  if (written === wanted) return [];
  // What stands before a further paragraph of a note is no number.
  const label = lines[0]?.label?.text.trimStart() ?? '';
  const [old, fresh] = [lettersOfParagraph(was), lettersOfParagraph(is)];
  const own = trimmedLetters(lettersOfLines(lines));
  if (textOf(own) !== textOf(trimmedLetters(withoutComputed(old.letters, label)))) return [left.unlike];
  const { changes, settles } = compareLetters(own, trimmedLetters(withoutComputed(fresh.letters, label)), by);
  return [
    ...(settles ? [left.settled] : []),
    ...(JSON.stringify(old.comments) === JSON.stringify(fresh.comments) ? [] : [left.comment]),
    ...(patch.letters(own, changes) ? [] : [left.computed]),
  ];
}

/** Word counts anew by itself: a number that it computes is held against nothing. */
function withoutComputed(letters: readonly Letter[], label: string): readonly Letter[] {
  if (label === '') return letters;
  const text = textOf(letters);
  if (text.startsWith(label)) return letters.slice(label.length);
  const other = readLabel(text, 0);
  return other === undefined ? letters : letters.slice(other.span.end);
}

function trimmedLetters(letters: readonly Letter[]): readonly Letter[] {
  const text = textOf(letters);
  return letters.slice(text.length - text.trimStart().length, text.trimEnd().length);
}

export interface Adding {
  /** The paragraph of the document behind which it stands; undefined for the first. */
  readonly last: ComparedParagraph | undefined;
  readonly old: readonly ComparedParagraph[];
  readonly linesOf: ReadonlyMap<ComparedParagraph, readonly Line[]>;
  readonly patch: Patch;
  readonly by: Revision;
}

/** Puts a paragraph in. Answers what is to be said where it cannot be. */
export function added(paragraph: ComparedParagraph, { last, old, linesOf, patch, by }: Adding): string | undefined {
  const [before, next] = [last, old[(last?.at ?? -1) + 1]].map((each) => (each === undefined ? [] : (linesOf.get(each) ?? [])));
  const beside = (before?.at(-1) ?? next?.[0])?.paragraph;
  // Between two lines of one paragraph there is no place for another.
  if (beside === undefined || !isInBody(beside) || (last !== undefined && next?.[0]?.paragraph === beside)) return left.added;
  const { letters, comments } = lettersOfParagraph(paragraph.placed.paragraph);
  const label = readLabel(textOf(letters), 0);
  const form = label && formOf(textOf(letters).slice(label.span.start, label.span.end));
  // It looks as the paragraph beside it does that has a number of the same form, or none.
  const near = [before?.[0], next?.[0]].filter((line) => line?.paragraph !== undefined && isInBody(line.paragraph));
  const like = near.find((line) => formOf(line?.label?.text.trim() ?? '') === (form ?? ''));
  const model = { like: like?.paragraph ?? beside, withoutNumber: like === undefined && near.some((line) => line?.label !== undefined) };
  const words = wordsOf(form !== undefined && like !== undefined ? trimmedLetters(letters.slice(label?.span.end)) : letters, by);
  if (words.length > 0) patch.newParagraph({ beside, side: last === undefined ? 'before' : 'after' }, model, words);
  return comments.length > 0 ? left.comment : undefined;
}

/** "(a)" and "(b)" have one form, "1." has another. */
function formOf(label: string): string {
  return label
    .replace(/\d+/g, '1')
    .replace(/[a-z]+/g, 'a')
    .replace(/[A-Z]+/g, 'A');
}

function isInBody(paragraph: Element): boolean {
  return paragraph.parent instanceof XmlElement && paragraph.parent.name === 'w:body';
}

function wordsOf(letters: readonly Letter[], author: Revision): NewWords[] {
  const words: { text: string; by: Revision }[] = [];
  for (const { unit, changes } of letters) {
    if (changes.del !== undefined) continue;
    const by = changes.ins?.author === undefined ? author : changes.ins;
    const last = words.at(-1);
    if (last?.by === by) last.text += unit;
    else words.push({ text: unit, by });
  }
  return words;
}

/** Takes a paragraph out, with the ends of those of Word that no line of the draft is left of. Answers whether all of it could be taken out. */
export function dropped(lines: readonly Line[], staying: ReadonlySet<Element | undefined>, patch: Patch, by: Revision): boolean {
  const letters = lettersOfLines(lines);
  const changes = letters.flatMap((letter) =>
    letter.changes.del === undefined && letter.unit !== '\n' ? [{ type: 'delete', letter, by } as const] : [],
  );
  if (!patch.letters(letters, changes)) return false;
  for (const paragraph of new Set(lines.map((line) => line.paragraph)))
    if (paragraph !== undefined && !staying.has(paragraph) && isInBody(paragraph) && endMayGo(paragraph)) patch.deletedEnd(paragraph, by);
  return true;
}
