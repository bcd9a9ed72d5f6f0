import { languages } from '../../languages/index.ts';
import { openingVerb, opens } from '../../syntax/line-form.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { afterText } from '../numbering/inner-labels.ts';
import { reserved } from '../numbering/level.ts';
import type { Standing } from './place.ts';
import { placeOfLabelled } from './place-labelled.ts';
import { at, introducesList, noteOutput, sameSeries } from './placing.ts';
import type { State } from './state.ts';

/** What a paragraph's form makes of it after those before it. */
export function placeOf(before: State, paragraph: Paragraph): { readonly state: State; readonly output: Standing } {
  const { line } = paragraph;
  if (before.linked && line.form === 'text' && isIndented(paragraph)) return { state: before, output: noteOutput(before) };
  const state = before.linked ? { ...before, linked: false } : before;
  switch (line.form) {
    case 'opening':
      return at(
        { ...state, section: 'preamble', levels: [], options: [], headings: [], restart: 'all', part: state.part + 1 },
        'opening formula',
      );
    case 'resolving':
      return at({ ...state, section: 'operative', levels: sameSeries(state.levels), restart: 'formula' }, 'resolving formula');
    case 'chapeau':
      if (state.section === 'operative') return at({ ...state, restart: 'all' }, 'lead-in');
      return at({ ...state, section: 'preamble' }, 'chapeau');
    case 'heading':
      return at({ ...state, levels: [], options: [], restart: 'all' }, 'heading');
    case 'capitals':
      return at({ ...state, levels: reserved(state.levels), restart: 'all', interrupted: true }, 'heading');
    case 'instruction':
      return at(state, 'instruction');
    case 'note':
      // Such a note may stand below the paragraph that it is about, and the text goes on after it.
      if (isLinkedNote(paragraph)) return { state: { ...state, linked: true }, output: noteOutput(state) };
      return at({ ...state, section: 'notes' }, 'note');
    case 'page':
    case 'comment':
    case 'blank':
    case 'mark':
      return at(state, 'page');
    case 'label':
    case 'labelled':
      return line.label === undefined ? unlabelled(state, paragraph) : placeOfLabelled(state, paragraph, line.label);
    default:
      return unlabelled(state, paragraph);
  }
}

function isLinkedNote({ text, content }: Paragraph): boolean {
  return text.startsWith('[^', content.start);
}

/** As Markdown indents what belongs to a note. */
function isIndented({ text, line }: Paragraph): boolean {
  return /^(?: {2,}|\t)/.test(text.slice(line.start, line.start + 4));
}

function unlabelled(state: State, paragraph: Paragraph): { state: State; output: Standing } {
  const isTitle = looksLikeTitle(paragraph);
  const levels = afterText(state.levels, paragraph);
  const lists: State = {
    ...state,
    isBare: false,
    interrupted: state.interrupted || !opens(paragraph.text, paragraph.content.start),
    levels: isTitle ? reserved(levels) : levels,
    restart:
      state.restart === 'all' || state.restart === 'formula' || isTitle || (introducesList(paragraph) && state.restart === 'none')
        ? 'all'
        : 'lists',
  };
  if (state.section === 'notes') return at(state, 'note');
  if (state.section === 'heading') {
    return opens(paragraph.text, paragraph.content.start) ? at({ ...state, section: 'preamble' }, 'preambular') : at(lists, 'heading');
  }
  if (state.section === 'preamble') {
    const divided = state.resolving.charAt(state.part) === 'y';
    if (!divided && opensOperative(paragraph)) return at({ ...lists, section: 'operative' }, 'operative');
    return at(lists, 'preambular');
  }
  return at(lists, introducesList(paragraph) ? 'lead-in' : 'text');
}

/** A few words without a mark at their end: "Kenya", "Scope of the list". */
function looksLikeTitle({ text, content }: Paragraph): boolean {
  return content.end - content.start <= longestTitle && title.test(text.slice(content.start, content.end));
}

const longestTitle = 60;
const title = /^[[*\s]*\p{Lu}[^;:]*[\p{L})\]]$/u;

function opensOperative({ text, content }: Paragraph): boolean {
  return opens(text, content.start) && operative.has(openingVerb(text, content.start));
}

/** A particle before a verb opens many a heading too. */
const operative: ReadonlySet<string> = new Set(
  languages.flatMap(({ openers, operativeForms }) =>
    openers.operative.map((word) => word.toLowerCase()).filter((word) => word !== operativeForms?.particle),
  ),
);
