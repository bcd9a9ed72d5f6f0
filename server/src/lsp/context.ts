import type { Connection } from 'vscode-languageserver';
import type { Archive } from '../archive/archive-index.ts';
import type { LanguageService } from '../service.ts';
import type { ClientAbilities } from './capabilities.ts';
import type { Diagnoses } from './diagnostics.ts';
import type { OpenDrafts } from './documents.ts';
import type { Encodings } from './encodings.ts';
import type { Guard } from './guard.ts';
import type { LibraryWatch } from './library-watch.ts';
import type { QuotedTexts } from './quoted-texts.ts';
import type { SettingsSource } from './settings.ts';
import type { Workspace } from './workspace.ts';

export interface Context {
  readonly connection: Connection;
  readonly service: LanguageService;
  readonly client: ClientAbilities;
  readonly documents: OpenDrafts;
  readonly settings: SettingsSource;
  readonly archive: Archive;
  readonly workspace: Workspace;
  readonly library: LibraryWatch;
  readonly quoted: QuotedTexts;
  readonly encodings: Encodings;
  readonly diagnoses: Diagnoses;
  readonly guard: Guard;
}
