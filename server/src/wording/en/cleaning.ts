/** What the clean-up of a text from a printed page does. */
export const cleaning = {
  joinsLines: 'Join lines that were broken at the margin',
  mendsWords: 'Put together words that a line’s end parted',
  leavesPages: 'Leave out page numbers and running heads',
} as const;
