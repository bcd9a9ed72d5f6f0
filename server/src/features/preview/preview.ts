import { textsAs, type Whose } from '../../draft/contests/text-as.ts';
import { headingLevels } from '../../draft/document/heading-levels.ts';
import { type PlacedIn, structure } from '../../draft/document/places.ts';
import { type Draft, parsing } from '../../draft/draft.ts';
import { languageOf } from '../../draft/language.ts';
import { paragraphsIn } from '../../draft/paragraphs.ts';
import type { Slices } from '../../text/slices.ts';
import { inTurns } from '../../tree/turns.ts';
import { type ContestedWords, contestedWords } from './contested-words.ts';
import { paragraphHtml } from './preview-block.ts';
import { previewNotes } from './preview-notes.ts';

/** A draft as it would be printed: without page furniture, its notes at the foot. */
export interface Preview {
  /** In the order of the text, the notes last. */
  readonly blocks: readonly PreviewBlock[];
  /** As in BCP 47, where its words tell one. */
  readonly language: string | undefined;
  /** Those who propose something or say what they want of it, in full, in the order of the text. */
  readonly delegations: readonly string[];
}

/** A paragraph of a preview. */
export interface PreviewBlock {
  /** One element. All that the draft says is escaped in it. */
  readonly html: string;
  /** 0 for what stands by itself, 1 for an item of a list, 2 for one of a list in such an item. No item stands two levels below the one before it. */
  readonly level: number;
  /** Whether it stands at the foot. */
  readonly isNote: boolean;
  /** In the draft as it is written, from 0. */
  readonly line: number;
}

/** The draft as it is written or, with `whose`, as one side would have it; in slices. */
export function* preview(draft: Draft, whose?: Whose): Slices<Preview> {
  if (whose === undefined) return yield* blocksOf(draft, () => undefined);
  // Of each paragraph, what becomes of it: so a block of the other text knows from which line it comes.
  const paragraphs = [...paragraphsIn(draft.paragraphs)];
  const texts = yield* textsAs(
    draft,
    whose,
    paragraphs.map(({ offset, paragraph }) => offset + paragraph.length),
  );
  const shown = yield* parsing(texts.join(''));
  let from = 0;
  let end = texts[0]?.length ?? 0;
  return yield* blocksOf(shown, (offset) => {
    while (end <= offset && from + 1 < texts.length) end += texts[++from]?.length ?? 0;
    const source = paragraphs[from];
    return source && source.line + linesBefore(source.paragraph.text, source.paragraph.content.start);
  });
}

function* blocksOf(draft: Draft, sourceLine: (offset: number) => number | undefined): Slices<Preview> {
  const contested = yield* inTurns(() => contestedWords(draft));
  const levels = yield* inTurns(() => headingLevels(draft));
  const notes = yield* inTurns(() => previewNotes(draft));
  const within = sweep(contested);
  const body: PreviewBlock[] = [];
  const foot: PreviewBlock[] = [];
  for (const placed of structure(draft)) {
    const { paragraph, place, index, offset } = placed;
    if (index % sliceParagraphs === sliceParagraphs - 1) yield;
    const { content, text } = paragraph;
    const own = within(offset, offset + text.length);
    if (place.role === 'page' || content.start === content.end) continue;
    const isNote = place.role === 'note';
    const blocks = isNote ? foot : body;
    blocks.push({
      html: paragraphHtml(placed, levels.get(index) ?? 2, own, notes),
      level: Math.min(levelOf(placed), (blocks.at(-1)?.level ?? 0) + 1),
      isNote,
      line: sourceLine(offset + content.start) ?? placed.line + linesBefore(text, content.start),
    });
  }
  return { blocks: [...body, ...foot], language: languageOf(draft)?.id, delegations: delegationsIn(contested) };
}

/** Making the HTML of so many paragraphs takes a millisecond or two. */
const sliceParagraphs = 32;

/** Of spans in order, those that overlap stretches in order. */
function sweep(words: readonly ContestedWords[]): (start: number, end: number) => readonly ContestedWords[] {
  let next = 0;
  let going: readonly ContestedWords[] = [];
  return (start, end) => {
    const begun: ContestedWords[] = [];
    for (let each = words[next]; each !== undefined && each.start < end; each = words[++next]) begun.push(each);
    going = [...going.filter((each) => each.end > start).slice(0, mostAround), ...begun];
    return going;
  };
}

/** As deep as the grammar reads brackets in a paragraph. Elements round each of many paragraphs would make a square of a text of open brackets. */
const mostAround = 60;

function levelOf({ place: { role, depth } }: PlacedIn): number {
  switch (role) {
    case 'preambular':
    case 'operative':
    case 'note':
      return 1;
    case 'option':
      return 1 + depth;
    case 'sub-paragraph':
      return 1 + Math.max(1, depth);
    default:
      return 0;
  }
}

function delegationsIn(contested: readonly ContestedWords[]): string[] {
  return [...new Set(contested.flatMap(({ by }) => by ?? []))];
}

/** Blank lines before a draft's first words. */
function linesBefore(text: string, offset: number): number {
  return offset === 0 ? 0 : text.slice(0, offset).split(/\r\n?|\n/).length - 1;
}
