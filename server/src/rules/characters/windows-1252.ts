/** What Windows-1252 has from 0x80 to 0x9F, where ISO 8859-1 has control characters; a full stop where it has nothing. */
export const windows1252 = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';
