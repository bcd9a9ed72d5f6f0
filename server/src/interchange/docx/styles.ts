import { childOf, childrenOf, type Element, isOn, valueIn } from './xml.ts';

/** What the styles of a document say of its paragraphs and its runs. */
export interface Styles {
  /** Of a paragraph without a style of its own. */
  readonly usual: string | undefined;
  /** The numbering that a style gives to its paragraphs. */
  readonly numbering: (style: string | undefined) => { readonly numId: string; readonly level: string | undefined } | undefined;
  readonly isHeading: (style: string | undefined) => boolean;
  /** Whether a property of runs is on by a style: `w:b`, `w:u`, `w:strike`, `w:vanish`. */
  readonly isOn: (style: string | undefined, property: string) => boolean;
}

export function readStyles(part: Element | undefined): Styles {
  const styles = new Map(childrenOf(part, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const usual = [...styles].find(
    ([, { attributes }]) => attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''),
  )?.[0];
  const told = <T>(style: string | undefined, tell: (style: Element) => T | undefined): T | undefined => {
    const seen = new Set<string>();
    for (let id = style; id !== undefined && !seen.has(id); id = valueIn(styles.get(id), 'w:basedOn')) {
      seen.add(id);
      const own = styles.get(id);
      const answer = own && tell(own);
      if (answer !== undefined) return answer;
    }
    return undefined;
  };
  return {
    usual,
    numbering: (style) => {
      const properties = (each: Element): Element | undefined => childOf(childOf(each, 'w:pPr'), 'w:numPr');
      const numId = told(style, (each) => valueIn(properties(each), 'w:numId'));
      return numId === undefined ? undefined : { numId, level: told(style, (each) => valueIn(properties(each), 'w:ilvl')) };
    },
    isHeading: (style) =>
      told(style, (each) =>
        valueIn(childOf(each, 'w:pPr'), 'w:outlineLvl') !== undefined || /^(?:heading \d|title)$/i.test(valueIn(each, 'w:name') ?? '')
          ? true
          : undefined,
      ) ?? false,
    isOn: (style, property) => told(style, (each) => isOn(childOf(each, 'w:rPr'), property)) ?? false,
  };
}
