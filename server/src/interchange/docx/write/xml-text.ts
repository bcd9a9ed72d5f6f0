const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const prologue = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part of the vocabulary of Word, by the name of its root and what stands in it. */
export function partOf(root: string, content: string): string {
  return `${prologue}<w:${root} xmlns:w="${word}" xmlns:r="${relationships}">${content}</w:${root}>`;
}
