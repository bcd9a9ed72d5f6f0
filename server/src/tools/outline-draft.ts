import { inTurns, type OutlineItem, sayInEnglish } from '../service.ts';
import { linesOf } from './lines.ts';
import { theDraft } from './the-draft.ts';
import type { Tool } from './tool.ts';

export const outlineDraft: Tool = {
  name: 'outline_draft',
  title: 'Outline a Draft',
  description:
    'Tells the parts of a draft resolution: headings, the preamble and the operative part with their paragraphs, each with its lines, its number, its opening words, and whether it is stamped as agreed or has words in brackets.',
  inputs: { file: theDraft },
  handsOut: 'the outline of the draft: the numbers, opening words and statuses of its paragraphs',
  async answer({ file = '' }, desk) {
    const { draft, uri } = await desk.draft(file);
    const part = ({ longName: name, detail, kind, span, children }: OutlineItem): unknown => ({
      ...linesOf(draft, span),
      kind,
      name,
      ...(detail === '' ? {} : { status: detail }),
      ...(children.length === 0 ? {} : { parts: children.map(part) }),
    });
    const parts = await desk.done(inTurns(() => desk.service.outline(draft, sayInEnglish)));
    return { file: desk.shown(uri), parts: parts.map(part) };
  },
};
