/**
 * The most paragraphs that a draft's heading is taken to have. Nothing of it is looked for further down, since it is read at every keystroke. The longest
 * heading in some seventy real texts has 18.
 */
export const longestHeadingInParagraphs = 24;
