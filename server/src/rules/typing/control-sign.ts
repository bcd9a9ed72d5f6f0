import type { Damage } from '../characters/damage.ts';
import { windows1252 } from '../characters/windows-1252.ts';

/** True for a code of the control characters from U+0080 to U+009F, which are never typed. */
export function isControlSign(code: number): boolean {
  return code >= 0x80 && code <= 0x9f;
}

/**
 * What a run of such a control character was in Windows-1252, the usual code page. Other code pages have letters there (0x96 is ñ on old Macintoshes), so
 * the repair is certain only where the characters round the run allow nothing else.
 */
export function controlSign(text: string, start: number, written: string): Damage['repairs'] {
  const code = written.charCodeAt(0);
  const meant = windows1252.charAt(code - 0x80);
  if (meant === '.') return [{ newText: '', certain: false }];
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(start + written.length, start + written.length + 2);
  return [{ newText: meant.repeat(written.length), certain: written.length === 1 && isProven(meant, before, after) }];
}

function isProven(meant: string, before: string, after: string): boolean {
  switch (meant) {
    case '’':
      return /\p{L}$/u.test(before) && /^\p{L}/u.test(after);
    case '“':
      return /(?:^|[\s([])$/.test(before) && /^[\p{L}\d[(]/u.test(after);
    case '”':
      return /[\p{L}\d.,;:!?)\]]$/u.test(before) && /^(?:$|[\s.,;:!?)\]])/.test(after);
    case '–':
    case '—':
      return (/\s$/.test(before) && /^\s/.test(after)) || (/\d$/.test(before) && /^\d/.test(after));
    case '•':
      return /(?:^|[\r\n])[ \t]?$/.test(before) && /^[ \t]/.test(after);
    default:
      return false;
  }
}
