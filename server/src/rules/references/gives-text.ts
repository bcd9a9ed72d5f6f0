import { having } from '../../languages/index.ts';
import { anyWord } from '../../text/any-of.ts';

/** Whether the words after a reference, which ends at `end`, give it its text, so that it need not be there yet: "Operative paragraph 3 bis should read: …". */
export function givesText(text: string, end: number): boolean {
  return givingText.test(text.slice(end, end + longestWordsUnits));
}

const givingText = new RegExp(`^,?\\s{1,4}${anyWord(having(({ references }) => references).flatMap((words) => words.givingText))}`);
/** Room for "should read" in wrapped text. */
const longestWordsUnits = 24;
