import { xmlText } from '../../../xml/text.ts';
import { type Changes, isIn, type Revision } from '../line.ts';
import type { Piece, TextPiece, WordComment } from './piece.ts';
import type { ListPlace } from './plan-numbers.ts';
import type { CharacterStyle, ParagraphStyle } from './styles.ts';
import { wordDate } from './word-date.ts';

/** What paragraphs have of the whole document. */
export interface Numbers {
  /** The next number of a change, a comment or a move: no two of a document have the same. */
  readonly nextId: () => number;
  readonly idOf: (comment: WordComment) => number;
}

export interface ParagraphToWrite {
  readonly style: ParagraphStyle;
  readonly pieces: readonly Piece[];
  readonly number: ListPlace | undefined;
  /** Whether its end comes and goes with its words. */
  readonly mayGo: boolean;
  /** In a note, its own mark: what Word counts, or a name. */
  readonly noteMark?: string;
}

/** A paragraph as XML. */
export function writeParagraph({ style, pieces, number, mayGo, noteMark }: ParagraphToWrite, numbers: Numbers): string {
  const end = mayGo ? endOf(pieces) : undefined;
  const properties = [
    `<w:pStyle w:val="${style}"/>`,
    number === undefined ? '' : `<w:numPr><w:ilvl w:val="${number.level}"/><w:numId w:val="${number.list + 1}"/></w:numPr>`,
    end === undefined ? '' : `<w:rPr><w:${end.name} ${revisionAttributes(end.by, numbers)}/></w:rPr>`,
  ];
  const content = [...(noteMark === undefined ? [] : [noteMark]), ...pieces.map((piece) => writePiece(piece, numbers))];
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${content.join('')}</w:p>`;
}

/** The end of a paragraph all of whose words are put in, or taken out, is so too: none is left behind when they are accepted or rejected. */
function endOf(pieces: readonly Piece[]): { readonly name: string; readonly by: Revision } | undefined {
  const words = pieces.flatMap((each): Changes[] => (each.type === 'text' || each.type === 'note' ? [each.changes] : []));
  const [first] = words;
  if (first === undefined) return undefined;
  if (first.ins !== undefined && !words.some((each) => isIn('rejected', each)))
    return { name: first.ins.moved ? 'moveTo' : 'ins', by: first.ins };
  if (first.del !== undefined && !words.some((each) => isIn('accepted', each)))
    return { name: first.del.moved ? 'moveFrom' : 'del', by: first.del };
  return undefined;
}

function writePiece(piece: Piece, numbers: Numbers): string {
  switch (piece.type) {
    case 'text':
      return inMove(piece, inChanges(piece.changes, textRuns(piece), numbers), numbers);
    case 'note': {
      const { note, custom, changes } = piece;
      const id = `w:id="${note + 1}"`;
      const content =
        custom === undefined
          ? `<w:footnoteReference ${id}/>`
          : `<w:footnoteReference w:customMarkFollows="1" ${id}/>${textElement(custom, changes)}`;
      return inChanges(changes, run(content, 'FootnoteReference'), numbers);
    }
    case 'range':
      return `<w:commentRangeStart w:id="${numbers.idOf(piece.comment)}"/>`;
    case 'comment': {
      const id = numbers.idOf(piece.comment);
      return `${piece.hasRange ? `<w:commentRangeEnd w:id="${id}"/>` : ''}${run(`<w:commentReference w:id="${id}"/>`, 'CommentReference')}`;
    }
    case 'mark':
      return inChanges(piece.changes, run(textElement(piece.written, piece.changes)), numbers);
  }
}

function inMove({ move, changes }: TextPiece, content: string, numbers: Numbers): string {
  if (move === undefined) return content;
  const [name, by] = changes.del === undefined ? ['moveTo', changes.ins] : ['moveFrom', changes.del];
  if (by === undefined) return content;
  const attributes = revisionAttributes(by, numbers);
  const [id] = attributes.split(' ');
  return `<w:${name}RangeStart ${attributes} w:name="move${move}"/>${content}<w:${name}RangeEnd ${id}/>`;
}

function inChanges({ ins, del }: Changes, content: string, numbers: Numbers): string {
  const inner = del === undefined ? content : wrapped(del.moved ? 'moveFrom' : 'del', del, content, numbers);
  return ins === undefined ? inner : wrapped(ins.moved ? 'moveTo' : 'ins', ins, inner, numbers);
}

function wrapped(name: string, by: Revision, content: string, numbers: Numbers): string {
  return `<w:${name} ${revisionAttributes(by, numbers)}>${content}</w:${name}>`;
}

function revisionAttributes({ author, date }: Revision, { nextId }: Numbers): string {
  return `w:id="${nextId()}" ${authorAttributes(author ?? '', date)}`;
}

export function authorAttributes(author: string, date: string | undefined, prefix = 'w:'): string {
  const time = date === undefined ? undefined : wordDate(date);
  return `${prefix}author="${xmlText(author)}"${time === undefined ? '' : ` ${prefix}date="${time}"`}`;
}

function textRuns({ text, changes, look }: TextPiece): string {
  const content = text
    .split(/(\r\n|[\r\n\t])/)
    .map((part) => (part === '\t' ? '<w:tab/>' : /^[\r\n]/.test(part) ? '<w:br/>' : part === '' ? '' : textElement(part, changes)));
  return run(
    content.join(''),
    look === 'stamp' ? 'Stamp' : look === 'opening' ? 'Opening' : undefined,
    look === 'marked' ? '<w:highlight w:val="yellow"/>' : '',
  );
}

function textElement(text: string, { del }: Changes): string {
  const name = del !== undefined && !del.moved ? 'delText' : 't';
  return `<w:${name} xml:space="preserve">${xmlText(text)}</w:${name}>`;
}

function run(content: string, style?: CharacterStyle, properties = ''): string {
  const all = `${style === undefined ? '' : `<w:rStyle w:val="${style}"/>`}${properties}`;
  return `<w:r>${all && `<w:rPr>${all}</w:rPr>`}${content}</w:r>`;
}

/** At the head of a note: the mark that Word counts, or a name; and a space. */
export function noteMarkRun(custom: string | undefined): string {
  return `${run(custom === undefined ? '<w:footnoteRef/>' : textElement(custom, {}), 'FootnoteReference')}${run(textElement(' ', {}))}`;
}
