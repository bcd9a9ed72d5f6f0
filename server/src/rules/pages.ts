/** Set by the build, from `PENHOLDER_PAGES` in its environment. */
declare const penholderPages: string | undefined;

/**
 * The address of the rules' pages on the web, to which a rule's id and `.md` are added; `''` where they are not published. It is known here alone. An editor
 * that has the pages itself gives its own address when it starts the server.
 */
export const publishedPages: string = typeof penholderPages === 'string' ? penholderPages : '';
