import type { ToolInput } from './tool.ts';

/** The input by which every tool that is about one draft gets it. */
export const theDraft: ToolInput = {
  description: 'The path of the draft’s file, as the person or another answer names it: “oceans.draft”, “texts/oceans.draft”.',
};
