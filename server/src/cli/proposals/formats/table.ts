import type { ProposedText } from '../../../service.ts';
import { shortened } from '../../../text/cut.ts';
import { oneLine } from '../../../text/white-space.ts';
import { printable } from '../../printable.ts';
import { countInWords, type ListedFile, type ListedProposal, namesIn, type ProposalWriter, statusOf } from '../listed.ts';

/** For people, on a terminal: a line for each proposal, and below it one for each version. */
export const table: ProposalWriter = (files) => {
  const all = files.flatMap(({ proposals }) => proposals);
  if (files.length === 0) return '';
  const count = countInWords(all, files.length === 1 ? '' : ` in ${files.length} drafts`);
  return [...files.filter(({ proposals }) => proposals.length > 0).map(tableOf), `${count}\n`].join('\n');
};

function tableOf({ file, authors, proposals }: ListedFile): string {
  const rows = proposals.map((proposal) => [`${proposal.line}:${proposal.column}`, proposal.kind, proposal.paragraph, statusOf(proposal)]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const by = authors.length === 0 ? '' : `, by ${namesIn(authors)}`;
  const lines = proposals.flatMap((proposal, at) => {
    const row = (rows[at] ?? []).map((value, column) => value.padEnd(widths[column] ?? 0)).join('  ');
    return [`  ${printable(row).trimEnd()}`, ...versionsOf(proposal)];
  });
  return `${printable(`${file}${by}`)}\n${lines.join('\n')}\n`;
}

function versionsOf({ versions }: ListedProposal): string[] {
  return versions.map((version, at) => `      ${at + 1} ${printable(versionInWords(version))}`);
}

function versionInWords({ text, supporters, opponents, undecided }: ProposedText): string {
  const words = text === '' ? '(no text)' : `“${shortened(oneLine(text), shownUnits)}”`;
  const sides = [side('for', supporters), side('against', opponents), side('undecided', undecided)].filter((each) => each !== '');
  return [words, ...sides].join('  ');
}

function side(label: string, names: ProposedText['supporters']): string {
  return names.length === 0 ? '' : `${label}: ${namesIn(names)}`;
}

/** As much of a version as a line of a terminal has room for beside names. */
const shownUnits = 90;
