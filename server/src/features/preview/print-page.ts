import { htmlPage } from '../../text/html-page.ts';
import type { Preview, PreviewBlock } from './preview.ts';

/** A preview as one page that needs nothing else, to be printed: its paragraphs in lists by their levels, its notes at the end. `title` is a text. */
export function printPage(title: string, { blocks, language }: Preview): string {
  const lang = language === undefined ? '' : ` lang="${language}"`;
  const notes = blocks.filter(({ isNote }) => isNote);
  const foot = notes.length === 0 ? '' : `<section${lang} class="notes">\n${listed(notes)}</section>\n`;
  return htmlPage({ title, style, body: `<article${lang}>\n${listed(blocks.filter(({ isNote }) => !isNote))}</article>\n${foot}` });
}

function listed(blocks: readonly PreviewBlock[]): string {
  let page = '';
  let depth = 0;
  for (const { html, level } of blocks) {
    // An item holds the list below it, so it is closed when the next of its level comes.
    for (; depth > level; depth--) page += '</li></ul>\n';
    if (depth === level && level > 0) page += '</li>\n';
    for (; depth < level; depth++) page += '<ul>\n';
    page += level > 0 ? `<li>${html}` : `${html}\n`;
  }
  return `${page}${'</li></ul>\n'.repeat(depth)}`;
}

const style = `
main { max-width: 42rem; }
h1, h2, h3, h4 { margin: 1rem 0 0.5rem; font: 600 1.05rem/1.5 inherit; text-align: center; }
p { margin: 0 0 0.75rem; }
ul { margin: 0; padding: 0; list-style: none; }
ul ul { padding-left: 2rem; }
.label { display: inline-block; min-width: 1.75rem; }
.opening-formula, .resolving-formula, .chapeau, .lead-in { margin-top: 1.25rem; font-weight: 600; break-after: avoid; }
ins, .proposed { text-decoration: underline 2px; text-underline-offset: 0.2em; }
del, .dropped { text-decoration: line-through; }
.mark { font-weight: 700; }
.name { font-weight: 600; }
.attribution, .remark { font-size: 0.875em; }
.remark { font-style: italic; }
mark { background: var(--mark); color: inherit; }
.stamp { display: inline-block; padding: 0 0.5em; border: 1px solid; border-radius: 3px; font: 600 0.75rem/1.6 system-ui, sans-serif; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.notes { margin-top: 1rem; padding-top: 0.75rem; border-top: 1px solid var(--line); font-size: 0.875rem; }
a { color: inherit; }
`;
