/** Of the parts that are read, unpacked: some three hundred thousand paragraphs. */
export const longestPartsBytes = 64 * 1024 * 1024;
/** Of the same parts, packed: XML is packed at least so well that this is never reached by a document within the limit above. */
export const longestPackedBytes = 16 * 1024 * 1024;
/** A document of Word has some dozens, and one more for each picture. */
export const mostEntries = 10_000;
/** Text that repeats itself is packed up to 1:100. Above this, a part was made to fill the memory. */
export const mostTimesPacked = 300;
/** A small part may be packed better. */
export const smallPartBytes = 1024 * 1024;
/** Elements within elements: a hundred tables in the cells of each other have 300, in content controls 500. Many more than these exhaust the stack. */
export const deepestElements = 700;
/** In all parts: some fifty thousand paragraphs with changes. Their tree takes 600 MB. */
export const mostElements = 2_000_000;
/** Of all parts, unpacked: twice as much as the longest document that is read, since pictures are packed already. */
export const longestPackageBytes = 512 * 1024 * 1024;
