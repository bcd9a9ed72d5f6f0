import type { Foreign } from '../text/foreign-text.ts';
import { longestDraft } from '../text/limits.ts';
import { say, type Told, tell } from '../wording/say.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

/** What a check says of itself. No setting and no comment silences it, since a draft that was not checked would pass for a clean one. */
export type Notice = Pick<Rule, 'id' | 'severity' | 'summary'>;

export const draftTooLong: Notice = {
  id: 'draft-too-long',
  severity: 'error',
  summary: 'The text is too long to be read as a draft, and nothing in it is checked.',
};

export const draftNotText: Notice = {
  id: 'draft-not-text',
  severity: 'error',
  summary: 'The file is no text in UTF-8, and nothing in it is checked.',
};

export const checkIncomplete: Notice = {
  id: 'check-incomplete',
  severity: 'error',
  summary: 'The check took too long, and some rules were left out.',
};

export const notices: readonly Notice[] = [draftTooLong, draftNotText, checkIncomplete];

/** A notice as a finding at the draft's beginning, since it is about no place in the text. */
export function noticed({ id, severity }: Notice, told: Told): Finding {
  return { rule: id, severity, span: { start: 0, end: 0 }, ordinal: 0, ...told, related: [], fixes: [] };
}

/** The only finding of a file that is no text in UTF-8. */
export function notText(is: Foreign): Finding {
  return noticed(
    draftNotText,
    is === 'old encoding' ? tell('draftInOldEncoding') : tell('draftNotText', { reason: foreignInWords(is).replace(/\.$/, '') }),
  );
}

/** What such a file is, and what to do. */
export function foreignInWords(is: Foreign): string {
  return say(foreignTerms[is]);
}

const foreignTerms = {
  'old encoding': 'isOldEncoding',
  'UTF-16': 'isUtf16',
  archive: 'isArchive',
  'old document': 'isOldDocument',
  PDF: 'isPdf',
} as const satisfies Record<Foreign, string>;

/** The only finding of a text or a file that is too long to be read. */
export function tooLong(): Finding {
  return noticed(draftTooLong, tell('draftTooLong', { most: longestDraft / 1024 / 1024 }));
}
