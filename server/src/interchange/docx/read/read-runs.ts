import type { Changes, Emphasis } from '../line.ts';
import { readDrawing } from './read-drawing.ts';
import { both, changeOf } from './revisions.ts';
import { allText, leftOut, type Sink } from './sink.ts';
import type { Styles } from './styles.ts';
import { symbolOf } from './symbols.ts';
import { childOf, childrenOf, type Element, isOn, ownText, shownText, valueIn, within } from './xml.ts';

/** What runs need to know of the document. One for each story, since a field may go on over several paragraphs. */
export interface RunContext {
  readonly styles: Styles;
  /** The fields that are open here, the outer one first. */
  readonly fields: Field[];
  /** The mark of a note; undefined where the document has no such note. `custom` is a mark that the document writes itself. */
  readonly noteMark: (kind: 'footnote' | 'endnote', id: string, custom: string | undefined, changes: Changes) => string | undefined;
}

interface Field {
  /** The outermost field that it stands in and whose result has not begun. */
  readonly outer: Field | undefined;
  code: string;
  hasResult: boolean;
  /** Words that stand before its result. */
  hidden: string;
}

/** Reads what stands in a paragraph: runs, and what holds runs. */
export function readInline(element: Element, changes: Changes, sink: Sink, context: RunContext): void {
  for (const child of childrenOf(element)) {
    const { name, attributes } = child;
    if (name === 'w:r') readRun(child, changes, sink, context);
    else if (holders.has(name)) readInline(child, both(changes, changeOf(child)), sink, context);
    else if (name === 'w:sdt') readInline(childOf(child, 'w:sdtContent') ?? child, changes, sink, context);
    else if (name === 'mc:AlternateContent') readInline(alternative(child), changes, sink, context);
    else if (name === 'w:commentRangeStart') sink.put({ type: 'range', comment: attributes['w:id'] ?? '' });
    else if (name === 'm:oMath' || name === 'm:oMathPara') sink.put(leftOut('An equation', allText(child, 'm:t')));
    else if (!silent.has(name)) leaveOut(child, sink);
  }
}

/** Of several forms of the same, the first is the newest one, and is Word's own. */
export function alternative(element: Element): Element {
  return childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback') ?? element;
}

const holders: ReadonlySet<string> = new Set(
  ['ins', 'del', 'moveTo', 'moveFrom', 'hyperlink', 'fldSimple', 'smartTag', 'customXml', 'bdo', 'dir', 'ruby', 'rubyBase'].map(
    (name) => `w:${name}`,
  ),
);

/** They have no text, and change none. */
const silent: ReadonlySet<string> = new Set(
  [
    'pPr rPr sdtPr sdtEndPr smartTagPr customXmlPr fldData rubyPr rt bookmarkStart bookmarkEnd commentRangeEnd proofErr permStart permEnd',
    'moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart',
    'customXmlDelRangeEnd customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart customXmlMoveToRangeEnd',
    'lastRenderedPageBreak annotationRef footnoteRef endnoteRef separator continuationSeparator softHyphen',
  ]
    .join(' ')
    .split(' ')
    .map((name) => `w:${name}`),
);

function readRun(run: Element, changes: Changes, sink: Sink, context: RunContext): void {
  const properties = childOf(run, 'w:rPr');
  const style = valueIn(properties, 'w:rStyle');
  const is = (name: string): boolean => isOn(properties, name) ?? context.styles.isOn(style, name);
  const { fields } = context;
  const emphasis: Emphasis = { bold: is('w:b'), underlined: is('w:u'), struck: is('w:strike') || is('w:dstrike') };
  const put = (text: string, child: Element, offset = 0): void => {
    const code = hidingField(fields);
    if (code === undefined) sink.put({ type: 'text', text, changes, emphasis, source: { run, child, offset } });
    else code.hidden += text;
  };
  if (is('w:vanish')) {
    const hidden = allText(run, 'w:t') + allText(run, 'w:delText');
    if (hidden.trim() !== '') sink.put(leftOut('Hidden text', hidden));
  }
  const isHidden = is('w:vanish');
  const custom = childrenOf(run).find(({ attributes }) => ['1', 'true', 'on'].includes(attributes['w:customMarkFollows'] ?? ''));
  for (const child of childrenOf(run)) {
    const { name, attributes } = child;
    switch (name) {
      case 'w:t':
      case 'w:delText':
        // The mark that the document writes itself stands in the mark of the note.
        if (!isHidden && custom === undefined) {
          const { text, offset } = shownText(child);
          put(inOneLine(text), child, offset);
        }
        break;
      case 'w:tab':
      case 'w:ptab':
        put('\t', child);
        break;
      case 'w:noBreakHyphen':
        put('\u2011', child);
        break;
      case 'w:br':
      case 'w:cr':
        sink.breakLine(changes);
        break;
      case 'w:sym':
        put(symbol(attributes, sink), child);
        break;
      case 'w:fldChar':
        readFieldSign(attributes['w:fldCharType'], fields, sink);
        break;
      case 'w:instrText':
      case 'w:delInstrText': {
        const field = fields.at(-1);
        if (field !== undefined) field.code += ownText(child);
        break;
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        const own = child === custom ? allText(run, 'w:t') + allText(run, 'w:delText') : undefined;
        const mark = context.noteMark(kind, attributes['w:id'] ?? '', own, changes);
        if (mark === undefined)
          sink.put({ type: 'remark', message: `A mark of a ${kind} is left out, since the document has no such note.` });
        else put(`[^${mark}]`, child);
        break;
      }
      case 'w:commentReference':
        sink.put({ type: 'comment', comment: attributes['w:id'] ?? '' });
        break;
      case 'mc:AlternateContent':
        for (const each of childrenOf(alternative(child))) readDrawing(each, changes, sink);
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        readDrawing(child, changes, sink);
        break;
      case 'w:ruby':
        sink.put(
          leftOut(
            'What stands above the words',
            within(child, new Set(['w:rt']))
              .map((each) => allText(each, 'w:t'))
              .join(''),
          ),
        );
        readInline(childOf(child, 'w:rubyBase') ?? child, changes, sink, context);
        break;
      default:
        if (!silent.has(name)) leaveOut(child, sink);
    }
  }
}

/** The field of which words here are no result. */
function hidingField(fields: readonly Field[]): Field | undefined {
  const last = fields.at(-1);
  return last?.outer ?? (last?.hasResult === false ? last : undefined);
}

/** Word shows a line's end in the text of a run as a space. */
function inOneLine(text: string): string {
  return text.replace(/[\r\n\u0085\u2028\u2029]/g, ' ');
}

function readFieldSign(type: string | undefined, fields: Field[], sink: Sink): void {
  if (type === 'begin') fields.push({ outer: hidingField(fields), code: '', hasResult: false, hidden: '' });
  const field = fields.at(-1);
  if (type === 'separate' && field !== undefined) field.hasResult = true;
  if (type !== 'end' || field === undefined) return;
  fields.pop();
  // These have no result, and stand for none.
  if (!field.hasResult && !/^\s*(?:XE|TC|RD|TA|PRIVATE|SET|BOOKMARK)\b/i.test(field.code))
    sink.put(leftOut('A field of which the document does not keep what it shows', field.code));
}

function symbol(attributes: Element['attributes'], sink: Sink): string {
  const { 'w:font': font = '', 'w:char': code = '' } = attributes;
  const sign = /^[\da-f]{1,5}$/i.test(code) ? symbolOf(font, Number.parseInt(code, 16)) : undefined;
  if (sign !== undefined) return sign;
  sink.put({ type: 'remark', message: `A sign of the font ${font}, number ${code}, is not known: � stands in its place.` });
  return '\uFFFD';
}

/** What nobody here knows is named with its words. */
function leaveOut(element: Element, sink: Sink): void {
  const words = allText(element, 'w:t');
  if (element.name.startsWith('w:') || words.trim() !== '') sink.put(leftOut(`Something that is no text (${element.name})`, words));
}
