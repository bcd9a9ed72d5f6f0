/** A draft above this is not read: in bytes on the disk, in UTF-16 code units in memory. */
export const longestDraft = 16 * 1024 * 1024;
