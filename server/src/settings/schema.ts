import * as v from 'valibot';
import { conventionSettings } from '../draft/convention.ts';
import { say } from '../wording/say.ts';
import { orList, shown } from './words.ts';

/** The part of a rule that settings speak of. */
export interface RuleDefault {
  readonly id: string;
  readonly severity: Severity;
  /** True for a rule that is off unless the settings give it a severity. */
  readonly isOff?: boolean;
  /** One sentence. */
  readonly summary: string;
}

/** What a rule is set to where the settings say nothing. */
export function usualSetting({ severity, isOff = false }: Pick<RuleDefault, 'severity' | 'isOff'>): Setting {
  return isOff ? 'off' : severity;
}

const severities = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** What a rule can be set to. */
const settings = [...severities, 'off'] as const;
export type Setting = (typeof settings)[number];

/** Settings that have a name, for `extends`: a body's convention, or every rule at work. */
const presets = ['oas', 'un', 'who', 'unfccc', 'strict'] as const;
export type PresetName = (typeof presets)[number];

// Said when a fault is found: the schema is made before the language is known.
const cataloguesMessage = () => say('cataloguesAre');

export const settingSchema = v.picklist(settings);
export const conventionSchema = v.pipe(
  v.picklist(conventionSettings, ({ input }) => say('conventionSetTo', { value: shown(input), values: orList(conventionSettings) })),
  v.description('The body whose habits the drafts keep; `auto` tells it from each draft.'),
);
export const cataloguesSchema = v.pipe(
  v.array(v.string(cataloguesMessage), cataloguesMessage),
  v.description(
    'Catalogues in CSL-JSON that are read besides each `*.csl.json` of a workspace folder: their paths, from the folder of the settings on. In the editor, settings of the workspace folder itself count, not those of folders within it.',
  ),
);
export const formatMessage = () => say('formatIs');
const wrapMessage = () => say('wrapColumnIs');
const labelMessage = () => say('oneLabelStyleIs');

export const wrapColumnSchema = v.nullable(
  v.union(
    [v.literal(0), v.pipe(v.number(wrapMessage), v.integer(wrapMessage), v.minValue(40, wrapMessage), v.maxValue(200, wrapMessage))],
    wrapMessage,
  ),
);
export const oneLabelStyleSchema = v.nullable(v.boolean(labelMessage));
const formatSchema = v.pipe(
  v.strictObject(
    {
      wrapColumn: v.optional(
        v.pipe(
          wrapColumnSchema,
          v.description('Where formatting breaks the lines of paragraphs: 0 makes one line of each, `null` leaves them as they are.'),
        ),
      ),
      oneLabelStyle: v.optional(
        v.pipe(
          oneLabelStyleSchema,
          v.description('Whether formatting writes the labels of lists of one level as most of the draft’s are: `(a)`, `a)` or `a.`.'),
        ),
      ),
    },
    formatMessage,
  ),
  v.description('How drafts are formatted.'),
);

export const presetSchema = v.picklist(presets, ({ input }) => say('extendsNames', { value: shown(input), values: orList(presets) }));

/**
 * What may stand in a `penholder.json`: the one source of the checks, of their messages, of the types, and of the JSON schema that editors complete by
 * (`server/generate.ts`).
 */
export function settingsSchema(rules: readonly RuleDefault[]) {
  return v.strictObject({
    rules: v.optional(
      v.pipe(
        v.strictObject(Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])), rulesMessage),
        v.description('How grave the findings of a rule are.'),
      ),
    ),
    convention: v.optional(conventionSchema, 'auto'),
    catalogues: v.optional(cataloguesSchema),
    format: v.optional(formatSchema),
    extends: v.optional(
      v.pipe(
        v.union([presetSchema, v.array(presetSchema)]),
        v.description(
          'Settings that have a name: the convention of a body, or `strict`, under which every remark is a warning. Of several, the later go before the earlier.',
        ),
      ),
    ),
    $schema: v.optional(v.string(() => say('schemaIs'))),
  });
}

export const rulesMessage = () => say('rulesAre');

function ruleSchema(rule: RuleDefault) {
  const { id, summary } = rule;
  const setting = v.picklist(settings, ({ input }) => say('ruleSetTo', { name: id, value: shown(input), values: orList(settings) }));
  return v.optional(v.pipe(setting, v.description(summary)), usualSetting(rule));
}
