import { partOf } from './package-parts.ts';
import { indentAt, type Template } from './templates.ts';

/** Of paragraphs, by their ids. Built-in ones have Word's own names, so that Word knows what they are for. */
export type ParagraphStyle =
  | 'Normal'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Formula'
  | 'Preamble'
  | 'Operative'
  | 'SubParagraph'
  | 'SubSubParagraph'
  | 'LeadIn'
  | 'NoteInText'
  | 'FootnoteText'
  | 'CommentText'
  | 'Header'
  | 'Footer';

/** Of runs. */
export type CharacterStyle = 'FootnoteReference' | 'CommentReference' | 'Stamp' | 'Opening';

/** `word/styles.xml`. `language` as in BCP 47. */
export function stylesPart(template: Template, language: string): string {
  const { font, size, after, column, isJustified } = template;
  const defaults = [
    '<w:docDefaults><w:rPrDefault><w:rPr>',
    `<w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:cs="${font}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    `<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>`,
    `<w:pPrDefault><w:pPr><w:spacing w:after="${after}"/></w:pPr></w:pPrDefault></w:docDefaults>`,
  ];
  const justified = isJustified ? '<w:jc w:val="both"/>' : '';
  const sides = (left: number, first = 0): string =>
    `<w:ind w:left="${left}" w:right="${column}"${first > 0 ? ` w:firstLine="${first}"` : ''}/>`;
  // Where Word counts, the list says how far a paragraph is indented. A number that is written has no tab after it, and nothing hangs.
  const written = (level: number): string => {
    const { left, first } = indentAt(template, level);
    return first < 0 ? sides(left + first) : sides(left, first);
  };
  const preamble = template.lines === 'hanging' ? sides(column, 0) : sides(column, template.number);
  const heading = (name: string, level: number): string =>
    style(`Heading${level}`, name, {
      paragraph: `<w:keepNext/><w:spacing w:before="${level === 1 ? after : 0}" w:after="${after}"/>${template.headings === 'center' ? '<w:jc w:val="center"/>' : ''}<w:outlineLvl w:val="${level - 1}"/>`,
      run:
        level === 3
          ? '<w:i/>'
          : `<w:b/>${level === 1 && template.headings === 'left' ? `<w:sz w:val="${size + 4}"/><w:szCs w:val="${size + 4}"/>` : ''}`,
    });
  const small = size - 4;
  const smallRun = `<w:sz w:val="${small}"/><w:szCs w:val="${small}"/>`;
  const styles = [
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>${sides(column)}${justified}</w:pPr></w:style>`,
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    heading('heading 1', 1),
    heading('heading 2', 2),
    heading('heading 3', 3),
    style('Formula', 'Formula', { paragraph: `<w:keepNext/>${sides(column, template.lines === 'hanging' ? 0 : template.number)}` }),
    style('Preamble', 'Preambular paragraph', { paragraph: preamble }),
    style('Operative', 'Operative paragraph', { paragraph: written(0) }),
    style('SubParagraph', 'Sub-paragraph', { paragraph: written(1) }),
    style('SubSubParagraph', 'Sub-sub-paragraph', { paragraph: written(2) }),
    style('LeadIn', 'Lead-in', { paragraph: '<w:keepNext/>', run: '<w:i/>' }),
    style('NoteInText', 'Note in the text', { run: smallRun }),
    style('FootnoteText', 'footnote text', { paragraph: `<w:spacing w:after="60"/>${sides(column)}`, run: smallRun }),
    style('CommentText', 'annotation text', {
      paragraph: '<w:spacing w:after="0"/><w:ind w:left="0" w:right="0"/><w:jc w:val="left"/>',
      run: smallRun,
    }),
    style('Header', 'header', { paragraph: '<w:spacing w:after="0"/><w:ind w:left="0" w:right="0"/><w:jc w:val="right"/>', run: smallRun }),
    style('Footer', 'footer', {
      paragraph: '<w:spacing w:after="0"/><w:ind w:left="0" w:right="0"/><w:jc w:val="center"/>',
      run: smallRun,
    }),
    characterStyle('FootnoteReference', 'footnote reference', '<w:vertAlign w:val="superscript"/>'),
    characterStyle('CommentReference', 'annotation reference', '<w:sz w:val="16"/><w:szCs w:val="16"/>'),
    characterStyle('Stamp', 'Stamp', '<w:b/>'),
    characterStyle('Opening', 'Opening', '<w:i/>'),
  ];
  return partOf('styles', [...defaults, ...styles].join(''));
}

function style(
  id: ParagraphStyle | `Heading${number}`,
  name: string,
  { paragraph = '', run = '' }: { paragraph?: string; run?: string },
): string {
  const paragraphProperties = paragraph && `<w:pPr>${paragraph}</w:pPr>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>${paragraphProperties}${run && `<w:rPr>${run}</w:rPr>`}</w:style>`;
}

function characterStyle(id: CharacterStyle, name: string, run: string): string {
  return `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr>${run}</w:rPr></w:style>`;
}
