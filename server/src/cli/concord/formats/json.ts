import { placeOf } from '../../places.ts';
import { printableJson } from '../../printable.ts';
import type { ConcordWriter } from './format.ts';

/** `{ drafts: [{ name, paragraphs, compared }], differences: [{ kind, places: [{ name, line, column, …, paragraph, says, message }] }] }`; lines and columns count from 1. */
export const json: ConcordWriter = (report, drafts) =>
  `${printableJson({
    drafts: report.drafts,
    differences: report.differences.map(({ kind, places }) => ({
      kind,
      places: places.flatMap(({ draft, span, paragraph, says, message }) => {
        const source = drafts[draft]?.draft;
        return source === undefined ? [] : { name: report.drafts[draft]?.name, ...placeOf(source, span), paragraph, says, message };
      }),
    })),
  })}\n`;
