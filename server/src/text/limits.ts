/** In bytes on the disk, in UTF-16 code units in memory. A longer text is no draft: the longest real ones have some hundred thousand. */
export const longestDraft = 16 * 1024 * 1024;

/** In bytes on the disk. A record takes some three hundred: so a catalogue may hold all that the United Nations ever adopted. */
export const longestCatalogue = 128 * 1024 * 1024;

/** Of a Word document, in bytes on the disk. Pictures are most of it, and are not read. */
export const longestDocument = 256 * 1024 * 1024;
