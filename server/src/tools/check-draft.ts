import { gravest } from '../service.ts';
import { shortened } from '../text/cut.ts';
import { oneLine } from '../text/white-space.ts';
import { linesOf } from './lines.ts';
import { theDraft } from './the-draft.ts';
import type { Tool } from './tool.ts';

export const checkDraft: Tool = {
  name: 'check_draft',
  title: 'Check a Draft',
  description:
    'Finds the faults of a draft of an intergovernmental resolution: brackets, quotation marks and parentheses without a partner, numbers and references that are wrong, footnotes, citations, names and words. Answers with each finding’s lines, severity, rule, message, what more there is to say and to do, the words that it speaks of, and the titles of its fixes. Changes nothing.',
  inputs: { file: theDraft },
  handsOut: 'what is wrong in the draft, with the words that it is about',
  async answer({ file = '' }, desk) {
    const { service } = desk;
    const { draft, uri, settings } = await desk.draft(file);
    const { told, left } = gravest(await desk.done(service.checkInSlices(draft, settings, uri)), mostFindings);
    return {
      file: desk.shown(uri),
      findings: told.map(({ rule, severity, message, detail, span, fixes }) => ({
        ...linesOf(draft, span),
        severity,
        rule,
        message,
        ...(detail !== undefined && { detail }),
        words: shortened(oneLine(draft.slice(span)), mostUnits),
        fixes: fixes.map(({ title }) => title),
      })),
      notListed: left,
    };
  },
};

/** A model reads all of an answer: of a draft in which more is wrong, the gravest will do. */
const mostFindings = 100;
/** Enough to find the place, in UTF-16 code units: a finding may span a paragraph. */
const mostUnits = 120;
