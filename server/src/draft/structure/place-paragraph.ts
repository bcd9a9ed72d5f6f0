import { openingVerb, opens } from '../../syntax/line-form.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { afterText } from '../numbering/inner-labels.ts';
import { reserved } from '../numbering/level.ts';
import { operativeVerbsAlone } from '../openings/operative-verbs.ts';
import type { Beginning } from './beginning.ts';
import { placeOfLabelled } from './place-labelled.ts';
import { at, introducesList, noteOutput, sameSeries } from './placing.ts';
import type { Placement, State } from './state.ts';

/** What a paragraph's form makes of it after those before it. */
export function placeOf(before: State, paragraph: Paragraph, begins: Beginning | undefined): Placement {
  const { line } = paragraph;
  if (before.linked && line.form === 'text' && isIndented(paragraph)) return { state: before, output: noteOutput(before) };
  const state = before.linked ? { ...before, linked: false } : before;
  switch (line.form) {
    case 'opening':
      return at(
        { ...state, section: 'preamble', levels: [], options: [], headings: [], restart: 'all', part: state.part + 1, unopened: 0 },
        'opening formula',
      );
    case 'resolving':
      return at({ ...state, section: 'operative', levels: sameSeries(state.levels), restart: 'formula' }, 'resolving formula');
    case 'chapeau':
      if (state.section === 'operative') return at({ ...state, restart: 'all' }, 'lead-in');
      if (state.section === 'heading' && !isDivided(state) && !opens(paragraph.text, paragraph.content.start)) return title(state);
      return at({ ...state, section: 'preamble', unopened: Number.NEGATIVE_INFINITY }, 'chapeau');
    case 'heading':
      return at({ ...state, section: afterHeading(state, begins), levels: [], options: [], restart: 'all' }, 'heading');
    case 'capitals':
      return title(state);
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
      return state.section !== 'heading' && isRunningSymbol(paragraph) ? at(state, 'page') : unlabelled(state, paragraph);
  }
}

/** A title may be that of another text, or of a page: the series may go on after it, or not. */
function title(state: State): Placement {
  return at({ ...state, levels: reserved(state.levels), restart: 'all', interrupted: true }, 'heading');
}

/** With an annex a preamble is at its end. */
function afterHeading({ section }: State, begins: Beginning | undefined): State['section'] {
  return section === 'preamble' && begins === 'annex' ? 'operative' : section;
}

/** The document's symbol at the head of a printed page: "S/2024/302", "ADP.2015.11.InformalNote". */
function isRunningSymbol({ text, content }: Paragraph): boolean {
  return content.end - content.start <= longestSymbolUnits && runningSymbol.test(text.slice(content.start, content.end));
}

/** Longer than any symbol of the families in `citations/families`; what is longer is no symbol alone. */
const longestSymbolUnits = 40;
const runningSymbol = /^[A-Z]{1,8}(?:(?:\/[\w.()-]*\d[\w.()-]*)+|\.(?:19|20)\d\d\.[\w.()-]+)\*?$/;

/** True where a resolving formula stands between the preamble and the operative part. */
function isDivided({ resolving, part }: State): boolean {
  return resolving.charAt(part) === 'y';
}

function isLinkedNote({ text, content }: Paragraph): boolean {
  return text.startsWith('[^', content.start);
}

/** As Markdown indents what belongs to a note. */
function isIndented({ text, line }: Paragraph): boolean {
  return /^(?: {2,}|\t)/.test(text.slice(line.start, line.start + 4));
}

function unlabelled(state: State, paragraph: Paragraph): Placement {
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
    const begins = !isTitle && opens(paragraph.text, paragraph.content.start);
    return begins ? at({ ...state, section: 'preamble', unopened: 0 }, 'preambular') : at(lists, 'heading');
  }
  if (state.section === 'preamble') return inPreamble(lists, paragraph);
  return at(lists, introducesList(paragraph) ? 'lead-in' : 'text');
}

/** Minutes and reports name the organ too: what follows there is no preamble, since hardly a paragraph opens as one does. */
function inPreamble(state: State, paragraph: Paragraph): Placement {
  if (isDivided(state)) return at(state, 'preambular');
  if (opensOperative(paragraph)) return at({ ...state, section: 'operative' }, 'operative');
  const unopened = isUnopened(paragraph) ? state.unopened + 1 : opens(paragraph.text, paragraph.content.start) ? 0 : state.unopened;
  if (unopened > mostUnopenedParagraphs) return at({ ...state, section: 'operative', unopened: 0 }, 'text');
  return at({ ...state, unopened: Math.min(unopened, mostUnopenedParagraphs) }, 'preambular');
}

/** A sentence of its own that neither opens nor ends as a preamble's paragraphs do; no title, nor the rest of a paragraph that a page cut in two. */
function isUnopened({ text, content }: Paragraph): boolean {
  if (/[;,]/.test(text.charAt(content.end - 1))) return false;
  return (
    content.end - content.start > longestTitleUnits &&
    /^[["“]?\p{Lu}/u.test(text.slice(content.start, content.start + 3)) &&
    !opens(text, content.start)
  );
}

/** So many in a row may stand in a preamble: the rest of a paragraph that a page cut, and a remark. */
const mostUnopenedParagraphs = 2;

/** A few words without a mark at their end: "Kenya", "Scope of the list". */
function looksLikeTitle({ text, content }: Paragraph): boolean {
  return content.end - content.start <= longestTitleUnits && titleWords.test(text.slice(content.start, content.end));
}

/** Longer words without a mark at their end are a paragraph that was cut, rather than a title. */
const longestTitleUnits = 60;
const titleWords = /^[[*\s]*\p{Lu}[^;:]*[\p{L})\]]$/u;

function opensOperative({ text, content }: Paragraph): boolean {
  return opens(text, content.start) && operativeVerbsAlone.has(openingVerb(text, content.start));
}
