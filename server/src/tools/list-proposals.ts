import { type DelegationName, inTurns, type ProposedText } from '../service.ts';
import { linesOf } from './lines.ts';
import { theDraft } from './the-draft.ts';
import type { Tool } from './tool.ts';

export const listProposals: Tool = {
  name: 'list_proposals',
  title: 'List the Proposals in a Draft',
  description:
    'Lists what is not agreed in a draft: each proposal with its lines, the paragraph that it is about, its kind, and the versions that may stand there, with the delegations that support and oppose each. The first version is the text that stands if nothing is accepted. A delegation that is not known is named as the draft writes it, and must not be guessed.',
  inputs: { file: theDraft },
  handsOut: 'the words that are not agreed in the draft, and which delegations want them',
  async answer({ file = '' }, desk) {
    const { draft, uri } = await desk.draft(file);
    const { items, authors } = await desk.done(inTurns(() => desk.service.proposals(draft)));
    return {
      file: desk.shown(uri),
      authors: authors.map(nameOf),
      proposals: items.map(({ span, paragraph, kind, status, stamp, note, date, versions }) => ({
        ...linesOf(draft, span),
        paragraph,
        kind,
        status,
        stamp,
        note,
        date,
        versions: versions.map(versionOf),
      })),
    };
  },
};

function versionOf({ text, supporters, opponents, undecided }: ProposedText): unknown {
  return { text, for: supporters.map(nameOf), against: opponents.map(nameOf), undecided: undecided.map(nameOf) };
}

function nameOf({ name, says }: DelegationName): string {
  return says === undefined ? name : `${name} (${says})`;
}
