import { printableJson } from '../../printable.ts';
import type { ListedProposal, ProposalWriter } from '../listed.ts';

/** One array of proposals. Names stand both as written and in full. */
export const json: ProposalWriter = (files) =>
  `${printableJson(files.flatMap(({ file, proposals }) => proposals.map((proposal) => rowOf(file, proposal))))}\n`;

function rowOf(file: string, proposal: ListedProposal): unknown {
  const { line, column, endLine, endColumn, paragraph, kind, versions, stamp, note, date, id, depth, status } = proposal;
  return {
    file,
    line,
    column,
    endLine,
    endColumn,
    paragraph,
    kind,
    versions,
    status,
    ...(stamp === undefined ? {} : { stamp }),
    ...(note === undefined ? {} : { note }),
    ...(date === undefined ? {} : { date }),
    depth,
    id,
  };
}
