import { oneLine } from '../../../text/white-space.ts';
import { markdownText } from '../../markdown-text.ts';
import { countInWords, type ListedFile, type ListedProposal, namesIn, type ProposalWriter, statusOf } from '../listed.ts';

/** A table for each draft, with a row for each version. */
export const markdown: ProposalWriter = (files) => files.map(sectionOf).join('\n');

function sectionOf({ file, authors, proposals }: ListedFile): string {
  const by = authors.length === 0 ? '' : ` By ${markdownText(namesIn(authors))}.`;
  const head = `## ${markdownText(file)}\n\n${countInWords(proposals)}.${by}\n`;
  if (proposals.length === 0) return head;
  const rows = proposals.flatMap(rowsOf).map((cells) => `| ${cells.map(markdownText).join(' | ')} |\n`);
  return `${head}\n| ${columns.join(' | ')} |\n|${columns.map(() => ' --- |').join('')}\n${rows.join('')}`;
}

const columns = ['line', 'paragraph', 'kind', 'version', 'for', 'against', 'undecided', 'status'];

function rowsOf(proposal: ListedProposal): string[][] {
  return proposal.versions.map(({ text, supporters, opponents, undecided }, at) => [
    ...(at === 0 ? [String(proposal.line), proposal.paragraph, proposal.kind] : ['', '', '']),
    text === '' ? '(no text)' : oneLine(text),
    namesIn(supporters),
    namesIn(opponents),
    namesIn(undecided),
    at === 0 ? statusOf(proposal) : '',
  ]);
}
