import type { Changes, Line, Piece } from '../line.ts';
import type { Block } from './block.ts';
import type { Numberer, Numbering } from './numbering.ts';
import { whole } from './numbering.ts';
import { alternative, type RunContext, readInline } from './read-runs.ts';
import { both, changeOf, changesIn, revisionOf } from './revisions.ts';
import { allText, leftOut, type Sink } from './sink.ts';
import { childOf, childrenOf, type Element, valueIn } from './xml.ts';

/** What paragraphs need to know of the document. */
export interface BlockContext extends RunContext {
  readonly numbering: Numbering;
  readonly label: Numberer;
}

/** Reads paragraphs and tables, and what holds them. What stands in a row that is put in or taken out has the row's changes. */
export function readBlocks(element: Element, changes: Changes, context: BlockContext): Block[] {
  return childrenOf(element).flatMap((child): Block[] => {
    const { name } = child;
    if (name === 'w:p') return readParagraph(child, changes, context);
    if (name === 'w:tbl') return readTable(child, changes, context);
    if (name === 'w:sdt') return readBlocks(childOf(child, 'w:sdtContent') ?? child, changes, context);
    if (name === 'mc:AlternateContent') return readBlocks(alternative(child), changes, context);
    if (changeOf(child) !== undefined || name === 'w:customXml') return readBlocks(child, both(changes, changeOf(child)), context);
    if (name === 'w:altChunk')
      return [remark('A whole document that is put in here is left out: open the Word document and save it, so that its text comes in.')];
    if (name === 'm:oMathPara' || name === 'm:oMath') return [lineOf([leftOut('An equation', allText(child, 'm:t'))])];
    const words = allText(child, 'w:t');
    return words.trim() === '' || name === 'w:sectPr' ? [] : [lineOf([leftOut(`Something that is no paragraph (${name})`, words)])];
  });
}

function readParagraph(paragraph: Element, changes: Changes, context: BlockContext): Block[] {
  const properties = childOf(paragraph, 'w:pPr');
  const style = valueIn(properties, 'w:pStyle') ?? context.styles.usual;
  const heading = context.styles.isHeading(style);
  const lines: Line[] = [];
  const boxes: Block[] = [];
  let pieces: Piece[] = [];
  let label = labelOf(properties, style, changes, context, (piece) => pieces.push(piece));
  const end = (mark: Changes, soft: boolean): void => {
    lines.push({ label, pieces, mark, soft, heading, paragraph });
    label = undefined;
    pieces = [];
  };
  const sink: Sink = {
    put: (piece) => pieces.push(piece),
    breakLine: (of) => end(of, true),
    box: (content, of) => {
      pieces.push({ type: 'remark', message: 'A text box stands here: its text follows the paragraph.' });
      boxes.push({ type: 'box', blocks: readBlocks(content, of, { ...context, fields: [] }) });
    },
  };
  readInline(paragraph, changes, sink, context);
  // The end of a paragraph in a row that is put in or taken out comes and goes with the row.
  end(changesIn(childOf(properties, 'w:rPr')), false);
  return [...lines.map((line): Block => ({ type: 'line', line })), ...boxes];
}

function labelOf(
  properties: Element | undefined,
  style: string | undefined,
  changes: Changes,
  { styles, numbering, label }: BlockContext,
  put: (piece: Piece) => void,
): Line['label'] {
  const own = childOf(properties, 'w:numPr');
  const byStyle = styles.numbering(style);
  const numId = valueIn(own, 'w:numId') ?? byStyle?.numId;
  const former = childOf(properties, 'w:pPrChange');
  if (numId === undefined || numId === '0') {
    if (numbersOf(childOf(former, 'w:pPr')) !== '' && former !== undefined) put(renumbered(former, 'had a number or a bullet'));
    return undefined;
  }
  const level = valueIn(own, 'w:ilvl') ?? byStyle?.level ?? numbering.levelOfStyle(numId, style);
  const computed = label(numId, typeof level === 'number' ? level : whole(level, 0));
  if (computed === undefined) return undefined;
  if (computed.unknown !== undefined)
    put({ type: 'remark', message: `The number is in a form (${computed.unknown}) that is not known here, and is written in figures.` });
  const inserted = childOf(own, 'w:ins');
  const before = numbersOf(childOf(former, 'w:pPr'));
  if (inserted !== undefined) return { text: computed.text, changes: both(changes, { ins: revisionOf(inserted, false) }) };
  if (former !== undefined && own !== undefined && before !== numbersOf(properties)) {
    if (before === '') return { text: computed.text, changes: both(changes, { ins: revisionOf(former, false) }) };
    put(renumbered(former, 'had another number or bullet'));
  }
  return { text: computed.text, changes };
}

function numbersOf(properties: Element | undefined): string {
  const numbers = childOf(properties, 'w:numPr');
  return numbers === undefined ? '' : `${valueIn(numbers, 'w:numId')} ${valueIn(numbers, 'w:ilvl') ?? 0}`;
}

function renumbered({ attributes }: Element, how: string): Piece {
  return {
    type: 'remark',
    message: `Before a change by ${attributes['w:author'] ?? 'somebody'}, this paragraph ${how}: the draft has it as it is now.`,
  };
}

function readTable(table: Element, changes: Changes, context: BlockContext): Block[] {
  return parted(table, 'w:tr').map(({ element: row, changes: outer }): Block => {
    const all = both(both(changes, outer), changesIn(childOf(row, 'w:trPr')));
    const remarks: Piece[] = [];
    const cells = parted(row, 'w:tc').map(({ element: cell, changes: within }) => {
      const properties = childOf(cell, 'w:tcPr');
      for (const [name, what] of cellChanges) if (childOf(properties, name)) remarks.push({ type: 'remark', message: what });
      return readBlocks(cell, both(all, within), context);
    });
    const noted: Block[] = remarks.length === 0 ? [] : [lineOf(remarks)];
    return { type: 'row', cells: cells.map((cell, at) => (at === 0 ? [...noted, ...cell] : cell)), changes: all };
  });
}

const cellChanges: readonly (readonly [name: string, what: string])[] = [
  ['w:cellIns', 'A cell was put in here as a tracked change: the draft has it as if it had always been there.'],
  ['w:cellDel', 'A cell was taken out here as a tracked change: the draft still has it.'],
  ['w:cellMerge', 'Cells were joined or divided here as a tracked change: the draft has them as they are in the document.'],
];

/** The rows of a table and the cells of a row may stand in content controls, and in other holders. */
function parted(element: Element, name: string): { readonly element: Element; readonly changes: Changes }[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [{ element: child, changes: {} }];
    if (!['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'].includes(child.name)) return [];
    return parted(child, name).map((each) => ({ element: each.element, changes: both(changeOf(child) ?? {}, each.changes) }));
  });
}

function remark(message: string): Block {
  return lineOf([{ type: 'remark', message }]);
}

function lineOf(pieces: readonly Piece[]): Block {
  return { type: 'line', line: { label: undefined, pieces, mark: {}, soft: false, heading: false } };
}
