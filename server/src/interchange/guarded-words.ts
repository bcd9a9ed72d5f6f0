/** Words that look like the signs of a tracked change would be taken for one: an invisible sign keeps them apart. */
export function guarded(text: string, isInChange: boolean): string {
  let safe = text.replace(/\{(?=\+\+|--|~~|==|>>)|(?:\+\+|--|~~|==|<<)(?=\})|~(?=>)/g, (found) => `${found}${joiner}`);
  if (isInChange) safe = `${/^[-+~=<>]*[}>]/.test(safe) ? joiner : ''}${safe}${endsLikeSign(safe) ? joiner : ''}`;
  return safe;
}

/** What a report says of a text that is guarded. */
export const guardedRemark = 'Words that look like the signs of a tracked change have an invisible sign (U+2060) in them here.';

/** The words of a comment, which ends with the first sign that ends one. */
export function guardedComment(text: string): string {
  return text.replaceAll('<<}', `<<${joiner}}`);
}

/** Whether the sign that ends a change could be read with the last characters of its words. */
function endsLikeSign(text: string): boolean {
  const end = text.slice(-longestSignUnits);
  return /\{[-+~=<>]*$|~$/.test(end) || (end.length === longestSignUnits && /^[-+~=<>]*$/.test(end));
}

/** Of characters that are put together to signs: more of them are guarded unread. */
const longestSignUnits = 8;

/** The invisible sign. */
export const joiner = '\u2060';
