/** In bytes on the disk, in UTF-16 code units in memory. A longer text is no draft: the longest real ones have some hundred thousand. */
export const longestDraft = 16 * 1024 * 1024;
