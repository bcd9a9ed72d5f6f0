import type { Draft, LanguageService, Settings } from '../service.ts';
import type { Slices } from '../text/slices.ts';

/** What a language model may ask of drafts: a question with words as its inputs, answered with plain data. No tool changes a draft. */
export interface Tool {
  readonly name: string;
  /** "Check a Draft" */
  readonly title: string;
  /** What a model reads to know when to ask, and what it gets. */
  readonly description: string;
  /** By their names; all are needed. */
  readonly inputs: Readonly<Record<string, ToolInput>>;
  /** What a person reads who is asked whether it may be handed out: “the findings in the draft, with the words that they speak of”. */
  readonly handsOut: string;
  /** @throws ToolRefusal where the question cannot be answered. */
  answer(inputs: Readonly<Record<string, string>>, desk: Desk): Promise<unknown>;
}

export interface ToolInput {
  readonly description: string;
}

/** What an edge lays out for the tools: the drafts that may be asked about, and no others. */
export interface Desk {
  readonly service: LanguageService;
  /** The draft that a model names. @throws ToolRefusal where there is none that it may ask about. */
  draft(file: string): Promise<DraftOnDesk>;
  /** Does work that takes long for a long draft; an edge that serves others meanwhile does it in slices. */
  done<T>(work: Slices<T>): Promise<T>;
  /** A text of the library; undefined where it has gone. */
  read(uri: string): Promise<Draft | undefined>;
  /** Resolves when the library knows all drafts that may be asked about. */
  settled(): Promise<void>;
  /** A file of the library by the name under which a model may ask for it. */
  shown(uri: string): string;
}

export interface DraftOnDesk {
  readonly draft: Draft;
  /** In the library. */
  readonly uri: string;
  readonly settings: Settings;
}
