/**
 * JSON in which U+FFFD stands for every half of a surrogate pair that has lost the other. A draft may hold such a half, and a message that repeats it
 * would be no UTF-8: clients that check refuse it, and all that came with it.
 */
export function wellFormedJson(message: unknown): string {
  const json = JSON.stringify(message);
  if (!json.includes('\\ud')) return json;
  // A half is always escaped, and so is a backslash of a text: the first alternative steps over it, with what it might seem to escape.
  return json.replace(/\\\\|\\ud[89a-f][0-9a-f]{2}/g, (written) => (written === '\\\\' ? written : '\\ufffd'));
}
