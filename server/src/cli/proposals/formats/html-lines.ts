import type { DelegationName, ProposedText } from '../../../service.ts';
import { htmlText } from '../../../text/html.ts';
import { lineStarts } from '../../../text/line-breaks.ts';
import { type ListedFile, type ListedProposal, statusOf } from '../listed.ts';

/** The draft line by line, with the contested words marked and numbered; below a line the versions of the proposals that end in it. `id` is the section's. */
export function linesOf({ text, language, proposals }: ListedFile, id: string): string {
  const starts = [0, ...lineStarts(text)];
  const marked = stretches(proposals);
  const ends = proposals.map((proposal, number) => ({ proposal, number })).sort((a, b) => lastOf(a.proposal) - lastOf(b.proposal));
  const lang = language === undefined ? '' : ` lang="${language}"`;
  let begun = 0;
  let ended = 0;
  let stretch = 0;
  return starts
    .map((start, at) => {
      const end = starts[at + 1] ?? text.length;
      const parts: string[] = [];
      let from = start;
      // Numbers stand where proposals begin, and words are marked where any proposal has them.
      const put = (to: number): void => {
        while (from < to) {
          while ((marked[stretch]?.end ?? Number.POSITIVE_INFINITY) <= from) stretch++;
          const next = marked[stretch];
          const inside = next !== undefined && next.start <= from;
          const stop = Math.min(to, inside ? next.end : (next?.start ?? to));
          const words = htmlText(text.slice(from, stop));
          parts.push(inside && words.trim() !== '' ? `<mark>${words}</mark>` : words);
          from = stop;
        }
      };
      for (; begun < proposals.length && (proposals[begun]?.span.start ?? 0) < Math.max(end, start + 1); begun++) {
        put(proposals[begun]?.span.start ?? 0);
        parts.push(
          `<mark><a id="${id}-at-${begun + 1}" href="#${id}-p-${begun + 1}" aria-label="Proposal ${begun + 1}">${begun + 1}</a></mark>`,
        );
      }
      put(end);
      const line = parts.join('').trim() === '' ? '' : `<p class="line"${lang}>${parts.join('').trimEnd()}</p>\n`;
      const tables: string[] = [];
      for (let next = ends[ended]; next !== undefined && lastOf(next.proposal) < end; next = ends[++ended])
        tables.push(tableOf(next.proposal, next.number + 1, id, lang));
      return line + tables.join('');
    })
    .join('');
}

/** Of a proposal's last character: one that takes up whole lines ends before the break. */
function lastOf({ span }: ListedProposal): number {
  return Math.max(span.start, span.end - 1);
}

/** What any of the proposals takes up, in order and apart. */
function stretches(proposals: readonly ListedProposal[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { span } of proposals) {
    const last = found.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else found.push({ ...span });
  }
  return found;
}

function tableOf(proposal: ListedProposal, number: number, id: string, lang: string): string {
  const { versions, kind, paragraph, line } = proposal;
  const rows = [
    row('Text', versions, ({ text }) =>
      text === '' ? '<td class="nothing">no text</td>' : `<td class="words"${lang}>${htmlText(text)}</td>`,
    ),
    sideRow('For', versions, ({ supporters }) => supporters),
    sideRow('Against', versions, ({ opponents }) => opponents),
    sideRow('Undecided', versions, ({ undecided }) => undecided),
  ];
  const place = paragraph.includes(` on line ${line}`) ? paragraph : `${paragraph} (line ${line})`;
  const head = versions.map((_, at) => `<th scope="col">Version ${at + 1}</th>`).join('');
  return `<table id="${id}-p-${number}">
<caption><a href="#${id}-at-${number}">${number}</a>. ${htmlText(kind)}, ${htmlText(place)}: ${htmlText(statusOf(proposal))}</caption>
<thead><tr><td></td>${head}</tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
`;
}

function row(label: string, versions: readonly ProposedText[], cell: (version: ProposedText) => string): string {
  return `<tr><th scope="row">${label}</th>${versions.map(cell).join('')}</tr>\n`;
}

/** Where nobody stands on a side, it has no row. */
function sideRow(label: string, versions: readonly ProposedText[], side: (version: ProposedText) => readonly DelegationName[]): string {
  return versions.every((version) => side(version).length === 0)
    ? ''
    : row(label, versions, (version) => `<td>${names(side(version))}</td>`);
}

/** "Mexico (Mex)": in full and, where that is not the same, as written. */
function names(list: readonly DelegationName[]): string {
  return list
    .map(({ name, written, says }) => {
      const beside = [...(written.toLowerCase() === name.toLowerCase() ? [] : [written]), ...(says === undefined ? [] : [`“${says}”`])];
      return htmlText(beside.length === 0 ? name : `${name} (${beside.join(', ')})`);
    })
    .join('<br>');
}
