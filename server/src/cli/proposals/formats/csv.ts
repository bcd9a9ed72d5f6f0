import { printable } from '../../printable.ts';
import { namesIn, type ProposalWriter, statusOf } from '../listed.ts';

/** A row for each version, as in RFC 4180. */
export const csv: ProposalWriter = (files) => {
  const rows = files.flatMap(({ file, proposals }) =>
    proposals.flatMap((proposal) => {
      const { line, column, endLine, endColumn, paragraph, kind, versions } = proposal;
      const shared = [file, line, column, endLine, endColumn, paragraph, kind, statusOf(proposal)];
      return versions.map((version, number) => [
        ...shared,
        number + 1,
        version.text,
        namesIn(version.supporters),
        namesIn(version.opponents),
        namesIn(version.undecided),
      ]);
    }),
  );
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
};

const columns = [
  ...['file', 'line', 'column', 'endLine', 'endColumn', 'paragraph', 'kind', 'status'],
  ...['version', 'text', 'supporters', 'opponents', 'undecided'],
];

/** A spreadsheet computes a cell that begins so: an apostrophe makes it text (OWASP, CSV Injection). */
const formula = /^[=+\-@]/;

function cell(value: string | number): string {
  const text = printable(String(value));
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
