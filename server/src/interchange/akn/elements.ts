import { XmlElement, XmlText } from '@rgrove/parse-xml';

/** The name without the prefix of its namespace: the United Nations' own elements and those of the standard have no names in common. */
export function nameOf({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

export function elementsIn(element: XmlElement): XmlElement[] {
  return element.children.filter((each) => each instanceof XmlElement);
}

/** Whether words stand directly in an element, beside its children. */
export function hasOwnWords(element: XmlElement): boolean {
  return element.children.some((each) => each instanceof XmlText && /\S/.test(each.text));
}

/** All words within an element, in one line. */
export function wordsIn(element: XmlElement): string {
  return element.text.replace(xmlSpace, ' ').trim();
}

/** The elements within one and itself, in the order of the text, with their depth. */
export function* within(root: XmlElement): Generator<{ readonly element: XmlElement; readonly depth: number }> {
  const held = [{ element: root, depth: 0 }];
  for (let next = held.pop(); next !== undefined; next = held.pop()) {
    yield next;
    for (const element of elementsIn(next.element).reverse()) held.push({ element, depth: next.depth + 1 });
  }
}

/** White space as XML has it; other spaces, as the one that does not break, are characters of the text. */
export const xmlSpace = /[\t\n\r ]+/g;

/** `class="substituted struck"` is of both classes. */
export function isOfClass(element: XmlElement, name: string): boolean {
  return (element.attributes['class'] ?? '').split(' ').includes(name);
}

/** What stands in the text around it: elements of a line, as the schema's group `inlineCM` and our convention have them. */
export const inlineNames: ReadonlySet<string> = new Set(
  (
    'a abbr affectedDocument argument authorialNote b br change concept courtType date decoration def del docAuthority docCommittee docDate ' +
    'docIntroducer docJurisdiction docNumber docProponent docPurpose docStage docStatus docTitle docType docketNumber entity eol eop event ' +
    'fillIn i img inline ins judge lawyer legislature location marker mmod mod mref neutralCitation noteRef object omissis opinion ' +
    'organization outcome party person placeholder process quantity recordedTime ref relatedDocument remark rmod role rref session shortTitle ' +
    'signature span sub sup term time u vote'
  ).split(' '),
);
