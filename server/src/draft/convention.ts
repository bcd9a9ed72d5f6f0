import { opens } from '../syntax/line-form.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import type { Draft } from './draft.ts';
import { endingOf } from './ending.ts';
import { walk } from './paragraph-list.ts';
import { counter, gatherer } from './per-chunk.ts';

/** Whose habits of drafting a draft keeps; `un` also stands for the bodies that write as the UN does. */
export type Convention = 'oas' | 'un' | 'who' | 'unfccc';

/** What a user may set: `none` for a draft that keeps no convention, `auto` to have it told from the draft. */
export type ConventionSetting = Convention | 'auto' | 'none';

export const conventionSettings: readonly ConventionSetting[] = ['auto', 'oas', 'un', 'who', 'unfccc', 'none'];

/**
 * The convention by the organ in the opening formula, the resolving formula, or the symbols in the heading, in this order; undefined where
 * none tells, and where the preamble's paragraphs end otherwise than the convention wants.
 */
export function conventionOf(draft: Draft, setting: ConventionSetting = 'auto'): Convention | undefined {
  if (setting === 'none') return undefined;
  if (setting !== 'auto') return setting;
  const told = toldByFormulas(draft) ?? toldBySymbols(draft);
  return told !== undefined && keptInPreamble(draft, told) ? told : undefined;
}

/** What most opening formulas say; the first of them where two say it as often. */
function toldByFormulas(draft: Draft): Convention | undefined {
  const found = formulas(draft.paragraphs);
  const resolving = found.some(({ value }) => value === 'RESOLVES:');
  const votes = new Map<Convention, number>();
  for (const { value } of found) {
    const convention = organs.find(({ name }) => name.test(value))?.convention ?? (resolving && isCapitals(value) ? 'oas' : undefined);
    if (convention !== undefined && value !== 'RESOLVES:') votes.set(convention, (votes.get(convention) ?? 0) + 1);
  }
  const [most] = [...votes].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? (resolving && found.every(({ value }) => value === 'RESOLVES:') ? 'oas' : undefined);
}

/** The text of an opening formula; of a formula that resolves in capitals, which the OAS alone has, one word for all. */
const formulas = gatherer(({ line, text, content }: Paragraph) => {
  if (line.form === 'opening') return text.slice(content.start, content.end).replace(/\s+/g, ' ');
  return line.form === 'resolving' && /\b(?:RESOLVE[SM]?|RESUELVEN?|DÉCIDE)\b/.test(text) ? 'RESOLVES:' : undefined;
});

const organs: readonly { readonly convention: Convention; readonly name: RegExp }[] = [
  { convention: 'who', name: /Health Assembly|Asamblea Mundial de la Salud|Assemblée mondiale de la Santé|Assembleia Mundial da Saúde/i },
  { convention: 'unfccc', name: /Conference of the Parties|Conferencia de las Partes|Conférence des Parties|Conferência das Partes/i },
  { convention: 'oas', name: /American States|Estados Americanos|États américains/i },
  {
    convention: 'un',
    name: /^(?:The|La|El|L['’]|Le|O|A) ?(?:General Assembly|Security Council|(?:Economic and Social|Human Rights) Council|United Nations|Asamblea General|Consejo (?:de Seguridad|Económico y Social|de Derechos Humanos)|Assemblée générale|Conseil (?:de sécurité|économique et social|des droits de l)|Assembleia Geral|Conselho de Segurança)/,
  },
];

function toldBySymbols(draft: Draft): Convention | undefined {
  for (const { paragraph } of walk(draft.paragraphs, 0, headingSize)) {
    const line = paragraph.text.slice(paragraph.content.start, Math.min(paragraph.content.end, paragraph.content.start + 60));
    const found = symbols.find(({ form }) => form.test(line));
    if (found !== undefined) return found.convention;
  }
  return undefined;
}

/** A heading has at most so many paragraphs. */
const headingSize = 30;

const symbols: readonly { readonly convention: Convention; readonly form: RegExp }[] = [
  { convention: 'oas', form: /^(?:OEA\/Ser\.|(?:AG|CP)\/(?:RES|DEC|doc)\b)/ },
  { convention: 'who', form: /^(?:WHA\d{1,2}\.\d|EB\d{2,3}\.R\d)/ },
  { convention: 'unfccc', form: /^(?:\| *)*(?:FCCC\/|UNEP\/CBD\/|CBD\/COP\/|(?:Draft )?[Dd]ecision -?\d*\/C(?:P|MA|MP)\.)/ },
  { convention: 'un', form: /^(?:A\/(?:RES\/|C\.\d|HRC\/|\d{2}\/L)|S\/(?:RES\/)?\d{4}|E\/(?:RES\/)?\d{4})/ },
];

/** True unless most of the paragraphs that open as a preamble's do end with the other mark. */
function keptInPreamble(draft: Draft, convention: Convention): boolean {
  const counts = preambularEndings(draft.paragraphs);
  const semicolons = counts.get(';') ?? 0;
  const commas = counts.get(',') ?? 0;
  // The last paragraph ends with a comma in every convention.
  return convention === 'oas' || convention === 'who' ? commas <= Math.max(1, semicolons) : semicolons <= commas;
}

const preambularEndings = counter(function* (paragraph: Paragraph) {
  if (!['text', 'label', 'labelled'].includes(paragraph.line.form)) return;
  const start = paragraph.line.label?.span.end ?? paragraph.content.start;
  if (!opensPreamble(paragraph.text, start)) return;
  const mark = endingOf(paragraph)?.mark;
  if (mark === ';' || mark === ',') yield mark;
});

/** "Recalling", "RECORDANDO": a participle that opens; present-tense verbs and infinitives open operative paragraphs. */
function opensPreamble(text: string, start: number): boolean {
  return opens(text, start) && /^[\s[*]*\p{L}+(?:ing|ando|endo|iendo|ant)\b/iu.test(text.slice(start, start + 40));
}

function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}
