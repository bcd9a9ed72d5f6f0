import { type Finding, inTurns, type LanguageService } from '../service.ts';
import type { OpenDraft } from './documents.ts';
import { inSlices } from './in-slices.ts';
import type { Platform } from './platform.ts';
import { textIn } from './read-draft.ts';
import type { Workspace } from './workspace.ts';

/** Tells which open drafts their editor has read in another encoding than that of their files. */
export interface Encodings {
  /** The one finding of such a draft: what a rule would find are the marks of the characters that were lost. */
  misread(open: OpenDraft): Promise<Finding | undefined>;
}

/**
 * A draft that has a mark of a lost character has it from its file, where that is in UTF-8; else from its editor. Of a file of the workspace that is known since it was read; another is read at each question.
 */
export function fileEncodings(service: LanguageService, workspace: Workspace, { readFile }: Platform): Encodings {
  return {
    async misread({ key, draft }) {
      if (!(await inSlices(inTurns(() => service.hasLostCharacter(draft))))) return undefined;
      if (workspace.files().has(key)) return workspace.unread(key);
      const bytes = await readFile(key).catch(() => undefined);
      const text = bytes && textIn(bytes);
      return text !== undefined && 'leftOut' in text ? service.notText(text.notice) : undefined;
    },
  };
}
