import * as v from 'valibot';
import { isObject, type JsonObject } from '../text/json-object.ts';
import { say } from '../wording/say.ts';
import { formatMessage, type RuleDefault, rulesMessage, settingsSchema } from './schema.ts';
import { orList, quotable } from './words.ts';

/** What cannot be used in a value that a user wrote, in one sentence. */
export interface SettingsFault {
  readonly message: string;
  /** The key that it is about; undefined where it is about the whole. */
  readonly key: string | undefined;
  /** The keys that lead to the value, that one the last. */
  readonly path: readonly string[];
}

/** At most `mostFaults`, of which the last says how many more there are. `otherKeys` are keys of the same object that are not Penholder's settings. */
export function faultsIn(value: JsonObject, rules: readonly RuleDefault[], otherKeys: readonly string[]): readonly SettingsFault[] {
  const ids = rules.map(({ id }) => id);
  const { rules: severities, format } = value;
  const all = [
    ...unknownKeys(value, [...knownKeys, '$schema', ...otherKeys]).map((key) => ({
      message: () => say('settingUnknown', { name: quotable(key), names: orList(knownKeys) }),
      path: [key],
    })),
    ...(Array.isArray(severities) ? [{ message: rulesMessage, path: ['rules'] }] : []),
    ...(isObject(severities) ? unknownKeys(severities, ids) : []).map((key) => ({
      message: () => say('ruleUnknown', { name: quotable(key), names: ids.join(', ') }),
      path: ['rules', key],
    })),
    ...(Array.isArray(format) ? [{ message: formatMessage, path: ['format'] }] : []),
    ...(isObject(format) ? unknownKeys(format, formatKeys) : []).map((key) => ({
      message: () => say('formatKeyUnknown', { name: quotable(key), names: orList(formatKeys) }),
      path: ['format', key],
    })),
    ...(v.safeParse(settingsSchema(rules), value).issues ?? []).filter(({ expected }) => expected !== 'never').flatMap(faultsOfIssue),
  ];
  const more = all.length - mostFaults;
  return all.slice(0, mostFaults).map(({ message, path }, at) => ({
    message: more > 0 && at === mostFaults - 1 ? `${message()} ${andMore(more)}` : message(),
    key: path.at(-1),
    path,
  }));
}

/** A file that has nothing to do with Penholder has a fault in every line: nobody reads on after twenty. */
const mostFaults = 20;

const knownKeys = ['extends', 'convention', 'catalogues', 'format', 'rules'];
const formatKeys = ['wrapColumn', 'oneLabelStyle'];

/** Looked for here, since Valibot names only the first unknown key, and none that every object has, such as `__proto__`. */
function unknownKeys(value: JsonObject, keys: readonly string[]): string[] {
  const all = new Set(keys);
  return Object.keys(value).filter((key) => !all.has(key));
}

/** Where a value may be one thing or a list, each wrong item of a list is a fault of its own. */
function faultsOfIssue(issue: v.BaseIssue<unknown>): { readonly message: () => string; readonly path: string[] }[] {
  const path = issue.path?.map(({ key }) => String(key)) ?? [];
  const inList = issue.issues?.filter((each) => each.path !== undefined) ?? [];
  const [first = issue] = issue.issues ?? [];
  return (inList.length > 0 ? inList : [first]).map(({ message }) => ({ message: () => message, path }));
}

function andMore(faults: number): string {
  return faults === 1 ? say('oneMoreFault') : say('moreFaults', { count: faults });
}
