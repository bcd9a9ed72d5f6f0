import type { Role } from '../../syntax/document-tree.ts';
import type { Label } from '../../syntax/label.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { afterRest } from '../numbering/inner-labels.ts';
import { doubted } from '../numbering/level.ts';
import { type Counted, count } from '../numbering/numbering.ts';
import { beforeFirst, firstOption, goesOnAmong, isFirstOption, resumed, withFirst, withLater } from './options.ts';
import type { PlaceAfter, Section } from './place.ts';
import { introducesList, noteOutput, sameSeries } from './placing.ts';
import type { Placement, State } from './state.ts';

/** The place of a paragraph with a label, and what it tells of those to come. */
export function placeOfLabelled(before: State, paragraph: Paragraph, label: Label): Placement {
  if (isNote(before, paragraph, label)) return { state: { ...before, section: 'notes' }, output: { ...noteOutput(before), label } };
  const state = inItsSection(before, label);
  if (label.capital && label.enclosure === '.' && (label.kind === 'roman' || label.kind === 'letter'))
    return heading(state, paragraph, label);
  return label.kind === 'option' ? option(state, paragraph, label) : numbered(state, paragraph, label);
}

function isNote(state: State, paragraph: Paragraph, label: Label): boolean {
  if (!isTabbed(paragraph, label) || label.kind !== 'arabic' || label.enclosure !== '.') return false;
  const last = state.levels[0]?.last;
  return state.section === 'notes' || (state.section === 'operative' && !state.tabbed && last !== undefined && label.number <= last.number);
}

function isTabbed({ text }: Paragraph, label: Label): boolean {
  return text.charAt(label.span.end) === '\t';
}

function inItsSection(state: State, label: Label): State {
  const section = sectionOf(state, label);
  if (section === state.section) return state;
  return {
    ...state,
    section,
    levels: state.section === 'heading' ? state.levels : sameSeries(state.levels),
    restart: state.section === 'preamble' ? 'formula' : 'all',
  };
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

function heading(state: State, paragraph: Paragraph, label: Label): Placement {
  const counted = count(state.headings, label, 0, 'all');
  const levels = state.levels.slice(0, 1);
  const first = firstOption(paragraph, label);
  const options = first === undefined ? state.options : withFirst(state.options, first, levels);
  return {
    state: { ...state, headings: counted.levels, levels, options, restart: 'all' },
    output: outputOf('heading', state.section, { ...counted, depth: 0 }),
  };
}

/** Options are alternatives of one place: each may number its paragraphs from the same number on. */
function option(state: State, paragraph: Paragraph, label: Label): Placement {
  const options = isFirstOption(label) ? withFirst(state.options, label, state.levels) : withLater(state.options, label, state.levels);
  const before = options.find(({ numeral }) => numeral === label.numeral)?.before ?? state.levels;
  const counted = count(before, label, indentation(paragraph, label), 'all');
  return {
    state: { ...state, levels: counted.levels, options, restart: 'all', isBare: false },
    output: outputOf('option', state.section, { ...counted, sequence: 'ok' }),
  };
}

function numbered(before: State, paragraph: Paragraph, label: Label): Placement {
  const state = before.isBare ? { ...before, levels: doubted(before.levels) } : before;
  const { levels, options } = openFor(state, paragraph, label);
  const counted = count(levels, label, indentation(paragraph, label), state.restart, state.interrupted);
  const role = counted.depth > 0 ? 'sub-paragraph' : state.section === 'preamble' ? 'preambular' : 'operative';
  const isBare = hasNoWords(paragraph, label);
  const below = afterRest(isBare && before.isBare ? doubted(counted.levels) : counted.levels, paragraph, label);
  const first = firstOption(paragraph, label);
  const next: State = {
    ...state,
    levels: below,
    options: first === undefined ? options : withFirst(options, first, beforeFirst(levels, counted) ?? below),
    restart: first !== undefined ? 'all' : introducesList(paragraph) ? 'introduced' : 'none',
    tabbed: counted.depth === 0 ? isTabbed(paragraph, label) : state.tabbed,
    isBare,
    interrupted: false,
  };
  return { state: next, output: outputOf(role, state.section, counted) };
}

/** The series that are open for the label: those before the options, where one of them goes on and none within the last option does. */
function openFor(state: State, paragraph: Paragraph, label: Label): Pick<State, 'levels' | 'options'> {
  if (state.options.length === 0) return state;
  const columns = indentation(paragraph, label);
  return goesOnAmong(state.levels, label, columns) ? state : (resumed(state.options, label, columns) ?? state);
}

function hasNoWords({ text, content }: Paragraph, { span }: Label): boolean {
  return !/[\p{L}\d]/u.test(text.slice(span.end, Math.min(content.end, span.end + firstWordUnits)));
}

/** Within so many of a label its first word begins, after brackets, emphasis and white space. */
const firstWordUnits = 40;

function outputOf(role: Role, section: Section, { depth, label, sequence, previous, starts, confidence }: Counted): PlaceAfter {
  return { role, section, depth, label, sequence, previous, starts, confidence };
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
