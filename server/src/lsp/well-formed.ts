/**
 * JSON with U+FFFD for every lone half of a surrogate pair. A draft may hold such a half, and a message that quotes it would be no valid UTF-8: clients that
 * check refuse the whole message.
 */
export function wellFormedJson(message: unknown): string {
  const json = JSON.stringify(message);
  if (!json.includes('\\ud')) return json;
  // A lone half is always escaped in JSON. The first alternative skips escaped backslashes, so that `\\ud800` in a text is not taken for one.
  return json.replace(/\\\\|\\ud[89a-f][0-9a-f]{2}/g, (written) => (written === '\\\\' ? written : '\\ufffd'));
}
