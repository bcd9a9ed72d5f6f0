import type { NumberForm } from './number-form.ts';
import { partOf } from './package-parts.ts';
import { indentAt, type Template } from './templates.ts';

/** A list of Word. */
export interface List {
  /** Those that the draft uses, with the number at which each begins. */
  readonly levels: ReadonlyMap<number, { readonly form: NumberForm; readonly start: number }>;
}

/** `word/numbering.xml`: a definition and an instance for each list, the first with the number 1, so that no list goes on counting from another. */
export function numberingPart(lists: readonly List[], template: Template): string {
  const definitions = lists.map((list, at) => {
    const levels = usualForms.map((usual, level) => levelOf(list.levels.get(level) ?? { form: usual, start: 1 }, level, template));
    const id = (at + 1).toString(16).toUpperCase().padStart(7, '0');
    return `<w:abstractNum w:abstractNumId="${at + 1}"><w:nsid w:val="1${id}"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="2${id}"/>${levels.join('')}</w:abstractNum>`;
  });
  const instances = lists.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at + 1}"/></w:num>`);
  return partOf('numbering', [...definitions, ...instances].join(''));
}

function levelOf({ form, start }: { readonly form: NumberForm; readonly start: number }, level: number, template: Template): string {
  const { format, before, after } = form;
  const { left, first } = indentAt(template, level);
  const stop = first < 0 ? left : left + first + template.number;
  return [
    `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:suff w:val="tab"/>`,
    `<w:lvlText w:val="${before}%${level + 1}${after}"/><w:lvlJc w:val="left"/>`,
    `<w:pPr><w:tabs><w:tab w:val="num" w:pos="${stop}"/></w:tabs>`,
    `<w:ind w:left="${left}" ${first < 0 ? `w:hanging="${-first}"` : `w:firstLine="${first}"`}/></w:pPr></w:lvl>`,
  ].join('');
}

/** Of the levels that a draft does not use. A definition has all nine. */
const usualForms: readonly NumberForm[] = [0, 1, 2].flatMap((): NumberForm[] => [
  { format: 'decimal', before: '', after: '.' },
  { format: 'lowerLetter', before: '(', after: ')' },
  { format: 'lowerRoman', before: '(', after: ')' },
]);
