/** How a body's documents look: see `write/templates.ts`. */
export const templateNames = ['oas', 'un', 'who', 'plain'] as const;
export type TemplateName = (typeof templateNames)[number];
