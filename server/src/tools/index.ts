import { agreedLanguage } from './agreed-language.ts';
import { checkDraft } from './check-draft.ts';
import { listProposals } from './list-proposals.ts';
import { lookUpCitation } from './look-up-citation.ts';
import { outlineDraft } from './outline-draft.ts';
import type { Tool } from './tool.ts';

/** All that a language model may ask, in both edges. */
export const tools: readonly Tool[] = [checkDraft, outlineDraft, listProposals, lookUpCitation, agreedLanguage];

/** The tools as the manifest of the extension declares them. They are not there for a model unless the setting is on. */
export function toolContributions(): readonly Readonly<Record<string, unknown>>[] {
  return tools.map((tool) => ({
    name: `penholder_${tool.name}`,
    toolReferenceName: tool.name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    canBeReferencedInPrompt: true,
    displayName: tool.title,
    userDescription: `Hands out ${tool.handsOut}.`,
    modelDescription: tool.description,
    inputSchema: inputSchemaOf(tool),
    when: 'config.penholder.languageModelTools.enabled',
  }));
}

/** The JSON schema of a tool's inputs. */
export function inputSchemaOf({ inputs }: Pick<Tool, 'inputs'>): InputSchema {
  const properties = Object.fromEntries(
    Object.entries(inputs).map(([name, { description }]) => [name, { type: 'string', description } as const]),
  );
  return { type: 'object', properties, required: Object.keys(inputs), additionalProperties: false };
}

interface InputSchema {
  readonly [key: string]: unknown;
  readonly type: 'object';
  readonly properties: Record<string, { readonly type: 'string'; readonly description: string }>;
  readonly required: string[];
  readonly additionalProperties: false;
}
