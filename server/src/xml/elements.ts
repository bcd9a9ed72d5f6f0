import { XmlElement, XmlText } from '@rgrove/parse-xml';

/** The name without the prefix of its namespace. */
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
