/** How a body's documents look: see `write/templates.ts`. */
export type TemplateName = 'oas' | 'un' | 'who' | 'plain';
