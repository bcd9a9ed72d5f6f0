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
  /** What a style tells, or else the nearest that it is based on. Each style is asked once: they may be a long chain, or a circle. */
  const teller = <T>(tell: (style: Element) => T | undefined): ((style: string | undefined) => T | undefined) => {
    const known = new Map<string, T | undefined>();
    return (style) => {
      const asked: string[] = [];
      let answer: T | undefined;
      for (let id = style; id !== undefined && answer === undefined; id = valueIn(styles.get(id), 'w:basedOn')) {
        if (known.has(id)) {
          answer = known.get(id);
          break;
        }
        known.set(id, undefined);
        asked.push(id);
        const own = styles.get(id);
        answer = own && tell(own);
      }
      for (const id of asked) known.set(id, answer);
      return answer;
    };
  };
  const numbers = (each: Element): Element | undefined => childOf(childOf(each, 'w:pPr'), 'w:numPr');
  const numIdOf = teller((each) => valueIn(numbers(each), 'w:numId'));
  const levelOf = teller((each) => valueIn(numbers(each), 'w:ilvl'));
  const headingOf = teller((each) =>
    valueIn(childOf(each, 'w:pPr'), 'w:outlineLvl') !== undefined || /^(?:heading \d|title)$/i.test(valueIn(each, 'w:name') ?? '')
      ? true
      : undefined,
  );
  const properties = new Map<string, (style: string | undefined) => boolean | undefined>();
  return {
    usual,
    numbering: (style) => {
      const numId = numIdOf(style);
      return numId === undefined ? undefined : { numId, level: levelOf(style) };
    },
    isHeading: (style) => headingOf(style) ?? false,
    isOn(style, property) {
      const told = properties.get(property) ?? teller((each) => isOn(childOf(each, 'w:rPr'), property));
      properties.set(property, told);
      return told(style) ?? false;
    },
  };
}
