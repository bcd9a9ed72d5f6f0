import { XmlElement } from '@rgrove/parse-xml';
import type { TextEdit } from '../../../text/edit.ts';
import { xmlText } from '../../../xml/text.ts';
import type { Revision } from '../line.ts';
import { childOf, childrenOf, type Element, shownText } from '../read/xml.ts';
import { changeTag, prefixOf, textContent } from './change-xml.ts';

/** What is to be done to one run. */
export interface RunChange {
  readonly run: Element;
  /** By the child that the letters stand in: the letters by their offsets, with who deletes them. */
  readonly deleted: Map<Element, Map<number, Revision>>;
  /** By the child and the offset in it of the letter before which they stand; behind the child at its end. */
  readonly inserted: Map<Element, Map<number, InsertedWords[]>>;
}

export interface InsertedWords {
  readonly text: string;
  readonly by: Revision;
}

/** The edit of a part's text that changes a run, which is cut where its letters differ. All else of the part stays as it is written. */
export function runEdit(raw: string, { run, deleted, inserted }: RunChange, nextId: () => number): TextEdit {
  const [first] = run.children;
  const startTag = raw.slice(run.start, first?.start ?? run.end);
  const prefix = prefixOf(raw, run);
  const ownProperties = childOf(run, 'w:rPr');
  const properties = ownProperties === undefined ? '' : raw.slice(ownProperties.start, ownProperties.end);
  const inRun = (content: string, start = startTag): string => `${start}${properties}${content}</${prefix}r>`;
  const parts: string[] = [];
  let group: { content: string; by: Revision | undefined } | undefined;
  const close = (): void => {
    if (group !== undefined)
      parts.push(
        group.by === undefined ? inRun(group.content) : changeTag('del', group.by, inRun(group.content), { prefix, id: nextId() }),
      );
    group = undefined;
  };
  const put = (content: string, by: Revision | undefined): void => {
    if (group === undefined || group.by !== by) {
      close();
      group = { content: '', by };
    }
    group.content += content;
  };
  const insertAt = (child: Element, offset: number): void => {
    for (const { text, by } of inserted.get(child)?.get(offset) ?? []) {
      close();
      const words = `<${prefix}r>${withoutChanges(raw, ownProperties)}${textContent(text, prefix)}</${prefix}r>`;
      parts.push(outOfChange(raw, run, changeTag('ins', by, words, { prefix, id: nextId() }), nextId));
    }
  };
  for (const child of childrenOf(run)) {
    if (child === ownProperties) continue;
    const letters = deleted.get(child);
    const isText = child.name === 'w:t' || child.name === 'w:delText';
    const places = inserted.get(child);
    const { text, offset } = isText ? shownText(child) : { text: '', offset: 0 };
    insertAt(child, offset);
    if (!isText || (letters === undefined && places === undefined)) {
      put(raw.slice(child.start, child.end), letters?.values().next().value);
      insertAt(child, 1);
      continue;
    }
    const textEnd = offset + text.length;
    for (let start = offset; start < textEnd; ) {
      const by = letters?.get(start);
      let end = start + 1;
      while (end < textEnd && letters?.get(end) === by && places?.has(end) !== true) end++;
      const name = by === undefined ? child.name.slice('w:'.length) : 'delText';
      put(`<${prefix}${name} xml:space="preserve">${xmlText(text.slice(start - offset, end - offset))}</${prefix}${name}>`, by);
      insertAt(child, end);
      start = end;
    }
  }
  close();
  return { span: { start: run.start, end: run.end }, newText: parts.join('') };
}

/** What somebody puts in amid the words that others put in, or take out, stands between two parts of those changes, and of the links in them. */
function outOfChange(raw: string, run: Element, content: string, nextId: () => number): string {
  const around: Element[] = [];
  let cut = 0;
  let { parent } = run;
  while (parent instanceof XmlElement && (changeNames.has(parent.name) || parent.name === 'w:hyperlink')) {
    around.push(parent);
    if (changeNames.has(parent.name)) cut = around.length;
    ({ parent } = parent);
  }
  let whole = content;
  for (const element of around.slice(0, cut).reverse()) {
    const startTag = raw.slice(element.start, element.children[0]?.start ?? element.start);
    const name = /^<([^\s>/]+)/.exec(startTag)?.[1] ?? '';
    const again = changeNames.has(element.name)
      ? startTag.replace(/(\s[^\s=:]*:id\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${nextId()}"`)
      : startTag;
    whole = `</${name}>${whole}${again}`;
  }
  return whole;
}

const changeNames: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveTo', 'w:moveFrom']);

/** The properties of a run without what tracks their own changes. */
function withoutChanges(raw: string, properties: Element | undefined): string {
  if (properties === undefined) return '';
  let text = '';
  let at = properties.start;
  for (const child of childrenOf(properties)) {
    if (!trackers.has(child.name)) continue;
    text += raw.slice(at, child.start);
    at = child.end;
  }
  return text + raw.slice(at, properties.end);
}

const trackers: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange']);
