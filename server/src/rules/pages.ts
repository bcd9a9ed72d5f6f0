/** Set by the build, from `PENHOLDER_PAGES` in its environment. */
declare const penholderPages: string | undefined;

/**
 * Where the rules' pages are on the web: the address to which a rule's id and `.md` are added, `''` where they are nowhere. The one place
 * that knows; an editor that has the pages itself names its own address when it starts the server.
 */
export const publishedPages: string = typeof penholderPages === 'string' ? penholderPages : '';
