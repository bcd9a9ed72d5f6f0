import { languages } from '../../languages/index.ts';
import type { Role } from '../../syntax/document-tree.ts';
import type { Label } from '../../syntax/label.ts';
import { firstWord, opens } from '../../syntax/line-form.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { type Counted, count, type Level } from '../numbering/numbering.ts';
import type { Place, Section } from './place.ts';
import type { State } from './state.ts';

/** Before it is known where it stands. */
type Standing = Omit<Place, 'inBody'>;

/** What a paragraph's form makes of it after those before it. */
export function placeOf(before: State, paragraph: Paragraph): { readonly state: State; readonly output: Standing } {
  const { line } = paragraph;
  if (before.linked && line.form === 'text' && isIndented(paragraph)) return { state: before, output: noteOutput(before) };
  const state = before.linked ? { ...before, linked: false } : before;
  switch (line.form) {
    case 'opening':
      return at({ ...state, section: 'preamble', levels: [], headings: [], restart: 'all', part: state.part + 1 }, 'opening formula');
    case 'resolving':
      return at({ ...state, section: 'operative', levels: sameSeries(state.levels), restart: 'all' }, 'resolving formula');
    case 'chapeau':
      if (state.section === 'operative') return at({ ...state, restart: 'all' }, 'lead-in');
      return at({ ...state, section: 'preamble' }, 'chapeau');
    case 'heading':
      return at({ ...state, levels: [], restart: 'all' }, 'heading');
    case 'capitals':
      return at({ ...state, restart: 'all' }, 'heading');
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
      return line.label === undefined ? unlabelled(state, paragraph) : labelled(state, paragraph, line.label);
    default:
      return unlabelled(state, paragraph);
  }
}

function at(state: State, role: Role): { state: State; output: Standing } {
  return {
    state,
    output: { role, section: state.section, depth: 0, label: undefined, sequence: 'ok', previous: undefined, starts: false },
  };
}

function noteOutput(state: State): Standing {
  return { ...at(state, 'note').output, section: 'notes' };
}

function isLinkedNote({ text, content }: Paragraph): boolean {
  return text.startsWith('[^', content.start);
}

/** As Markdown indents what belongs to a note. */
function isIndented({ text, line }: Paragraph): boolean {
  return /^(?: {2,}|\t)/.test(text.slice(line.start, line.start + 4));
}

function labelled(state: State, paragraph: Paragraph, label: Label): { state: State; output: Standing } {
  const tabbed = paragraph.text.charAt(label.span.end) === '\t';
  const last = state.levels[0]?.last;
  const afterText = state.section === 'operative' && !state.tabbed && last !== undefined && label.number <= last.number;
  if (tabbed && label.kind === 'arabic' && label.enclosure === '.' && (state.section === 'notes' || afterText)) {
    return { state: { ...state, section: 'notes' }, output: { ...noteOutput(state), label } };
  }
  const section = sectionOf(state, label);
  const levels = section === state.section || state.section === 'heading' ? state.levels : sameSeries(state.levels);
  const restart = section === state.section ? state.restart : 'all';
  if (label.capital && label.enclosure === '.' && (label.kind === 'roman' || label.kind === 'letter')) {
    const counted = count(state.headings, label, 0, 'all');
    return {
      state: { ...state, headings: counted.levels, levels: state.levels.slice(0, 1), restart: 'all' },
      output: outputOf('heading', state.section, { ...counted, depth: 0 }),
    };
  }
  if (label.kind === 'option') {
    // Options are alternatives of one place: each may number its paragraphs from the same number on.
    const beforeOptions = label.number === 1 ? levels : state.beforeOptions;
    const counted = count(beforeOptions, label, indentation(paragraph, label), 'all');
    return {
      state: { ...state, section, levels: counted.levels, beforeOptions, restart: 'all' },
      output: outputOf('option', section, { ...counted, sequence: 'ok' }),
    };
  }
  const counted = count(levels, label, indentation(paragraph, label), restart);
  const role = counted.depth > 0 ? 'sub-paragraph' : section === 'preamble' ? 'preambular' : 'operative';
  const next: State = {
    ...state,
    section,
    levels: counted.levels,
    restart: introducesList(paragraph) ? 'lists' : 'none',
    tabbed: counted.depth === 0 ? tabbed : state.tabbed,
  };
  return { state: next, output: outputOf(role, section, counted) };
}

/** What goes on counting in the operative part: not the PP of a preamble, below which its OP and its numbers would seem to stand. */
function sameSeries(levels: readonly Level[]): readonly Level[] {
  return levels.slice(0, 1).filter(({ last }) => last.kind !== 'preambular');
}

function outputOf(role: Role, section: Section, { depth, label, sequence, previous, starts }: Counted): Standing {
  return { role, section, depth, label, sequence, previous, starts };
}

function sectionOf(state: State, label: Label): Section {
  if (label.kind === 'preambular') return 'preamble';
  if (label.kind === 'operative') return 'operative';
  const divided = state.resolving.charAt(state.part) === 'y';
  switch (state.section) {
    case 'heading':
      return divided ? 'preamble' : 'operative';
    case 'preamble':
      return divided || label.kind !== 'arabic' ? 'preamble' : 'operative';
    default:
      return 'operative';
  }
}

function unlabelled(state: State, paragraph: Paragraph): { state: State; output: Standing } {
  const lists: State = {
    ...state,
    restart: introducesList(paragraph) && state.restart === 'none' ? 'all' : state.restart === 'all' ? 'all' : 'lists',
  };
  if (state.section === 'notes') return at(state, 'note');
  if (state.section === 'heading') {
    return opens(paragraph.text, paragraph.content.start) ? at({ ...state, section: 'preamble' }, 'preambular') : at(lists, 'heading');
  }
  if (state.section === 'preamble') {
    const divided = state.resolving.charAt(state.part) === 'y';
    if (!divided && operative.has(firstWord(paragraph.text, paragraph.content.start)))
      return at({ ...lists, section: 'operative' }, 'operative');
    return at(lists, 'preambular');
  }
  return at(lists, introducesList(paragraph) ? 'lead-in' : 'text');
}

/** A particle before a verb opens many a heading too. */
const operative: ReadonlySet<string> = new Set(
  languages.flatMap(({ openers, operativeForms }) => openers.operative.filter((word) => word.toLowerCase() !== operativeForms?.particle)),
);

function introducesList(paragraph: Paragraph): boolean {
  return paragraph.text.charAt(paragraph.content.end - 1) === ':';
}

function indentation(paragraph: Paragraph, label: Label): number {
  let width = 0;
  for (let at = paragraph.line.start; at < label.span.start; at++) {
    const character = paragraph.text.charAt(at);
    if (character === '\t') width += 4;
    else if (character === ' ') width++;
    else break;
  }
  return width;
}
